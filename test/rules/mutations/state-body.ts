import { inexpressible, line, type Mutation, source, stretch } from '../harness/mutation.ts'

const BY_STANDARD = inexpressible('dấu đầu dòng và cuối dòng do tiêu chuẩn ghi')
const TWO_CELLS = inexpressible('.docx in nhãn và nơi gửi ở hai ô')

const CITED = 'Căn cứ Quyết định số 15/QĐ-UBND ngày 10 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lâm Sơn'

/** Breaks of addressees, grounds and body of State documents. */
const PLAN = 'kế hoạch số 12/KH-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh Lâm Sơn về sửa chữa trụ sở'

export const mutations: readonly Mutation[] = [
  {
    rule: 'kinh-gui/xuong-dong',
    breaks: 'nơi gửi đầu tiên cùng dòng với Kính gửi',
    base: 'cong-van-nd30',
    text: [line('- Ủy ban nhân dân các xã, phường;'), line('Kính gửi:', 'Kính gửi: - Ủy ban nhân dân các xã, phường;')],
    docx: TWO_CELLS,
    yaml: BY_STANDARD,
  },
  {
    rule: 'kinh-gui/dau-ket-thuc',
    breaks: 'nơi gửi cuối kết thúc bằng dấu chấm phẩy',
    base: 'cong-van-nd30',
    text: [stretch('Trung tâm Văn hóa tỉnh.', 'Trung tâm Văn hóa tỉnh;')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'can-cu/gach-dau-dong',
    breaks: 'gạch đầu dòng trước căn cứ',
    base: 'quyet-dinh-nd30',
    text: [stretch('Căn cứ Luật Lưu trữ', '- Căn cứ Luật Lưu trữ')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'can-cu/dau-ket-thuc',
    breaks: 'căn cứ cuối kết thúc bằng dấu chấm phẩy',
    base: 'quyet-dinh-nd30',
    text: [stretch('Chánh Văn phòng Sở.', 'Chánh Văn phòng Sở;')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'can-cu/so-cua-luat',
    breaks: 'luật có số và ký hiệu',
    base: 'quyet-dinh-nd30',
    text: [stretch('Luật Lưu trữ ngày', 'Luật Lưu trữ số 33/2024/QH15 ngày')],
    yaml: [source('Luật Lưu trữ ngày', 'Luật Lưu trữ số 33/2024/QH15 ngày')],
  },
  {
    rule: 'can-cu/thieu-ngay',
    breaks: 'căn cứ không có ngày',
    base: 'quyet-dinh-nd30',
    text: [stretch(CITED, CITED.replace(' ngày 10 tháng 01 năm 2026', ''))],
    yaml: [source(' ngày 10 tháng 01 năm 2026', '')],
  },
  {
    rule: 'can-cu/thieu-co-quan',
    breaks: 'căn cứ không có cơ quan ban hành',
    base: 'quyet-dinh-nd30',
    text: [stretch(CITED, CITED.replace(' của Ủy ban nhân dân tỉnh Lâm Sơn', ''))],
    yaml: [source(' của Ủy ban nhân dân tỉnh Lâm Sơn', '')],
  },
  {
    rule: 'noi-dung/loi-ban-hanh',
    breaks: 'dòng QUYẾT ĐỊNH không có dấu hai chấm',
    base: 'quyet-dinh-nd30',
    text: [line('QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH')],
    yaml: [source('QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH')],
  },
  {
    rule: 'noi-dung/so-phan-chuong',
    breaks: 'chương đánh số Ả-rập',
    base: 'quy-che-nd30',
    text: [line('Chương II', 'Chương 2')],
    yaml: [source('Chương II\n', 'Chương 2\n')],
  },
  {
    rule: 'noi-dung/phan-chuong-in-thuong',
    breaks: 'từ Chương in hoa',
    base: 'quy-che-nd30',
    text: [line('Chương II', 'CHƯƠNG II')],
    yaml: [source('Chương II\n', 'CHƯƠNG II\n')],
  },
  {
    rule: 'noi-dung/ten-phan-chuong-viet-hoa',
    breaks: 'tiêu đề chương in thường',
    base: 'quy-che-nd30',
    text: [line('CHẾ ĐỘ LÀM VIỆC', 'Chế độ làm việc')],
    yaml: [source('CHẾ ĐỘ LÀM VIỆC', 'Chế độ làm việc')],
  },
  {
    rule: 'noi-dung/dau-sau-dieu',
    breaks: 'dấu hai chấm sau số của điều',
    base: 'quyet-dinh-nd30',
    text: [stretch('Điều 1. Thành lập', 'Điều 1: Thành lập')],
    yaml: [source('Điều 1. Thành lập', 'Điều 1: Thành lập')],
  },
  {
    rule: 'noi-dung/de-muc-viet-hoa',
    breaks: 'đề mục số La Mã in thường',
    base: 'ke-hoach-nd30',
    text: [line('II. NỘI DUNG', 'II. Nội dung')],
    yaml: [source('II. NỘI DUNG', 'II. Nội dung')],
  },
  {
    rule: 'noi-dung/bo-cuc',
    breaks: 'điểm ghi «a.»',
    base: 'ke-hoach-nd30',
    text: [stretch('a) Khuyến', 'a. Khuyến'), stretch('b) Giới', 'b. Giới')],
    yaml: [source('a) Khuyến', 'a. Khuyến'), source('b) Giới', 'b. Giới')],
  },
  {
    rule: 'noi-dung/ket-thuc',
    breaks: 'nội dung kết thúc bằng dấu chấm',
    base: 'cong-van-nd30',
    text: [stretch('quan tâm thực hiện./.', 'quan tâm thực hiện.')],
    yaml: [source('quan tâm thực hiện./.', 'quan tâm thực hiện.')],
  },
  {
    rule: 'noi-dung/viet-hoa-ten',
    breaks: 'tên sở viết hoa sai',
    base: 'to-trinh-nd30',
    text: [stretch('Sở Tài chính kính trình', 'Sở Tài Chính kính trình')],
    yaml: [source('Sở Tài chính kính trình', 'Sở Tài Chính kính trình')],
  },
  {
    rule: 'noi-dung/viet-hoa-ten-loai',
    breaks: 'tên loại của văn bản được dẫn viết thường',
    base: 'to-trinh-nd30',
    text: [stretch('cần sửa chữa', `cần sửa chữa theo ${PLAN}`)],
    yaml: [source('cần sửa chữa', `cần sửa chữa theo ${PLAN}`)],
  },
  {
    rule: 'noi-dung/viet-hoa-vien-dan',
    breaks: 'khoản viết hoa giữa câu',
    base: 'quy-che-nd30',
    text: [stretch('điểm a khoản 1', 'điểm a Khoản 1')],
    yaml: [source('điểm a khoản 1', 'điểm a Khoản 1')],
  },
]
