import { inexpressible, line, type Mutation, move, source, stretch } from '../harness/mutation.ts'

export const mutations: readonly Mutation[] = [
  {
    rule: 'co-quan-cap-tren/thieu',
    breaks: 'đảng uỷ xã không ghi cấp trên',
    base: 'cong-van-hd05',
    text: [line('ĐẢNG BỘ TỈNH SƠN BÌNH')],
    yaml: [source('  cap_tren: Đảng bộ tỉnh Sơn Bình\n', '')],
  },
  {
    rule: 'co-quan-cap-tren/thieu-cap-uy',
    breaks: 'ban tổ chức không ghi tỉnh uỷ',
    base: 'ke-hoach-hd05',
    text: [line('TỈNH UỶ SƠN BÌNH')],
    yaml: [source('  cap_tren: Tỉnh uỷ Sơn Bình\n', '')],
  },
  {
    rule: 'co-quan-cap-tren/thua',
    breaks: 'tỉnh uỷ ghi cấp trên',
    base: 'quy-dinh-hd05',
    text: [line('TỈNH UỶ SƠN BÌNH', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'TỈNH UỶ SƠN BÌNH')],
    docx: inexpressible('hai dòng cùng kiểu trình bày trong .docx của dvk là một tên cơ quan'),
    yaml: [source('{ ban_hanh:', '{ cap_tren: Ban Chấp hành Trung ương, ban_hanh:')],
  },
  {
    rule: 'co-quan-cap-tren/khong-ghi-dang-bo',
    breaks: 'trên đảng uỷ xã ghi tỉnh uỷ',
    base: 'cong-van-hd05',
    text: [stretch('ĐẢNG BỘ TỈNH SƠN BÌNH', 'TỈNH UỶ SƠN BÌNH')],
    yaml: [source('cap_tren: Đảng bộ tỉnh', 'cap_tren: Tỉnh uỷ')],
  },
  {
    rule: 'co-quan-cap-tren/khong-ghi-dang-bo',
    breaks: 'trên huyện uỷ ghi tỉnh ủy',
    base: 'ke-hoach-hd36',
    text: [stretch('ĐẢNG BỘ TỈNH SƠN BÌNH', 'TỈNH UỶ SƠN BÌNH')],
    yaml: [source('cap_tren: Đảng bộ tỉnh', 'cap_tren: Tỉnh uỷ')],
  },
  {
    rule: 'co-quan-cap-tren/ghi-dang-bo',
    breaks: 'trên ban tổ chức ghi đảng bộ tỉnh',
    base: 'ke-hoach-hd05',
    text: [stretch('TỈNH UỶ SƠN BÌNH', 'ĐẢNG BỘ TỈNH SƠN BÌNH')],
    yaml: [source('cap_tren: Tỉnh uỷ', 'cap_tren: Đảng bộ tỉnh')],
  },
  {
    rule: 'co-quan-cap-tren/sai-vi-tri',
    breaks: 'cấp trên đứng dưới cơ quan ban hành',
    base: 'cong-van-hd05',
    text: [move('ĐẢNG UỶ XÃ TÂN LÂM', 'ĐẢNG BỘ TỈNH SƠN BÌNH')],
    yaml: [
      source('cap_tren: Đảng bộ tỉnh Sơn Bình', 'cap_tren: Đảng uỷ xã Tân Lâm'),
      source('ban_hanh: Đảng uỷ xã Tân Lâm', 'ban_hanh: Đảng bộ tỉnh Sơn Bình'),
    ],
  },
  {
    rule: 'co-quan-cap-tren/viet-hoa',
    breaks: 'viết thường',
    base: 'cong-van-hd05',
    text: [stretch('ĐẢNG BỘ TỈNH SƠN BÌNH', 'Đảng bộ tỉnh Sơn Bình')],
    yaml: inexpressible('chữ in hoa do tiêu chuẩn ghi'),
  },
]
