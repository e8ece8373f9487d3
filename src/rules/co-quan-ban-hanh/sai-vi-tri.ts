import { orderRule } from '../header/order-rule.ts'

export default orderRule({
  id: 'co-quan-ban-hanh/sai-vi-tri',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.align',
  summary: {
    vi: 'Tên cơ quan ban hành đứng ở dòng đầu, trên số và ký hiệu.',
    en: 'The issuer is in the first lines, above the number.',
  },
  examples: { right: 'TỈNH UỶ CÀ MAU\n*\nSố 06-CT/TU', wrong: 'Số 06-CT/TU\nTỈNH UỶ CÀ MAU\n*' },
  above: ['so_ky_hieu', 'ten_loai', 'kinh_gui', 'can_cu', 'noi_dung'],
})
