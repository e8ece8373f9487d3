import { ownLineRule } from '../own-line-rule.ts'

export default ownLineRule(
  {
    id: 'co-quan-ban-hanh/dong-rieng',
    component: 'co_quan_ban_hanh',
    obligation: 'co_quan_ban_hanh.align',
    summary: {
      vi: 'Tên cơ quan ban hành đứng một dòng riêng, dưới tên cơ quan cấp trên.',
      en: 'The issuer stands on a line of its own, beneath its superior.',
    },
    examples: { right: 'UBND TỈNH LÂM SƠN ⏎ SỞ NỘI VỤ', wrong: 'UBND TỈNH LÂM SƠN SỞ NỘI VỤ' },
  },
  { upper: 'co_quan_cap_tren', lower: 'co_quan_ban_hanh' },
)
