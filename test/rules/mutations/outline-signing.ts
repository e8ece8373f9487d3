import { inParagraph } from '../harness/layout-change.ts'
import { everywhere, type LayoutMutation, line, type Mutation, source, stretch } from '../harness/mutation.ts'

/** Another authority and title on a State document signed "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC". */
const signed = (authority: readonly string[], title: string): Pick<Mutation, 'base' | 'text' | 'yaml'> => ({
  base: 'cong-van-nd30',
  text: [line('KT. GIÁM ĐỐC', ...authority), line('PHÓ GIÁM ĐỐC', title)],
  yaml: [
    source('quyen_han: KT. Giám đốc', `quyen_han: |\n${authority.map((text) => `    ${text}\n`).join('')}`.trimEnd()),
    source('chuc_vu: Phó Giám đốc', `chuc_vu: ${title}`),
  ],
})

/** The same on a Party document signed "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ". */
const signedForParty = (authority: string, title: string): Pick<Mutation, 'base' | 'text' | 'yaml'> => ({
  base: 'cong-van-hd05',
  text: [line('T/M BAN THƯỜNG VỤ', authority), line('PHÓ BÍ THƯ', title)],
  yaml: [
    source('quyen_han: T/M Ban Thường vụ', `quyen_han: ${authority}`),
    source('chuc_vu: Phó Bí thư', `chuc_vu: ${title}`),
  ],
})

/** Before the cell of the date a new row begins, in which it stands alone. */
const ROW = /<\/w:tc>(?=<w:tc>(?:(?!<w:tc>).)*<w:pStyle w:val="dvk-dia-danh-ngay"\/>)/u
const CELL = '<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="4234"/></w:tcPr><w:p/></w:tc>'

/** Breaks of levels and references of the text, of who signs how, and of who receives it. */
export const mutations: readonly (Mutation | LayoutMutation)[] = [
  {
    rule: 'noi-dung/sai-cap',
    breaks: 'khoản đánh số nằm trong điểm đánh chữ',
    base: 'cong-van-hd05',
    text: [
      stretch('1. Gửi báo cáo', 'a) Gửi báo cáo'),
      line('2. Cử đại biểu dự hội nghị đúng thành phần.', '1. Gửi bản giấy.', '', '2. Gửi bản điện tử.'),
    ],
    docx: [
      stretch('1. Gửi báo cáo', 'a) Gửi báo cáo'),
      line('2. Cử đại biểu dự hội nghị đúng thành phần.', '1. Gửi bản giấy.', '2. Gửi bản điện tử.'),
    ],
    yaml: [
      source('1. Gửi báo cáo', 'a) Gửi báo cáo'),
      source('2. Cử đại biểu dự hội nghị đúng thành phần.', '1. Gửi bản giấy.\n\n  2. Gửi bản điện tử.'),
    ],
  },
  {
    rule: 'noi-dung/mot-muc',
    breaks: 'chỉ còn điểm a',
    base: 'ke-hoach-hd05',
    text: [line('b) Hồ sơ điện tử.')],
    yaml: [source('  b) Hồ sơ điện tử.\n\n', '')],
  },
  {
    rule: 'noi-dung/muc-khong-co',
    breaks: 'dẫn mục không có',
    base: 'ke-hoach-hd05',
    ...everywhere('2. Giải đáp vướng mắc.', '2. Giải đáp vướng mắc nêu tại mục V.'),
  },
  {
    rule: 'noi-dung/muc-khong-co',
    breaks: 'dẫn điều không có của chính quy chế',
    base: 'quy-che-nd30',
    ...everywhere('khoản 1 Điều 1 của Quy chế này', 'khoản 1 Điều 11 của Quy chế này'),
  },
  {
    rule: 'noi-dung/muc-khong-co',
    breaks: 'dẫn khoản không có',
    base: 'quy-che-nd30',
    ...everywhere('khoản 1 Điều 1 của Quy chế này', 'khoản 4 Điều 1 của Quy chế này'),
  },
  {
    rule: 'noi-dung/thieu-phan',
    breaks: 'kế hoạch không có phần tổ chức thực hiện',
    base: 'ke-hoach-hd05',
    ...everywhere('III. TỔ CHỨC THỰC HIỆN', 'III. KINH PHÍ'),
  },
  {
    rule: 'noi-dung/viet-hoa-dau-cau',
    breaks: 'chữ thường sau dấu chấm',
    base: 'ke-hoach-nd30',
    ...everywhere('Các hoạt động tiết kiệm, thiết thực.', 'Các hoạt động tiết kiệm. bảo đảm thiết thực.'),
  },
  {
    rule: 'ten-loai/tham-quyen',
    breaks: 'chi bộ ban hành hướng dẫn',
    base: 'ke-hoach-chi-bo-hd05',
    text: [line('KẾ HOẠCH', 'HƯỚNG DẪN'), stretch('06-KH/CB', '06-HD/CB')],
    yaml: [source('loai: ke-hoach', 'loai: huong-dan')],
  },
  {
    rule: 'quyen-han/co-quan-thu-truong',
    breaks: 'sở ký thay mặt',
    ...signed(['TM. SỞ VĂN HÓA VÀ THỂ THAO'], 'GIÁM ĐỐC'),
  },
  {
    rule: 'quyen-han/khac-co-quan-ban-hanh',
    breaks: 'uỷ ban nhân dân ký thay mặt hội đồng nhân dân',
    base: 'ke-hoach-nd30',
    text: [line('TM. ỦY BAN NHÂN DÂN', 'TM. HỘI ĐỒNG NHÂN DÂN')],
    yaml: [source('TM. Ủy ban nhân dân', 'TM. Hội đồng nhân dân')],
  },
  {
    rule: 'quyen-han/sau-dau-la-chuc-vu',
    breaks: 'TL. rồi tên cơ quan',
    ...signed(['TL. SỞ VĂN HÓA VÀ THỂ THAO'], 'CHÁNH VĂN PHÒNG'),
  },
  {
    rule: 'quyen-han/thua-lenh-cap-uy',
    breaks: 'thừa lệnh đảng uỷ',
    ...signedForParty('T/L ĐẢNG UỶ', 'CHÁNH VĂN PHÒNG'),
  },
  {
    rule: 'quyen-han/thua-lenh-cap-pho',
    breaks: 'cấp phó ký thừa lệnh mà không ghi KT.',
    ...signed(['TL. GIÁM ĐỐC'], 'PHÓ CHÁNH VĂN PHÒNG'),
  },
  {
    rule: 'quyen-han/uy-quyen-lai',
    breaks: 'cấp phó ký thay người được uỷ quyền',
    ...signed(['TUQ. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG'], 'PHÓ CHÁNH VĂN PHÒNG'),
  },
  {
    rule: 'chuc-vu/khac-cap-truong',
    breaks: 'phó chủ tịch ký thay giám đốc',
    ...signed(['KT. GIÁM ĐỐC'], 'PHÓ CHỦ TỊCH'),
  },
  {
    rule: 'chuc-vu/lien-tich-kem-co-quan',
    breaks: 'chức vụ không kèm tên cơ quan',
    base: 'ke-hoach-lien-tich-hd05',
    text: [line('TRƯỞNG BAN TỔ CHỨC', 'TRƯỞNG BAN')],
    yaml: [source('chuc_vu: Trưởng Ban Tổ chức', 'chuc_vu: Trưởng Ban')],
  },
  {
    rule: 'noi-nhan/trung',
    breaks: 'một nơi nhận ghi hai lần',
    base: 'ke-hoach-hd05',
    text: [line('- Thường trực Tỉnh uỷ;', '- Thường trực Tỉnh uỷ;', '- Thường trực Tỉnh uỷ;')],
    yaml: [source('  - Thường trực Tỉnh uỷ\n', '  - Thường trực Tỉnh uỷ\n  - Thường trực Tỉnh uỷ\n')],
  },
  {
    rule: 'noi-nhan/trung',
    breaks: 'nơi gửi ghi lại ở nơi nhận',
    base: 'to-trinh-nd30',
    text: [line('- Như trên;', '- Như trên;', '- Ủy ban nhân dân tỉnh Lâm Sơn;')],
    yaml: [source('noi_nhan:\n', 'noi_nhan:\n  - Ủy ban nhân dân tỉnh Lâm Sơn\n')],
  },
  {
    rule: 'noi-nhan/thieu-cap-truong',
    breaks: 'không gửi người được ký thay',
    base: 'ke-hoach-nd30',
    text: [line('- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã;')],
    yaml: [source('  - Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã\n', '')],
  },
  {
    rule: 'noi-nhan/thieu-noi-thuc-hien',
    breaks: 'nơi được giao việc không có ở Nơi nhận',
    base: 'to-trinh-nd30',
    ...everywhere('tỉnh xem xét, quyết định', 'tỉnh xem xét, giao Sở Xây dựng thẩm định'),
  },
  {
    rule: 'noi-nhan/nhan-canh-le',
    breaks: 'Nơi nhận canh giữa',
    base: 'cong-van-nd30',
    xml: [inParagraph('dvk-noi-nhan-nhan', /<w:ind w:left="0"\/>/, '<w:jc w:val="center"/>')],
  },
  {
    rule: 'dia-danh-ngay/cung-dong',
    breaks: 'ngày ở hàng dưới số',
    base: 'cong-van-nd30',
    xml: [source(ROW, `</w:tc>${CELL}</w:tr><w:tr>${CELL}`)],
  },
]
