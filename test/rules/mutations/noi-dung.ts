import { line, type Mutation, source, stretch } from '../harness/mutation.ts'

/** The same change of a stretch that stands once in the printed lines and once in the YAML. */
const everywhere = (from: string, to: string): Pick<Mutation, 'text' | 'yaml'> => ({
  text: [stretch(from, to)],
  yaml: [source(from, to)],
})

export const mutations: readonly Mutation[] = [
  {
    rule: 'noi-dung/thieu',
    breaks: 'không có nội dung',
    base: 'ke-hoach-hd36',
    text: [
      line('Ban Thường vụ Huyện uỷ xây dựng kế hoạch thực hiện quy chế dân chủ ở cơ sở như sau:'),
      line('I. MỤC ĐÍCH, YÊU CẦU'),
      line('- Nâng cao nhận thức của cán bộ, đảng viên.'),
      line('- Gắn với nhiệm vụ chính trị của địa phương.'),
      line('II. TỔ CHỨC THỰC HIỆN'),
      line('Các chi bộ, đảng bộ trực thuộc triển khai thực hiện và báo cáo kết quả trước ngày 15/12/2020.'),
    ],
    yaml: [source(/noi_dung: \|\n(?:(?: {2}.*)?\n)+?(?=noi_nhan)/u, '')],
  },
  {
    rule: 'noi-dung/ket-thuc',
    breaks: 'kết thúc bằng ./. như văn bản nhà nước',
    base: 'cong-van-hd05',
    ...everywhere('các chi bộ, cơ quan thực hiện.', 'các chi bộ, cơ quan thực hiện./.'),
  },
  {
    rule: 'noi-dung/ket-thuc',
    breaks: 'không có dấu chấm cuối',
    base: 'cong-van-hd05',
    ...everywhere('các chi bộ, cơ quan thực hiện.', 'các chi bộ, cơ quan thực hiện'),
  },
  {
    rule: 'noi-dung/so-thu-tu',
    breaks: 'nhảy số mục La Mã',
    base: 'ke-hoach-hd05',
    ...everywhere('III. TỔ CHỨC', 'IV. TỔ CHỨC'),
  },
  {
    rule: 'noi-dung/so-thu-tu',
    breaks: 'lặp số mục',
    base: 'ke-hoach-hd05',
    ...everywhere('2. Bảo đảm', '1. Bảo đảm'),
  },
  {
    rule: 'noi-dung/so-thu-tu',
    breaks: 'nhảy số',
    base: 'cong-van-hd36',
    ...everywhere('2. Báo cáo', '3. Báo cáo'),
  },
  {
    rule: 'noi-dung/so-thu-tu',
    breaks: 'bỏ chữ c',
    base: 'quy-che-hd05',
    ...everywhere('c) Kế hoạch', 'd) Kế hoạch'),
  },
  {
    rule: 'noi-dung/so-thu-tu',
    breaks: 'khoản không bắt đầu lại từ 1 trong điều mới',
    base: 'quy-che-hd05',
    text: [stretch('1. Tập trung dân chủ', '3. Tập trung dân chủ'), stretch('2. Tập thể', '4. Tập thể')],
    yaml: [source('1. Tập trung dân chủ', '3. Tập trung dân chủ'), source('2. Tập thể', '4. Tập thể')],
  },
  {
    rule: 'noi-dung/so-thu-tu',
    breaks: 'điều đánh số lại trong chương sau',
    base: 'quy-che-hd05',
    text: [stretch('Điều 4.', 'Điều 1.'), stretch('Điều 5.', 'Điều 2.')],
    yaml: [source('Điều 4.', 'Điều 1.'), source('Điều 5.', 'Điều 2.')],
  },
  {
    rule: 'noi-dung/chu-cai-diem',
    breaks: 'chữ f',
    base: 'quy-che-hd05',
    ...everywhere('d) Tờ trình', 'f) Tờ trình'),
  },
  {
    rule: 'noi-dung/so-la-ma',
    breaks: 'IIII',
    base: 'ke-hoach-hd05',
    ...everywhere('III. TỔ CHỨC', 'IIII. TỔ CHỨC'),
  },
  {
    rule: 'noi-dung/kieu-danh-so',
    breaks: 'II- bên cạnh I.',
    base: 'ke-hoach-hd05',
    ...everywhere('II. NỘI DUNG', 'II- NỘI DUNG'),
  },
  {
    rule: 'noi-dung/kieu-danh-so',
    breaks: '2/ bên cạnh 1.',
    base: 'cong-van-hd36',
    ...everywhere('2. Báo cáo', '2/ Báo cáo'),
  },
  {
    rule: 'noi-dung/so-phan-chuong',
    breaks: 'chương đánh số Ả-rập',
    base: 'quy-che-hd05',
    ...everywhere('Chương II', 'Chương 2'),
  },
  {
    rule: 'noi-dung/so-muc',
    breaks: 'mục đánh số La Mã',
    base: 'quy-che-hd05',
    ...everywhere('Mục 2', 'Mục II'),
  },
  {
    rule: 'noi-dung/ten-phan-chuong',
    breaks: 'tên chương cùng dòng với số',
    base: 'quy-che-hd05',
    text: [line('CHẾ ĐỘ LÀM VIỆC'), line('Chương II', 'Chương II: CHẾ ĐỘ LÀM VIỆC')],
    yaml: [source(/Chương II\n\n {2}CHẾ/u, 'Chương II: CHẾ')],
  },
  {
    rule: 'noi-dung/dau-sau-dieu',
    breaks: 'dấu hai chấm sau số điều',
    base: 'quy-che-hd05',
    ...everywhere('Điều 4.', 'Điều 4:'),
  },
  {
    rule: 'noi-dung/dau-sau-khoan',
    breaks: 'dấu ngoặc sau số khoản',
    base: 'quy-che-hd05',
    text: [stretch('1. Tập trung dân chủ', '1) Tập trung dân chủ'), stretch('2. Tập thể', '2) Tập thể')],
    yaml: [source('1. Tập trung dân chủ', '1) Tập trung dân chủ'), source('2. Tập thể', '2) Tập thể')],
  },
  {
    rule: 'noi-dung/dau-sau-diem',
    breaks: 'dấu chấm sau chữ của điểm',
    base: 'quy-che-hd05',
    text: [stretch('a) Của', 'a. Của'), stretch('b) Của', 'b. Của')],
    yaml: [source('a) Của', 'a. Của'), source('b) Của', 'b. Của')],
  },
]
