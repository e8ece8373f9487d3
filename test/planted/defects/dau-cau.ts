import { type Defect, inBody } from '../defect.ts'

/** What is written in two ways must stand there twice. */
const ifTwice =
  (pattern: RegExp, plant: Defect['plant']): Defect['plant'] =>
  (document) =>
    (document.noi_dung.match(pattern) ?? []).length > 1 ? plant(document) : []

export const defects: readonly Defect[] = [
  {
    rule: 'dau-cau/lap-tu',
    what: 'một từ gõ hai lần',
    plant: inBody(/(?<= )(và|của|cho|được) /g, (m) => m[0] + m[0]),
  },
  {
    rule: 'dau-cau/lap-tu',
    what: 'một tiếng bất kỳ gõ hai lần',
    plant: inBody(/(?<= )([a-zà-ỹ]{2,}) (?=[a-zà-ỹ])/g, (m) => m[0] + m[0]),
  },
  { rule: 'dau-cau/khoang-trang-thua', what: 'hai khoảng trắng', plant: inBody(/(?<=[a-zà-ỹ]) (?=[a-zà-ỹ])/g, '  ') },
  { rule: 'dau-cau/cach-truoc-dau', what: 'khoảng trắng trước dấu câu', plant: inBody(/(?<=[a-zà-ỹ])(?=[,;] )/g, ' ') },
  {
    rule: 'dau-cau/thieu-cach-sau-dau',
    what: 'thiếu khoảng trắng sau dấu câu',
    plant: inBody(/(?<=[a-zà-ỹ][,;]) (?=[a-zà-ỹ])/g, ''),
  },
  {
    rule: 'dau-cau/cach-trong-ngoac',
    what: 'khoảng trắng trong ngoặc',
    plant: inBody(/(?<=[(“])(?=[A-Za-zÀ-ỹ])/g, ' '),
  },
  { rule: 'dau-cau/lap-dau', what: 'hai dấu phẩy', plant: inBody(/(?<=[a-zà-ỹ]),(?= )/g, ',,') },
  { rule: 'dau-cau/ngoac-don', what: 'thiếu dấu đóng ngoặc', plant: inBody(/(?<=[a-zà-ỹ])\)/g, '') },
  { rule: 'dau-cau/ngoac-don', what: 'thiếu dấu mở ngoặc', plant: inBody(/\((?=[a-zà-ỹ])/g, '') },
  { rule: 'dau-cau/ngoac-kep', what: 'thiếu dấu đóng ngoặc kép', plant: inBody(/”/g, '') },
  { rule: 'dau-cau/ngoac-kep', what: 'thiếu dấu mở ngoặc kép', plant: inBody(/“/g, '') },
  {
    rule: 'dau-cau/ngoac-kep-lan',
    what: 'một cặp ngoặc kép thẳng giữa những cặp cong',
    plant: inBody(/“([^”]*)”(?=.*“)/g, (m) => `"${m[1]}"`),
  },
  {
    rule: 'dau-cau/ngoac-kep-long',
    what: 'ngoặc kép trong ngoặc kép',
    plant: inBody(/“(\S+ )(\S+ \S+)( [^”]*)”/g, (m) => `“${m[1]}“${m[2]}”${m[3]}”`),
  },
  {
    rule: 'dau-cau/cach-gach-noi',
    what: 'một cụm từ ghi hai cách',
    plant: ifTwice(/kinh tế - xã hội/g, inBody(/kinh tế - xã hội/g, 'kinh tế-xã hội')),
    isToldElsewhere: true,
  },
  {
    rule: 'dau-cau/gach-noi-gach-ngang',
    what: 'gạch ngang thay cho gạch nối',
    plant: ifTwice(/kinh tế - xã hội/g, inBody(/kinh tế - xã hội/g, 'kinh tế – xã hội')),
    isToldElsewhere: true,
  },
  {
    rule: 'dau-cau/cach-gach-noi',
    what: 'khoảng năm ghi hai cách',
    plant: ifTwice(/2026 - 2030/g, inBody(/2026 - 2030/g, '2026-2030')),
    isToldElsewhere: true,
  },
  {
    rule: 'dau-cau/thieu-dau-cham',
    what: 'hết đoạn không có dấu chấm',
    plant: inBody(/(?<=[a-zà-ỹ])\.(?=\n\n\d)/g, ''),
  },
  {
    rule: 'dau-cau/ngat-doan',
    what: 'câu bị ngắt sang đoạn khác',
    plant: inBody(/(?<=\n\n\d+\. [^\n]{60,}[a-zà-ỹ]) (?=[a-zà-ỹ]+ [a-zà-ỹ]+ [a-zà-ỹ]+)/g, '\n\n'),
    isToldElsewhere: true,
  },
  { rule: 'dau-cau/cham-truoc-ngoac', what: 'dấu chấm trước ngoặc', plant: inBody(/ \(nếu có\)\./g, '. (nếu có).') },
]
