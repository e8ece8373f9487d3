import type { CommandSpec } from '../command.ts'

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
  options: [],
  examples: ['dvk explain noi-nhan/thieu-nhu-tren'],
  load: () => import('../explain.ts'),
}
