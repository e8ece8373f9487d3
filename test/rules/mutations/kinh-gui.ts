import { inexpressible, type LayoutMutation, line, type Mutation, source, stretch } from '../harness/mutation.ts'

/** The label and the first addressee share a line, each in a weight of its own: the .docx is changed run by run. */
const TWO_RUNS = inexpressible('nhãn và nơi gửi đầu tiên khác kiểu chữ trong một dòng')

const BY_STANDARD = inexpressible('nhãn và dấu do tiêu chuẩn ghi')

export const mutations: readonly (Mutation | LayoutMutation)[] = [
  {
    rule: 'kinh-gui/thieu',
    breaks: 'công văn không có nơi gửi',
    base: 'cong-van-hd05',
    text: [
      line('Kính gửi: - Các chi bộ trực thuộc;'),
      line('- Ban Xây dựng Đảng;'),
      line('- Uỷ ban Kiểm tra Đảng uỷ;'),
    ],
    yaml: [source(/kinh_gui:\n(?: {2}- .*\n)+/u, '')],
  },
  {
    rule: 'kinh-gui/thua',
    breaks: 'kế hoạch có Kính gửi',
    base: 'ke-hoach-hd05',
    text: [line('-----', '-----', '', 'Kính gửi: Các đảng uỷ trực thuộc Tỉnh uỷ;')],
    docx: inexpressible('kế hoạch do dvk soạn không có đoạn văn kiểu Kính gửi'),
    yaml: [source('can_cu:', 'kinh_gui: Các đảng uỷ trực thuộc Tỉnh uỷ\ncan_cu:')],
  },
  {
    rule: 'kinh-gui/nhan',
    breaks: 'không có dấu hai chấm sau Kính gửi',
    base: 'cong-van-hd05',
    text: [stretch('Kính gửi:', 'Kính gửi')],
    docx: TWO_RUNS,
    yaml: BY_STANDARD,
  },
  {
    rule: 'kinh-gui/nhan',
    breaks: 'công văn ghi Kính trình',
    base: 'cong-van-hd05',
    text: [stretch('Kính gửi:', 'Kính trình:')],
    docx: TWO_RUNS,
    yaml: BY_STANDARD,
  },
  {
    rule: 'kinh-gui/dau-ngan-cach',
    breaks: 'dấu phẩy sau nơi gửi',
    base: 'cong-van-hd05',
    text: [stretch('Các chi bộ trực thuộc;', 'Các chi bộ trực thuộc,')],
    docx: TWO_RUNS,
    yaml: BY_STANDARD,
  },
  {
    rule: 'kinh-gui/dau-ngan-cach',
    breaks: 'không có dấu sau nơi gửi thứ hai',
    base: 'cong-van-hd05',
    text: [stretch('- Ban Xây dựng Đảng;', '- Ban Xây dựng Đảng')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'kinh-gui/dau-ket-thuc',
    breaks: 'dấu phẩy sau nơi gửi cuối',
    base: 'cong-van-hd05',
    text: [stretch('- Uỷ ban Kiểm tra Đảng uỷ;', '- Uỷ ban Kiểm tra Đảng uỷ,')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'kinh-gui/nhan',
    breaks: 'không có dấu hai chấm sau Kính gửi',
    base: 'cong-van-hd05',
    xml: [source('Kính gửi:', 'Kính gửi')],
  },
  {
    rule: 'kinh-gui/dau-ngan-cach',
    breaks: 'dấu phẩy sau nơi gửi',
    base: 'cong-van-hd05',
    xml: [source('Các chi bộ trực thuộc;', 'Các chi bộ trực thuộc,')],
  },
]
