import type { CommandSpec } from '../command.ts'
import { CONFIG, DIRECTIVES, EXIT, FINAL, GAPS, REPORTS } from './shared-options.ts'

export const checkFactsSpec: CommandSpec = {
  name: 'check-facts',
  summary: {
    vi: 'đối chiếu các văn bản với nhau từ dữ kiện do lint --facts ghi',
    en: 'check documents against each other, from facts that lint --facts wrote',
  },
  arguments: [
    { name: '<file...>', areFiles: true, summary: { vi: 'tệp dữ kiện (NDJSON)', en: 'files of facts (NDJSON)' } },
  ],
  options: [...REPORTS, ...EXIT, { ...FINAL, summary: GAPS }, ...DIRECTIVES, ...CONFIG],
  examples: ['dvk check-facts kho-2025.ndjson kho-2026.ndjson', 'dvk check-facts --final -f json *.ndjson'],
  load: () => import('../check-facts.ts'),
}
