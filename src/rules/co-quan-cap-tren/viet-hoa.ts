import { upperCaseRule } from '../upper-case-rule.ts'

export default upperCaseRule(
  {
    id: 'co-quan-cap-tren/viet-hoa',
    component: 'co_quan_cap_tren',
    obligation: 'co_quan_cap_tren.font',
    summary: { vi: 'Tên cơ quan cấp trên viết in hoa.', en: 'The superior is written in capitals.' },
    examples: { right: 'ĐẢNG BỘ TỈNH CÀ MAU', wrong: 'Đảng bộ tỉnh Cà Mau' },
  },
  ({ components }) => components.co_quan_cap_tren?.blocks ?? [],
)
