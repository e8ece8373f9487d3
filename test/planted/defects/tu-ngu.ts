import { type Defect, inBody, inList, inSigner, onlyParty, onlyState, since } from '../defect.ts'

/** What is written in two ways must stand there more often in one of them. */
const ifOften =
  (words: string, plant: Defect['plant']): Defect['plant'] =>
  (document) =>
    document.noi_dung.split(words).length > 3 ? plant(document) : []

export const defects: readonly Defect[] = [
  {
    rule: 'tu-ngu/thuat-ngu',
    what: 'chữ hoa của tên cơ quan Đảng',
    plant: onlyParty(
      inBody(/Ban Thường vụ|Ủy ban Kiểm tra/g, (m) => m[0].replace(/Thường|Kiểm/, (word) => word.toLowerCase())),
    ),
  },
  {
    rule: 'tu-ngu/thuat-ngu',
    what: 'sai một dấu trong tên cơ quan Đảng',
    plant: onlyParty(inBody(/Ban Thường vụ/g, 'Ban Thưởng vụ')),
  },
  {
    rule: 'noi-dung/viet-hoa-ten',
    what: 'chữ hoa của tên cơ quan Nhà nước',
    plant: onlyState(inBody(/Ủy ban nhân dân/g, 'Ủy Ban nhân dân')),
  },
  {
    rule: 'tu-ngu/thieu-dau-ngan-cach',
    what: 'thiếu gạch nối',
    plant: inBody(/(kinh tế|chính trị) - xã hội/g, (m) => `${m[1]} xã hội`),
  },
  {
    rule: 'tu-ngu/thieu-dau-ngan-cach',
    what: 'thiếu dấu phẩy',
    plant: inBody(/công chức, viên chức/g, 'công chức viên chức'),
  },
  {
    rule: 'tu-ngu/loi-thuong-gap',
    what: 'lỗi chính tả thường gặp',
    plant: inBody(/bổ sung|hỗ trợ/gi, (m) => (/s/.test(m[0]) ? m[0].replace('s', 'x') : m[0].replace('ỗ', 'ổ'))),
  },
  {
    rule: 'tu-ngu/ten-tinh',
    what: 'tên tỉnh sai một dấu',
    plant: inBody(/Nghệ An|Thanh Hóa/g, (m) => (m[0] === 'Nghệ An' ? 'Nghê An' : 'Thanh Họa')),
  },
  {
    rule: 'tu-ngu/ten-bo',
    what: 'gửi bộ không còn',
    plant: onlyState(
      since(
        '2025-03-01',
        inList('noi_nhan', (items, index) => [
          ...items.slice(0, index),
          'Bộ Giao thông vận tải',
          ...items.slice(index),
        ]),
      ),
    ),
  },
  {
    rule: 'tu-ngu/cap-huyen',
    what: 'gửi cơ quan cấp huyện',
    plant: since(
      '2025-07-01',
      inList('noi_nhan', (items, index) => [
        ...items.slice(0, index),
        'Ủy ban nhân dân huyện Suối Ngàn',
        ...items.slice(index),
      ]),
    ),
  },
  {
    rule: 'chuc-vu/khong-ro',
    what: 'chức vụ sai chữ',
    plant: onlyParty(inSigner((ky) => ({ ...ky, chuc_vu: ky.chuc_vu.replace(/thư$/, 'thứ') }))),
  },
  {
    rule: 'chuc-vu/khong-ro',
    what: 'chức vụ sai chữ',
    plant: onlyState(inSigner((ky) => ({ ...ky, chuc_vu: ky.chuc_vu.replace(/đốc$/i, 'dốc') }))),
  },
  {
    rule: 'tu-ngu/am-tiet',
    what: 'âm tiết không có trong tiếng Việt',
    plant: inBody(/(?<= )(?:thường|chất lượng|trách nhiệm)(?= )/g, (match) =>
      match[0].replace(/ệ|ườ|ượ/, (letter) => (letter === 'ệ' ? 'ẹ' : letter === 'ườ' ? 'uờ' : 'uợ')),
    ),
  },
  {
    rule: 'tu-ngu/bien-the',
    what: 'một từ viết hai cách, khác dấu',
    plant: ifOften('hồ sơ', inBody(/hồ sơ/g, 'hố sơ')),
    isToldElsewhere: true,
  },
  {
    rule: 'tu-ngu/dau-thanh',
    what: 'dấu thanh đặt theo hai lối',
    plant: inBody(/(?<=Ban Thường vụ Đảng |cấp |Tỉnh )ủy/g, 'uỷ'),
    isToldElsewhere: true,
  },
  {
    rule: 'tu-ngu/viet-tat',
    what: 'chữ viết tắt không có cụm từ đầy đủ',
    plant: inBody(/(?<= )(?:phát hiện sớm|công nghệ thông tin|dữ liệu dùng chung)/g, 'QLDLDC'),
  },
]
