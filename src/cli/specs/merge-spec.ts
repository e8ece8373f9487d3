import type { CommandSpec } from '../command.ts'
import { BASELINE } from './legacy-options.ts'
import { EXIT, REPORT_SUPPRESSED, REPORTS } from './shared-options.ts'

export const mergeSpec: CommandSpec = {
  name: 'merge',
  summary: {
    vi: 'ghép các phần do lint --shard ghi thành kết quả của cả kho',
    en: 'join the parts that lint --shard wrote to the report of the whole',
  },
  arguments: [
    {
      name: '<part...>',
      areFiles: true,
      summary: { vi: 'mọi phần của một lần chia', en: 'all parts of one division' },
    },
  ],
  options: [...REPORTS, ...EXIT, ...BASELINE, REPORT_SUPPRESSED],
  examples: ['dvk merge phan-1.ndjson phan-2.ndjson', 'dvk merge -f sarif:ket-qua.sarif phan-*.ndjson'],
  load: () => import('../merge.ts'),
}
