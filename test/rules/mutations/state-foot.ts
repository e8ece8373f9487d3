import { inexpressible, line, type Mutation, source } from '../harness/mutation.ts'

const BY_STANDARD = inexpressible('phần này do tiêu chuẩn ghi')

/** Breaks of signature, recipients and appendices of State documents. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'quyen-han/thay-mat',
    breaks: 'T/M như văn bản của Đảng',
    base: 'ke-hoach-nd30',
    text: [line('TM. ỦY BAN NHÂN DÂN', 'T/M ỦY BAN NHÂN DÂN')],
    yaml: [source('TM. Ủy', 'T/M Ủy')],
  },
  {
    rule: 'quyen-han/ky-thay',
    breaks: 'không có dấu cách sau KT.',
    base: 'cong-van-nd30',
    text: [line('KT. GIÁM ĐỐC', 'KT.GIÁM ĐỐC')],
    yaml: [source('KT. Giám đốc', 'KT.Giám đốc')],
  },
  {
    rule: 'quyen-han/thua-lenh',
    breaks: 'T/L như văn bản của Đảng',
    base: 'to-trinh-nd30',
    text: [line('TUQ. GIÁM ĐỐC', 'T/L GIÁM ĐỐC')],
    yaml: [source('TUQ. Giám đốc', 'T/L Giám đốc')],
  },
  {
    rule: 'quyen-han/uy-quyen',
    breaks: 'TUQ không có dấu chấm',
    base: 'to-trinh-nd30',
    text: [line('TUQ. GIÁM ĐỐC', 'TUQ GIÁM ĐỐC')],
    yaml: [source('TUQ. Giám đốc', 'TUQ Giám đốc')],
  },
  {
    rule: 'quyen-han/tap-the-cap-pho',
    breaks: 'cấp phó ký thay mặt mà không ghi KT.',
    base: 'ke-hoach-nd30',
    text: [line('KT. CHỦ TỊCH')],
    yaml: [source('\n    KT. Chủ tịch', '')],
  },
  {
    rule: 'chuc-vu/cap-pho-khong-ky-thay',
    breaks: 'cấp phó ký mà không ghi KT.',
    base: 'cong-van-nd30',
    text: [line('KT. GIÁM ĐỐC')],
    yaml: [source('  quyen_han: KT. Giám đốc\n', '')],
  },
  {
    rule: 'ho-ten/danh-xung',
    breaks: 'học vị trước họ tên',
    base: 'quyet-dinh-nd30',
    text: [line('Lê Văn Cường', 'ThS. Lê Văn Cường')],
    yaml: [source('Lê Văn Cường', 'ThS. Lê Văn Cường')],
  },
  {
    rule: 'noi-nhan/thieu-nhu-tren',
    breaks: 'công văn không có Như trên',
    base: 'cong-van-nd30',
    text: [line('- Như trên;')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'noi-nhan/thieu-nhu-dieu',
    breaks: 'quyết định không có Như Điều',
    base: 'quyet-dinh-nd30',
    text: [line('- Như Điều 3;')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'noi-nhan/chu-nhu-dieu',
    breaks: 'chữ Điều viết thường',
    base: 'quyet-dinh-nd30',
    text: [line('- Như Điều 3;', '- Như điều 3;')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'noi-nhan/dau-ket-thuc',
    breaks: 'dòng lưu không có dấu chấm',
    base: 'ke-hoach-nd30',
    text: [line('- Lưu: VT, VHXH.', '- Lưu: VT, VHXH')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'noi-nhan/cach-ghi-luu',
    breaks: 'không có dấu hai chấm sau chữ Lưu',
    base: 'ke-hoach-nd30',
    text: [line('- Lưu: VT, VHXH.', '- Lưu VT, VHXH.')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'noi-nhan/cach-ghi-luu',
    breaks: 'dòng lưu không có VT',
    base: 'ke-hoach-nd30',
    text: [line('- Lưu: VT, VHXH.', '- Lưu: VHXH.')],
    yaml: [source('luu: VT, VHXH', 'luu: VHXH')],
  },
  {
    rule: 'phu-luc/danh-so',
    breaks: 'phụ lục đánh số Ả-rập',
    base: 'ke-hoach-nd30',
    text: [line('\fPhụ lục II', '\fPhụ lục 2')],
    docx: [line('Phụ lục II', 'Phụ lục 2')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'phu-luc/tieu-de-viet-hoa',
    breaks: 'tiêu đề phụ lục in thường',
    base: 'ke-hoach-nd30',
    text: [line('THỂ LỆ CUỘC THI', 'Thể lệ cuộc thi')],
    yaml: [source('THỂ LỆ CUỘC THI', 'Thể lệ cuộc thi')],
  },
]
