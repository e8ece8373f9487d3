import { orderRule } from '../header/order-rule.ts'

export default orderRule({
  id: 'so-ky-hieu/sai-vi-tri',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.align',
  summary: {
    vi: 'Số và ký hiệu đứng dưới tên cơ quan ban hành, trên tên loại và nơi gửi.',
    en: 'Number and symbol stand beneath the issuer, above the type and the addressees.',
  },
  examples: { right: 'Số 27-KH/ĐU\nKẾ HOẠCH', wrong: 'KẾ HOẠCH\nSố 27-KH/ĐU' },
  above: ['ten_loai', 'kinh_gui', 'can_cu', 'noi_dung'],
})
