import type { CommandSpec } from '../command.ts'
import { CONFIG } from './shared-options.ts'

export const configSpec: CommandSpec = {
  name: 'config',
  summary: {
    vi: 'in cấu hình có hiệu lực với một tệp, mỗi dòng kèm nơi đã khai',
    en: 'print the configuration that holds for a file, each line with its origin',
  },
  arguments: [
    {
      name: '<file>',
      summary: { vi: 'tệp văn bản, chưa có cũng được', en: 'a document, which need not be there yet' },
    },
  ],
  options: CONFIG,
  examples: ['dvk config van-ban-di/2019/cong-van.docx'],
  load: () => import('../config.ts'),
}
