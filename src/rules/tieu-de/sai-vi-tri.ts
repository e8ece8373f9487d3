import { orderRule } from '../header/order-rule.ts'

export default orderRule({
  id: 'tieu-de/sai-vi-tri',
  component: 'tieu_de',
  obligation: 'tieu_de.presence',
  summary: {
    vi: 'Tiêu đề đứng ở dòng đầu trang đầu, trên địa danh và ngày.',
    en: 'The title is in the first line of the first page, above place and date.',
  },
  examples: {
    right: 'ĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 27 tháng 5 năm 2026',
    wrong: 'Hà Nội, ngày 27 tháng 5 năm 2026\nĐẢNG CỘNG SẢN VIỆT NAM',
  },
  above: ['tieu_ngu', 'dia_danh_ngay', 'ten_loai', 'kinh_gui', 'can_cu', 'noi_dung'],
})
