import { line, type Mutation, source, stretch } from '../harness/mutation.ts'

/** A document of each system, and a sentence that stands in it once. */
const PLACES = [
  { base: 'cong-van-hd05', sentence: 'Đề nghị các chi bộ, cơ quan thực hiện.' },
  { base: 'cong-van-nd30', sentence: 'Đề nghị các đơn vị quan tâm thực hiện./.' },
] as const

/** The same change of one sentence in every format, in a document of each system. */
const changed = (rule: string, breaks: string, change: (sentence: string) => string): readonly Mutation[] =>
  PLACES.map(({ base, sentence }) => ({
    rule,
    breaks,
    base,
    text: [line(sentence, change(sentence))],
    yaml: [source(sentence, change(sentence))],
  }))

/** What a text is when its marks are lost. */
const WITHOUT_MARKS =
  'Ban Thuong vu yeu cau cac dong chi cap uy vien, nguoi dung dau cac co quan khan truong chuan bi bao cao ket qua thuc hien nghi quyet, neu ro uu diem, khuyet diem, nguyen nhan, bai hoc kinh nghiem; gui ve noi nhan truoc ngay 20 de tong hop; phoi hop cac don vi xay dung noi dung, chuong trinh, dam bao dieu kien to chuc hoi nghi; don doc viec thuc hien nghiem tuc nhung nhiem vu da de ra.'

export const mutations: readonly Mutation[] = [
  ...changed('tu-ngu/chu-hong', 'một đoạn mất dấu', (sentence) => `${WITHOUT_MARKS} ${sentence}`),
  ...changed('tu-ngu/thuat-ngu', 'viết hoa thừa', (sentence) => `Giao Văn Phòng cơ quan theo dõi. ${sentence}`),
  ...changed(
    'tu-ngu/thuat-ngu',
    'viết hoa thiếu',
    (sentence) => `Theo hướng dẫn của Ban dân vận Trung ương. ${sentence}`,
  ),
  ...changed('tu-ngu/thuat-ngu', 'sai một dấu', (sentence) => `Theo kết luận của Ban Thượng vụ. ${sentence}`),
  ...changed('tu-ngu/ten-tinh', 'tên tỉnh sai dấu', (sentence) => `Học kinh nghiệm của tỉnh Lâm Đông. ${sentence}`),
  ...changed('tu-ngu/ten-tinh', 'giao việc tỉnh cũ', (sentence) => `Mời tỉnh Bình Phước dự. ${sentence}`),
  ...changed('tu-ngu/ten-huyen', 'tên huyện sai dấu', (sentence) => `Đoàn đến từ huyện Hón Quản. ${sentence}`),
  ...changed('tu-ngu/ten-bo', 'giao việc bộ cũ', (sentence) => `Mời Bộ Giao thông vận tải dự. ${sentence}`),
  ...changed('tu-ngu/loi-thuong-gap', 's và x', (sentence) => `Rà soát để bổ xung. ${sentence}`),
  ...changed('tu-ngu/loi-thuong-gap', 'hỏi và ngã', (sentence) => `Có hổ trợ khi cần. ${sentence}`),
  ...changed(
    'tu-ngu/thieu-dau-ngan-cach',
    'thiếu gạch nối',
    (sentence) => `Mời đoàn thể chính trị xã hội. ${sentence}`,
  ),
  ...changed('tu-ngu/thieu-dau-ngan-cach', 'thiếu dấu phẩy', (sentence) => `Mời công chức viên chức dự. ${sentence}`),
  {
    rule: 'tu-ngu/cap-huyen',
    breaks: 'gửi huyện uỷ',
    base: 'cong-van-hd05',
    text: [line('- Hội đồng nhân dân xã;', '- Các huyện uỷ, thị uỷ;')],
    yaml: [source('- Hội đồng nhân dân xã', '- Các huyện uỷ, thị uỷ')],
  },
  {
    rule: 'tu-ngu/cap-huyen',
    breaks: 'gửi Ủy ban nhân dân huyện',
    base: 'cong-van-nd30',
    text: [stretch('Ủy ban nhân dân các xã, phường', 'Ủy ban nhân dân các huyện')],
    yaml: [source('Ủy ban nhân dân các xã, phường', 'Ủy ban nhân dân các huyện')],
  },
  ...changed('tu-ngu/am-tiet', 'thiếu dấu thanh', (sentence) => sentence.replace('thực', 'thưc')),
  ...changed('tu-ngu/am-tiet', 'thiếu dấu mũ', (sentence) => sentence.replace('hiện', 'hiẹn')),
  ...changed('tu-ngu/am-tiet', 'thừa một chữ', (sentence) => sentence.replace('thực', 'thựcc')),
  ...changed(
    'tu-ngu/bien-the',
    'một cụm từ viết hai cách',
    (sentence) => `Bài viết về tấm gương tốt nêu ba tám gương, cả tám gương của đơn vị. ${sentence}`,
  ),
  ...changed(
    'tu-ngu/bien-the',
    'một tên gọi viết hai cách',
    (sentence) => `Toàn Đảng bộ Khối, các chi bộ của Đảng bộ Khôi phối hợp. ${sentence}`,
  ),
  ...changed(
    'tu-ngu/bien-the',
    'một chữ viết tắt viết hai cách',
    (sentence) => `Ban Chỉ đạo (BCĐ) họp, các thành viên BCD dự. ${sentence}`,
  ),
  ...changed(
    'tu-ngu/dau-thanh',
    'hai lối đặt dấu thanh',
    (sentence) => `Thực hiện hoà giải, xoá nợ, hòa nhập. ${sentence}`,
  ),
  ...changed(
    'tu-ngu/viet-tat',
    'chữ viết tắt chưa giới thiệu',
    (sentence) => `Ban Chỉ đạo thực hiện Quy chế dân chủ họp; các thành viên Ban Chỉ đạo QCDC dự. ${sentence}`,
  ),
]
