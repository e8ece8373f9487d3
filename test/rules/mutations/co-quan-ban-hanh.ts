import { inexpressible, line, type Mutation, move, source, stretch } from '../harness/mutation.ts'

const MARK_SUPPLIED = inexpressible('dấu ngăn cách do tiêu chuẩn ghi')

export const mutations: readonly Mutation[] = [
  {
    rule: 'co-quan-ban-hanh/thieu',
    breaks: 'không có tên cơ quan',
    base: 'quy-dinh-hd05',
    text: [line('TỈNH UỶ SƠN BÌNH'), line('*')],
    yaml: [source('ban_hanh: Tỉnh uỷ Sơn Bình, ', '')],
  },
  {
    rule: 'co-quan-ban-hanh/dang-bo',
    breaks: 'ghi đảng bộ ban hành',
    base: 'quy-dinh-hd05',
    text: [stretch('TỈNH UỶ SƠN BÌNH', 'ĐẢNG BỘ TỈNH SƠN BÌNH')],
    yaml: [source('ban_hanh: Tỉnh uỷ', 'ban_hanh: Đảng bộ tỉnh')],
  },
  {
    rule: 'co-quan-ban-hanh/trung-uong',
    breaks: 'ghi Bộ Chính trị ban hành',
    base: 'ket-luan-trung-uong-hd05',
    text: [stretch('BAN CHẤP HÀNH TRUNG ƯƠNG', 'BỘ CHÍNH TRỊ')],
    yaml: [source('ban_hanh: Ban Chấp hành Trung ương', 'ban_hanh: Bộ Chính trị')],
  },
  {
    rule: 'co-quan-ban-hanh/ban-thuong-vu',
    breaks: 'ghi ban thường vụ ban hành',
    base: 'quy-dinh-hd05',
    text: [line('TỈNH UỶ SƠN BÌNH', 'BAN THƯỜNG VỤ TỈNH UỶ SƠN BÌNH')],
    yaml: [source('ban_hanh: Tỉnh uỷ', 'ban_hanh: Ban Thường vụ Tỉnh uỷ')],
  },
  {
    rule: 'co-quan-ban-hanh/lien-tich',
    breaks: 'tên nối bằng dấu phẩy',
    base: 'ke-hoach-lien-tich-hd05',
    text: [stretch('BAN TỔ CHỨC - BAN NỘI CHÍNH', 'BAN TỔ CHỨC, BAN NỘI CHÍNH')],
    yaml: inexpressible('dấu nối tên các cơ quan do tiêu chuẩn ghi'),
  },
  {
    rule: 'co-quan-ban-hanh/viet-tat',
    breaks: 'viết tắt tên cơ quan ban hành',
    base: 'ke-hoach-hd05',
    text: [line('BAN TỔ CHỨC', 'BTC TỈNH UỶ')],
    yaml: [source('ban_hanh: Ban Tổ chức', 'ban_hanh: BTC Tỉnh uỷ')],
  },
  {
    rule: 'co-quan-ban-hanh/viet-hoa',
    breaks: 'viết thường',
    base: 'cong-van-hd05',
    text: [stretch('ĐẢNG UỶ XÃ TÂN LÂM', 'Đảng uỷ xã Tân Lâm')],
    yaml: inexpressible('chữ in hoa do tiêu chuẩn ghi'),
  },
  {
    rule: 'co-quan-ban-hanh/sai-vi-tri',
    breaks: 'đứng dưới số và ký hiệu',
    base: 'quy-dinh-hd05',
    text: [move('Số 15-QĐ/TU', 'TỈNH UỶ SƠN BÌNH')],
    yaml: inexpressible('thứ tự các thành phần do tiêu chuẩn xếp'),
  },
  {
    rule: 'co-quan-ban-hanh/dau-ngan-cach',
    breaks: 'không có dấu sao',
    base: 'cong-van-hd05',
    text: [line('*')],
    yaml: MARK_SUPPLIED,
  },
  {
    rule: 'co-quan-ban-hanh/dau-ngan-cach',
    breaks: 'ba dấu sao',
    base: 'ke-hoach-hd36',
    text: [line('*', '***')],
    yaml: MARK_SUPPLIED,
  },
  {
    rule: 'co-quan-ban-hanh/dau-ngan-cach',
    breaks: 'gạch ngang thay dấu sao',
    base: 'ke-hoach-hd05',
    text: [line('*', '--------')],
    yaml: MARK_SUPPLIED,
  },
]
