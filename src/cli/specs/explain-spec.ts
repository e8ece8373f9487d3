import type { CommandSpec } from '../command.ts'
import { CONFIG, STANDARD, STANDARD_IDS } from './shared-options.ts'

export const explainSpec: CommandSpec = {
  name: 'explain',
  summary: {
    vi: 'giải thích một quy tắc: yêu cầu, căn cứ, ví dụ',
    en: 'explain a rule: what it wants, its clauses, examples',
  },
  arguments: [
    {
      name: '<rule...>',
      summary: { vi: 'mã quy tắc: noi-nhan/thieu-nhu-tren', en: 'rule id: noi-nhan/thieu-nhu-tren' },
      values: 'rule',
    },
  ],
  options: [
    {
      ...STANDARD,
      summary: {
        vi: `chỉ nêu căn cứ trong tiêu chuẩn này (mã, hoặc tệp .yaml của cơ quan): ${STANDARD_IDS}`,
        en: `tell the clauses of this standard only (an id, or your own .yaml): ${STANDARD_IDS}`,
      },
    },
    ...CONFIG,
  ],
  examples: ['dvk explain noi-nhan/thieu-nhu-tren', 'dvk explain trang/le-trang --standard hd36-2018'],
  load: () => import('../explain.ts'),
}
