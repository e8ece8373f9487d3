import { inSentence, line, type Mutation, source, stretch } from '../harness/mutation.ts'

/** What a text is when its marks are lost. */
const WITHOUT_MARKS =
  'Ban Thuong vu yeu cau cac dong chi cap uy vien, nguoi dung dau cac co quan khan truong chuan bi bao cao ket qua thuc hien nghi quyet, neu ro uu diem, khuyet diem, nguyen nhan, bai hoc kinh nghiem; gui ve noi nhan truoc ngay 20 de tong hop; phoi hop cac don vi xay dung noi dung, chuong trinh, dam bao dieu kien to chuc hoi nghi; don doc viec thuc hien nghiem tuc nhung nhiem vu da de ra.'

export const mutations: readonly Mutation[] = [
  ...inSentence('tu-ngu/chu-hong', 'một đoạn mất dấu', (sentence) => `${WITHOUT_MARKS} ${sentence}`),
  ...inSentence('tu-ngu/thuat-ngu', 'viết hoa thừa', (sentence) => `Giao Văn Phòng cơ quan theo dõi. ${sentence}`),
  ...inSentence(
    'tu-ngu/thuat-ngu',
    'viết hoa thiếu',
    (sentence) => `Theo hướng dẫn của Ban dân vận Trung ương. ${sentence}`,
  ),
  ...inSentence('tu-ngu/thuat-ngu', 'sai một dấu', (sentence) => `Theo kết luận của Ban Thượng vụ. ${sentence}`),
  ...inSentence('tu-ngu/ten-tinh', 'tên tỉnh sai dấu', (sentence) => `Học kinh nghiệm của tỉnh Lâm Đông. ${sentence}`),
  ...inSentence('tu-ngu/ten-tinh', 'giao việc tỉnh cũ', (sentence) => `Mời tỉnh Bình Phước dự. ${sentence}`),
  ...inSentence('tu-ngu/ten-huyen', 'tên huyện sai dấu', (sentence) => `Đoàn đến từ huyện Hón Quản. ${sentence}`),
  ...inSentence('tu-ngu/ten-bo', 'giao việc bộ cũ', (sentence) => `Mời Bộ Giao thông vận tải dự. ${sentence}`),
  ...inSentence('tu-ngu/loi-thuong-gap', 's và x', (sentence) => `Rà soát để bổ xung. ${sentence}`),
  ...inSentence('tu-ngu/loi-thuong-gap', 'hỏi và ngã', (sentence) => `Có hổ trợ khi cần. ${sentence}`),
  ...inSentence(
    'tu-ngu/thieu-dau-ngan-cach',
    'thiếu gạch nối',
    (sentence) => `Mời đoàn thể chính trị xã hội. ${sentence}`,
  ),
  ...inSentence(
    'tu-ngu/thieu-dau-ngan-cach',
    'thiếu dấu phẩy',
    (sentence) => `Mời công chức viên chức dự. ${sentence}`,
  ),
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
  ...inSentence('tu-ngu/am-tiet', 'thiếu dấu thanh', (sentence) => sentence.replace('thực', 'thưc')),
  ...inSentence('tu-ngu/am-tiet', 'thiếu dấu mũ', (sentence) => sentence.replace('hiện', 'hiẹn')),
  ...inSentence('tu-ngu/am-tiet', 'thừa một chữ', (sentence) => sentence.replace('thực', 'thựcc')),
  ...inSentence(
    'tu-ngu/bien-the',
    'một cụm từ viết hai cách',
    (sentence) => `Bài viết về tấm gương tốt nêu ba tám gương, cả tám gương của đơn vị. ${sentence}`,
  ),
  ...inSentence(
    'tu-ngu/bien-the',
    'một tên gọi viết hai cách',
    (sentence) => `Toàn Đảng bộ Khối, các chi bộ của Đảng bộ Khôi phối hợp. ${sentence}`,
  ),
  ...inSentence(
    'tu-ngu/bien-the',
    'một chữ viết tắt viết hai cách',
    (sentence) => `Ban Chỉ đạo (BCĐ) họp, các thành viên BCD dự. ${sentence}`,
  ),
  ...inSentence(
    'tu-ngu/dau-thanh',
    'hai lối đặt dấu thanh',
    (sentence) => `Thực hiện hoà giải, xoá nợ, hòa nhập. ${sentence}`,
  ),
  ...inSentence(
    'tu-ngu/viet-tat',
    'chữ viết tắt chưa giới thiệu',
    (sentence) => `Ban Chỉ đạo thực hiện Quy chế dân chủ họp; các thành viên Ban Chỉ đạo QCDC dự. ${sentence}`,
  ),
]
