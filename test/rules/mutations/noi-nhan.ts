import { inexpressible, line, type Mutation, move, source, stretch } from '../harness/mutation.ts'

const BY_STANDARD = inexpressible('nhãn, dấu và chữ Lưu do tiêu chuẩn ghi')

const LIST = /noi_nhan:\n(?: {2}- .*\n)+luu: .*\n/u

/** A list that the clerk wrote whole: what already holds "Như trên" or the archive line is printed as it stands. */
const listed = (...items: readonly string[]) => [
  source(LIST, `noi_nhan:\n${items.map((item) => `  - "${item}"\n`).join('')}`),
]

export const mutations: readonly Mutation[] = [
  {
    rule: 'noi-nhan/thieu',
    breaks: 'không có Nơi nhận',
    base: 'ke-hoach-hd05',
    text: [
      line('Nơi nhận:'),
      line('- Thường trực Tỉnh uỷ;'),
      line('- Các đảng uỷ trực thuộc Tỉnh uỷ;'),
      line('- Lưu Văn phòng Ban Tổ chức.'),
    ],
    yaml: [source(LIST, '')],
  },
  {
    rule: 'noi-nhan/thieu',
    breaks: 'không ghi nơi nhận nào',
    base: 'ke-hoach-hd05',
    text: [
      line('- Thường trực Tỉnh uỷ;'),
      line('- Các đảng uỷ trực thuộc Tỉnh uỷ;'),
      line('- Lưu Văn phòng Ban Tổ chức.'),
    ],
    yaml: inexpressible('danh sách trống thì không in nhãn'),
  },
  {
    rule: 'noi-nhan/nhan',
    breaks: 'không có dấu hai chấm',
    base: 'cong-van-hd05',
    text: [stretch('Nơi nhận:', 'Nơi nhận')],
    yaml: BY_STANDARD,
  },
  {
    rule: 'noi-nhan/nhan-rieng-dong',
    breaks: 'nơi nhận đầu tiên cùng dòng với nhãn',
    base: 'cong-van-hd05',
    text: [line('Nơi nhận:'), line('- Như trên;', 'Nơi nhận: - Như trên;')],
    docx: inexpressible('chung một dòng thì cỡ chữ của nhãn hoặc của nơi nhận cũng sai'),
    yaml: BY_STANDARD,
  },
  {
    rule: 'noi-nhan/gach-dau-dong',
    breaks: 'không có dấu gạch đầu dòng',
    base: 'cong-van-hd05',
    text: [
      line('- Như trên;', 'Như trên;'),
      line('- Thường trực Đảng uỷ;', 'Thường trực Đảng uỷ;'),
      line('- Hội đồng nhân dân xã;', 'Hội đồng nhân dân xã;'),
      line('- Lưu Văn phòng Đảng uỷ.', 'Lưu Văn phòng Đảng uỷ.'),
    ],
    yaml: BY_STANDARD,
  },
  {
    rule: 'noi-nhan/thieu-nhu-tren',
    breaks: 'công văn không có Như trên',
    base: 'cong-van-hd05',
    text: [line('- Như trên;')],
    yaml: listed('Thường trực Đảng uỷ;', 'Lưu Văn phòng Đảng uỷ.'),
  },
  {
    rule: 'noi-nhan/nhu-tren-dung-dau',
    breaks: 'Như trên đứng thứ ba',
    base: 'cong-van-hd05',
    text: [move('- Như trên;', '- Hội đồng nhân dân xã;')],
    yaml: listed('Thường trực Đảng uỷ;', 'Như trên;', 'Lưu Văn phòng Đảng uỷ.'),
  },
  {
    rule: 'noi-nhan/chu-nhu-tren',
    breaks: 'Như kính gửi',
    base: 'cong-van-hd05',
    text: [stretch('- Như trên;', '- Như kính gửi;')],
    yaml: listed('Như kính gửi;', 'Thường trực Đảng uỷ;', 'Lưu Văn phòng Đảng uỷ.'),
  },
  {
    rule: 'noi-nhan/thua-nhu-tren',
    breaks: 'kế hoạch ghi Như trên',
    base: 'ke-hoach-hd05',
    text: [line('- Thường trực Tỉnh uỷ;', '- Như trên;')],
    yaml: listed('Như trên;', 'Lưu Văn phòng Ban Tổ chức.'),
  },
  {
    rule: 'noi-nhan/dau-ngan-cach',
    breaks: 'dấu phẩy sau nơi nhận',
    base: 'cong-van-hd05',
    text: [stretch('- Thường trực Đảng uỷ;', '- Thường trực Đảng uỷ,')],
    yaml: listed('Như trên;', 'Thường trực Đảng uỷ,', 'Lưu Văn phòng Đảng uỷ.'),
  },
  {
    rule: 'noi-nhan/dau-ket-thuc',
    breaks: 'dòng lưu không có dấu chấm',
    base: 'cong-van-hd05',
    text: [stretch('- Lưu Văn phòng Đảng uỷ.', '- Lưu Văn phòng Đảng uỷ')],
    yaml: listed('Như trên;', 'Thường trực Đảng uỷ;', 'Lưu Văn phòng Đảng uỷ'),
  },
  {
    rule: 'noi-nhan/thieu-luu',
    breaks: 'không có dòng lưu',
    base: 'cong-van-hd05',
    text: [line('- Lưu Văn phòng Đảng uỷ.'), stretch('- Hội đồng nhân dân xã;', '- Hội đồng nhân dân xã.')],
    yaml: [source(/luu: .*\n/u, '')],
  },
  {
    rule: 'noi-nhan/luu-dung-cuoi',
    breaks: 'dòng lưu đứng giữa danh sách',
    base: 'cong-van-hd05',
    text: [
      line('- Thường trực Đảng uỷ;', '- Lưu Văn phòng Đảng uỷ;'),
      line('- Lưu Văn phòng Đảng uỷ.', '- Thường trực Đảng uỷ.'),
    ],
    yaml: listed('Như trên;', 'Lưu Văn phòng Đảng uỷ;', 'Thường trực Đảng uỷ.'),
  },
  {
    rule: 'noi-nhan/cach-ghi-luu',
    breaks: 'dấu hai chấm sau chữ Lưu',
    base: 'cong-van-hd05',
    text: [stretch('- Lưu Văn phòng Đảng uỷ.', '- Lưu: VT.')],
    yaml: listed('Như trên;', 'Thường trực Đảng uỷ;', 'Lưu: VT.'),
  },
  {
    rule: 'noi-nhan/cach-ghi-luu',
    breaks: 'không ghi nơi lưu',
    base: 'cong-van-hd05',
    text: [stretch('- Lưu Văn phòng Đảng uỷ.', '- Lưu.')],
    yaml: listed('Như trên;', 'Thường trực Đảng uỷ;', 'Lưu.'),
  },
]
