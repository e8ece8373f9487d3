import { orderRule } from '../header/order-rule.ts'

export default orderRule({
  id: 'dia-danh-ngay/sai-vi-tri',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.align',
  summary: {
    vi: 'Địa danh và ngày đứng dưới tiêu đề, trên tên loại và nơi gửi.',
    en: 'Place and date stand beneath the title, above the type and the addressees.',
  },
  examples: {
    right: 'Cà Mau, ngày 05 tháng 10 năm 2026\nKẾ HOẠCH',
    wrong: 'KẾ HOẠCH\nCà Mau, ngày 05 tháng 10 năm 2026',
  },
  above: ['ten_loai', 'kinh_gui', 'can_cu', 'noi_dung'],
})
