import { inexpressible, line, type Mutation, move, source, stretch } from '../harness/mutation.ts'

const BY_STANDARD = inexpressible('chữ này do tiêu chuẩn ghi')
const NO_LINES = inexpressible('YAML không có dòng in')
const STYLED = inexpressible('trong .docx của dvk, kiểu đoạn cho biết dòng này là gì')
const LINE_AS_LONG = inexpressible('đường kẻ của .docx dài theo tên cơ quan')

const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const DATELINE = 'Lâm Sơn, ngày 05 tháng 3 năm 2026'

/** Breaks of the header of State documents. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'tieu-de/sai-chu',
    breaks: 'Quốc hiệu thiếu chữ',
    base: 'cong-van-nd30',
    text: [stretch('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'tieu-ngu/thieu',
    breaks: 'không có Tiêu ngữ',
    base: 'cong-van-nd30',
    text: [line(MOTTO)],
    yaml: BY_STANDARD,
  },
  {
    rule: 'tieu-ngu/sai-chu',
    breaks: 'mọi chữ của Tiêu ngữ viết hoa',
    base: 'quyet-dinh-nd30',
    text: [line(MOTTO, 'Độc Lập - Tự Do - Hạnh Phúc')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'tieu-ngu/sai-chu',
    breaks: 'gạch nối không cách chữ',
    base: 'to-trinh-nd30',
    text: [line(MOTTO, 'Độc lập-Tự do-Hạnh phúc')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'tieu-ngu/gach-noi',
    breaks: 'gạch ngang trong Tiêu ngữ',
    base: 'ke-hoach-nd30',
    text: [line(MOTTO, 'Độc lập – Tự do – Hạnh phúc')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'tieu-ngu/sai-vi-tri',
    breaks: 'Tiêu ngữ dưới địa danh',
    base: 'cong-van-nd30',
    text: [move(DATELINE, MOTTO)],
    yaml: BY_STANDARD,
  },
  {
    rule: 'tieu-ngu/dong-rieng',
    breaks: 'Tiêu ngữ liền dòng với Quốc hiệu',
    base: 'to-trinh-nd30',
    text: [line(MOTTO), stretch('CHỦ NGHĨA VIỆT NAM', `CHỦ NGHĨA VIỆT NAM   ${MOTTO}`)],
    docx: STYLED,
    yaml: NO_LINES,
  },
  {
    rule: 'co-quan-cap-tren/thieu-dia-phuong',
    breaks: 'cơ quan chủ quản không có tên tỉnh',
    base: 'quyet-dinh-nd30',
    text: [line('UBND TỈNH LÂM SƠN', 'UBND TỈNH')],
    yaml: [source('cap_tren: UBND tỉnh Lâm Sơn', 'cap_tren: UBND tỉnh')],
  },
  {
    rule: 'co-quan-ban-hanh/dong-rieng',
    breaks: 'hai cơ quan và Quốc hiệu trên một dòng',
    base: 'to-trinh-nd30',
    text: [
      line('SỞ TÀI CHÍNH'),
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      stretch('TỈNH LÂM SƠN', 'TỈNH LÂM SƠN SỞ TÀI CHÍNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    ],
    docx: STYLED,
    yaml: NO_LINES,
  },
  {
    rule: 'co-quan-ban-hanh/viet-tat',
    breaks: 'tên cơ quan ban hành viết tắt',
    base: 'ke-hoach-nd30',
    text: [line('ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'UBND XÃ AN BÌNH')],
    docx: LINE_AS_LONG,
    yaml: [source('ban_hanh: Ủy ban nhân dân xã An Bình', 'ban_hanh: UBND xã An Bình')],
  },
  {
    rule: 'so-ky-hieu/dau-hai-cham',
    breaks: 'không có dấu hai chấm sau chữ Số',
    base: 'ke-hoach-nd30',
    text: [stretch('Số: 12', 'Số 12')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'so-ky-hieu/so-0',
    breaks: 'số dưới 10 không có số 0',
    base: 'cong-van-nd30',
    text: [stretch('Số: 08', 'Số: 8')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'so-ky-hieu/khoang-trang',
    breaks: 'khoảng trắng quanh gạch nối',
    base: 'quyet-dinh-nd30',
    text: [stretch('105/QĐ-SNV', '105/QĐ - SNV')],
    yaml: [source('so: 105', 'so: 105\nky_hieu: QĐ - SNV')],
  },
  {
    rule: 'so-ky-hieu/dau-noi',
    breaks: 'dấu ghi như văn bản của Đảng',
    base: 'quyet-dinh-nd30',
    text: [stretch('105/QĐ-SNV', '105-QĐ/SNV')],
    yaml: [source('so: 105', 'so: 105\nky_hieu: QĐ/SNV')],
  },
  {
    rule: 'so-ky-hieu/khac-loai',
    breaks: 'ký hiệu của loại khác',
    base: 'quyet-dinh-nd30',
    text: [stretch('105/QĐ-SNV', '105/KH-SNV')],
    yaml: [source('so: 105', 'so: 105\nky_hieu: KH-SNV')],
  },
  {
    rule: 'so-ky-hieu/ten-loai-cong-van',
    breaks: 'chữ CV trong ký hiệu công văn',
    base: 'cong-van-nd30',
    text: [stretch('08/SVHTT-VP', '08/CV-SVHTT')],
    yaml: [source('so: 8', 'so: 8\nky_hieu: CV-SVHTT')],
  },
  {
    rule: 'so-ky-hieu/thieu-don-vi',
    breaks: 'ký hiệu công văn không có đơn vị soạn thảo',
    base: 'cong-van-nd30',
    text: [stretch('08/SVHTT-VP', '08/SVHTT')],
    yaml: [source('\n  don_vi_soan_thao: VP', '')],
  },
  {
    rule: 'dia-danh-ngay/so-0',
    breaks: 'tháng 3 có số 0',
    base: 'cong-van-nd30',
    text: [stretch('tháng 3 năm 2026', 'tháng 03 năm 2026')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'dia-danh-ngay/dau-phay',
    breaks: 'không có dấu phẩy sau địa danh',
    base: 'cong-van-nd30',
    text: [stretch('Lâm Sơn, ngày', 'Lâm Sơn ngày')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'dia-danh-ngay/thua',
    breaks: 'biên bản có địa danh và thời gian',
    base: 'bien-ban-nd30',
    text: [line(MOTTO, MOTTO, DATELINE)],
    docx: STYLED,
    yaml: BY_STANDARD,
  },
  {
    rule: 'dia-danh-ngay/ten-day-du',
    breaks: 'Thành phố Hồ Chí Minh viết tắt',
    base: 'to-trinh-nd30',
    text: [stretch('Lâm Sơn, ngày', 'TP. Hồ Chí Minh, ngày')],
    yaml: [source('dia_danh: Lâm Sơn', 'dia_danh: TP. Hồ Chí Minh')],
  },
  {
    rule: 'trich-yeu/thieu-v-v',
    breaks: 'trích yếu công văn không có V/v',
    base: 'cong-van-nd30',
    text: [stretch('V/v chuẩn bị', 'Về việc chuẩn bị')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'trich-yeu/v-v-co-ten-loai',
    breaks: 'V/v dưới tên loại',
    base: 'quyet-dinh-nd30',
    text: [stretch('Về việc thành lập', 'V/v thành lập')],
    yaml: [source('Về việc thành lập', 'V/v thành lập')],
  },
  {
    rule: 'trich-yeu/lap-ve-viec',
    breaks: 'V/v về việc',
    base: 'cong-van-nd30',
    text: [stretch('V/v chuẩn bị', 'V/v về việc chuẩn bị')],
    yaml: [source('trich_yeu: chuẩn bị', 'trich_yeu: V/v về việc chuẩn bị')],
  },
  {
    rule: 'trich-yeu/dong-rieng',
    breaks: 'trích yếu liền dòng với tên loại',
    base: 'to-trinh-nd30',
    text: [line('TỜ TRÌNH'), stretch('Về việc bổ sung', 'TỜ TRÌNH   Về việc bổ sung')],
    docx: STYLED,
    yaml: NO_LINES,
  },
]
