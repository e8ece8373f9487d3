import { orderRule } from '../header/order-rule.ts'

export default orderRule({
  id: 'tieu-ngu/sai-vi-tri',
  component: 'tieu_ngu',
  obligation: 'tieu_ngu.align',
  summary: {
    vi: 'Tiêu ngữ đứng ngay dưới Quốc hiệu, trên địa danh và thời gian.',
    en: 'The motto stands beneath the title, above place and date.',
  },
  examples: {
    right: 'Độc lập - Tự do - Hạnh phúc\nLâm Sơn, ngày 05 tháng 3 năm 2026',
    wrong: 'Lâm Sơn, ngày 05 tháng 3 năm 2026\nĐộc lập - Tự do - Hạnh phúc',
  },
  above: ['dia_danh_ngay', 'ten_loai', 'kinh_gui', 'can_cu', 'noi_dung'],
})
