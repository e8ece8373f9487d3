import { upperCaseRule } from '../upper-case-rule.ts'

export default upperCaseRule(
  {
    id: 'co-quan-ban-hanh/viet-hoa',
    component: 'co_quan_ban_hanh',
    obligation: 'co_quan_ban_hanh.font',
    summary: { vi: 'Tên cơ quan ban hành viết in hoa.', en: 'The issuer is written in capitals.' },
    examples: { right: 'ĐẢNG UỶ XÃ ĐẤT MŨI', wrong: 'Đảng uỷ xã Đất Mũi' },
  },
  ({ components }) => components.co_quan_ban_hanh?.blocks ?? [],
)
