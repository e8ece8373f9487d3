import type { CommandSpec } from '../command.ts'
import { CONFIG, STANDARD, STANDARD_IDS } from './shared-options.ts'

export const rulesSpec: CommandSpec = {
  name: 'rules',
  summary: { vi: 'liệt kê các quy tắc', en: 'list the rules' },
  arguments: [],
  options: [
    {
      key: 'format',
      flags: '-f, --format <name>',
      summary: {
        vi: 'dạng kết quả (mặc định: bảng dễ đọc)',
        en: 'format of the result (default: a readable table)',
      },
      choices: ['json'],
    },
    {
      ...STANDARD,
      summary: {
        vi: `chỉ các quy tắc của tiêu chuẩn này, với mức nặng nhất ở đó: ${STANDARD_IDS}`,
        en: `only the rules of this standard, with what they report there: ${STANDARD_IDS}`,
      },
    },
    ...CONFIG,
  ],
  examples: ['dvk rules', 'dvk rules --standard hd36-2018', 'dvk rules --format json'],
  load: () => import('../rules.ts'),
}
