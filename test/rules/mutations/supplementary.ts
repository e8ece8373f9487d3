import { inexpressible, line, type Mutation, move, source, stretch } from '../harness/mutation.ts'

const ORDER_SUPPLIED = inexpressible('thứ tự các thành phần do tiêu chuẩn xếp')
const base = 'ke-hoach-day-du-hd05'

/** Urgency, circulation, draft mark. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'do-khan/sai-chu',
    breaks: 'mức độ khẩn của Nhà nước',
    base,
    text: [line('Thượng khẩn', 'Hoả tốc hẹn giờ')],
    yaml: inexpressible('khoá khan chỉ nhận ba mức'),
  },
  {
    rule: 'do-khan/sai-vi-tri',
    breaks: 'đứng trên số và ký hiệu',
    base,
    text: [move('Thượng khẩn', 'Số 07-KH/ĐU')],
    yaml: ORDER_SUPPLIED,
  },
  {
    rule: 'luu-hanh/sai-chu',
    breaks: 'có dấu chấm',
    base,
    text: [line('Lưu hành nội bộ', 'Lưu hành nội bộ.')],
    yaml: [source('luu_hanh: Lưu hành nội bộ', 'luu_hanh: Lưu hành nội bộ.')],
  },
  {
    rule: 'luu-hanh/sai-vi-tri',
    breaks: 'đứng dưới tiêu đề',
    base,
    text: [move('Lưu hành nội bộ', 'Suối Ngàn, ngày 03 tháng 7 năm 2026')],
    docx: [line('Lưu hành nội bộ', 'Không phổ biến trên phương tiện thông tin đại chúng')],
    yaml: ORDER_SUPPLIED,
  },
  {
    rule: 'du-thao/sai-chu',
    breaks: 'không có chữ lần',
    base,
    text: [stretch('Dự thảo lần 2', 'Dự thảo 2')],
    yaml: inexpressible('chữ Dự thảo lần do tiêu chuẩn ghi'),
  },
  {
    rule: 'du-thao/sai-vi-tri',
    breaks: 'đứng trên số và ký hiệu',
    base,
    text: [move('Dự thảo lần 2', 'Số 07-KH/ĐU')],
    yaml: ORDER_SUPPLIED,
  },
]
