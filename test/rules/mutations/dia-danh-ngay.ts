import { inexpressible, line, type Mutation, move, source, stretch } from '../harness/mutation.ts'

const WORDS_SUPPLIED = inexpressible('ngày, tháng, năm do tiêu chuẩn ghi')
const LETTER_DATE = 'Tân Lâm, ngày 02 tháng 9 năm 2026'

export const mutations: readonly Mutation[] = [
  {
    rule: 'dia-danh-ngay/thieu',
    breaks: 'không có địa danh, ngày',
    base: 'cong-van-hd05',
    text: [line(LETTER_DATE)],
    yaml: [source('dia_danh: Tân Lâm\nngay: 2026-09-02\n', '')],
  },
  {
    rule: 'dia-danh-ngay/thieu-dia-danh',
    breaks: 'không có địa danh',
    base: 'cong-van-hd05',
    text: [stretch('Tân Lâm, ngày 02', 'Ngày 02')],
    yaml: [source('dia_danh: Tân Lâm\n', '')],
  },
  {
    rule: 'dia-danh-ngay/ten-don-vi',
    breaks: 'địa danh một âm tiết',
    base: 'quy-dinh-hd05',
    text: [stretch('Sơn Bình, ngày', 'Huế, ngày')],
    yaml: [source('dia_danh: Sơn Bình', 'dia_danh: Huế')],
  },
  {
    rule: 'dia-danh-ngay/ten-don-vi',
    breaks: 'tên xã trùng tên tỉnh',
    base: 'cong-van-hd05',
    text: [stretch('ĐẢNG BỘ TỈNH SƠN BÌNH', 'ĐẢNG BỘ TỈNH TÂN LÂM')],
    yaml: [source('Đảng bộ tỉnh Sơn Bình', 'Đảng bộ tỉnh Tân Lâm')],
  },
  {
    rule: 'dia-danh-ngay/dau-phay',
    breaks: 'không có dấu phẩy',
    base: 'cong-van-hd05',
    text: [stretch('Tân Lâm, ngày 02', 'Tân Lâm ngày 02')],
    yaml: inexpressible('dấu phẩy do tiêu chuẩn ghi'),
  },
  {
    rule: 'dia-danh-ngay/dau-phay',
    breaks: 'khoảng trắng trước dấu phẩy',
    base: 'ke-hoach-hd36',
    text: [stretch('Thanh Khê, ngày 19', 'Thanh Khê , ngày 19')],
    yaml: inexpressible('dấu phẩy do tiêu chuẩn ghi'),
  },
  {
    rule: 'dia-danh-ngay/bang-chu',
    breaks: 'ngày ghi bằng số',
    base: 'cong-van-hd05',
    text: [line(LETTER_DATE, 'Tân Lâm, 02/9/2026')],
    yaml: WORDS_SUPPLIED,
  },
  {
    rule: 'dia-danh-ngay/bang-chu',
    breaks: 'chữ Tháng viết hoa',
    base: 'cong-van-hd36',
    text: [stretch('ngày 07 tháng 3', 'ngày 07 Tháng 3')],
    yaml: WORDS_SUPPLIED,
  },
  {
    rule: 'dia-danh-ngay/so-0',
    breaks: 'ngày dưới 10 không có số 0',
    base: 'cong-van-hd05',
    text: [stretch('ngày 02 tháng', 'ngày 2 tháng')],
    yaml: WORDS_SUPPLIED,
  },
  {
    rule: 'dia-danh-ngay/so-0',
    breaks: 'tháng 3 có số 0',
    base: 'cong-van-hd36',
    text: [stretch('tháng 3 năm', 'tháng 03 năm')],
    yaml: WORDS_SUPPLIED,
  },
  {
    rule: 'dia-danh-ngay/so-0',
    breaks: 'tháng 2 không có số 0',
    base: 'ke-hoach-hd36',
    text: [stretch('tháng 02 năm', 'tháng 2 năm')],
    yaml: WORDS_SUPPLIED,
  },
  {
    rule: 'dia-danh-ngay/ngay-khong-co',
    breaks: 'ngày 31 tháng 9',
    base: 'cong-van-hd05',
    text: [stretch('ngày 02 tháng 9', 'ngày 31 tháng 9')],
    yaml: inexpressible('ngày không có trong lịch là lỗi ghi YAML'),
  },
  {
    rule: 'dia-danh-ngay/chua-co-ngay',
    breaks: 'ngày để trống',
    base: 'cong-van-hd05',
    text: [stretch('ngày 02 tháng 9', 'ngày     tháng 9')],
    yaml: [source('ngay: 2026-09-02\n', '')],
  },
  {
    rule: 'dia-danh-ngay/dau-cuoi',
    breaks: 'dấu chấm sau năm',
    base: 'cong-van-hd05',
    text: [line(LETTER_DATE, `${LETTER_DATE}.`)],
    yaml: WORDS_SUPPLIED,
  },
  {
    rule: 'dia-danh-ngay/sai-vi-tri',
    breaks: 'đứng dưới tên loại',
    base: 'ke-hoach-hd05',
    text: [move('Sơn Bình, ngày 05 tháng 10 năm 2026', 'tập huấn nghiệp vụ công tác đảng viên')],
    yaml: inexpressible('thứ tự các thành phần do tiêu chuẩn xếp'),
  },
]
