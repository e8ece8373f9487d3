import { inexpressible, line, type Mutation, source } from '../harness/mutation.ts'

const UPPER_CASE = inexpressible('YAML được in hoa khi soạn')
const ALONE = inexpressible('không còn dòng quyền hạn thì kiểu chữ của chức vụ cũng sai')

/** Another authority and title on a document signed "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ". */
const signed = (authority: readonly string[], title: string): Pick<Mutation, 'base' | 'text' | 'yaml'> => ({
  base: 'cong-van-hd05',
  text: [line('T/M BAN THƯỜNG VỤ', ...authority), line('PHÓ BÍ THƯ', title)],
  yaml: [
    source(
      'quyen_han: T/M Ban Thường vụ',
      `quyen_han: |\n${authority.map((text) => `    ${text}\n`).join('')}`.trimEnd(),
    ),
    source('chuc_vu: Phó Bí thư', `chuc_vu: ${title}`),
  ],
})

/** The same on one signed "K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN" by a body led by a head. */
const signedByHead = (authority: string, title: string): Pick<Mutation, 'base' | 'text' | 'yaml'> => ({
  base: 'ke-hoach-hd05',
  text: [line('K/T TRƯỞNG BAN', authority), line('PHÓ TRƯỞNG BAN', title)],
  yaml: [
    source('quyen_han: K/T Trưởng Ban', `quyen_han: ${authority}`),
    source('chuc_vu: Phó Trưởng Ban', `chuc_vu: ${title}`),
  ],
})

export const mutations: readonly Mutation[] = [
  {
    rule: 'quyen-han/thieu',
    breaks: 'chỉ có họ tên',
    base: 'cong-van-hd05',
    text: [line('T/M BAN THƯỜNG VỤ'), line('PHÓ BÍ THƯ')],
    yaml: [source(/ {2}quyen_han: .*\n {2}chuc_vu: .*\n/u, '')],
  },
  {
    rule: 'quyen-han/thieu',
    breaks: 'cấp uỷ chỉ có chức vụ và họ tên',
    base: 'cong-van-hd05',
    text: [line('T/M BAN THƯỜNG VỤ')],
    docx: ALONE,
    yaml: [source(/ {2}quyen_han: .*\n/u, '')],
  },
  {
    rule: 'quyen-han/thieu',
    breaks: 'không có phần ký',
    base: 'ke-hoach-hd36',
    text: [line('T/M BAN THƯỜNG VỤ'), line('BÍ THƯ'), line('Trương Văn Hậu')],
    yaml: [source(/ky:\n(?: {2}.*\n)+/u, '')],
  },
  {
    rule: 'quyen-han/thay-mat',
    breaks: 'TM. như văn bản nhà nước',
    ...signed(['TM. BAN THƯỜNG VỤ'], 'PHÓ BÍ THƯ'),
  },
  {
    rule: 'quyen-han/ky-thay',
    breaks: 'KT. như văn bản nhà nước',
    ...signedByHead('KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'),
  },
  {
    rule: 'quyen-han/thua-lenh',
    breaks: 'TL. như văn bản nhà nước',
    ...signed(['TL. BAN THƯỜNG VỤ'], 'CHÁNH VĂN PHÒNG'),
  },
  {
    rule: 'quyen-han/thua-uy-quyen',
    breaks: 'TUQ. như văn bản nhà nước',
    ...signed(['TUQ. BAN THƯỜNG VỤ'], 'CHÁNH VĂN PHÒNG'),
  },
  {
    rule: 'quyen-han/quyen-cap-truong',
    breaks: 'Q. trước chức vụ cấp phó',
    base: 'ke-hoach-hd05',
    text: [line('K/T TRƯỞNG BAN', 'Q. PHÓ TRƯỞNG BAN'), line('PHÓ TRƯỞNG BAN')],
    yaml: [source(/ {2}quyen_han: .*\n {2}chuc_vu: .*\n/u, '  quyen_han: Q. Phó Trưởng Ban\n')],
  },
  {
    rule: 'quyen-han/quyen-cap-truong',
    breaks: 'Q/ thay cho Q.',
    base: 'ke-hoach-hd05',
    text: [line('K/T TRƯỞNG BAN', 'Q/ TRƯỞNG BAN'), line('PHÓ TRƯỞNG BAN')],
    yaml: [source(/ {2}quyen_han: .*\n {2}chuc_vu: .*\n/u, '  quyen_han: Q/ Trưởng Ban\n')],
  },
  {
    rule: 'quyen-han/thieu-co-quan',
    breaks: 'T/M không ghi thay mặt ai',
    ...signed(['T/M'], 'PHÓ BÍ THƯ'),
  },
  {
    rule: 'quyen-han/co-quan-thu-truong',
    breaks: 'T/M cơ quan theo chế độ thủ trưởng',
    ...signedByHead('T/M BAN TỔ CHỨC', 'TRƯỞNG BAN'),
  },
  {
    rule: 'quyen-han/khac-co-quan-ban-hanh',
    breaks: 'văn bản của đảng uỷ ký thay mặt chi bộ',
    ...signed(['T/M CHI BỘ'], 'PHÓ BÍ THƯ'),
  },
  {
    rule: 'quyen-han/ky-thay-cap-truong',
    breaks: 'K/T tên cơ quan',
    ...signedByHead('K/T BAN TỔ CHỨC', 'PHÓ TRƯỞNG BAN'),
  },
  {
    rule: 'quyen-han/ky-thay-cap-truong',
    breaks: 'K/T chức vụ cấp phó',
    ...signedByHead('K/T PHÓ TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC'),
  },
  {
    rule: 'quyen-han/ky-thay-tap-the',
    breaks: 'phó bí thư ký thay bí thư',
    ...signed(['K/T BÍ THƯ'], 'PHÓ BÍ THƯ'),
  },
  {
    rule: 'quyen-han/ky-thay-tap-the',
    breaks: 'vừa T/M vừa K/T',
    ...signed(['T/M BAN THƯỜNG VỤ', 'K/T BÍ THƯ'], 'PHÓ BÍ THƯ'),
  },
  {
    rule: 'quyen-han/ky-thay-thua-lenh',
    breaks: 'cấp phó ký thay người được ký thừa lệnh',
    ...signed(['T/L BAN THƯỜNG VỤ', 'K/T CHÁNH VĂN PHÒNG'], 'PHÓ CHÁNH VĂN PHÒNG'),
  },
  {
    rule: 'quyen-han/viet-hoa',
    breaks: 'chữ thường sau T/M',
    base: 'cong-van-hd05',
    text: [line('T/M BAN THƯỜNG VỤ', 'T/M Ban Thường vụ')],
    yaml: UPPER_CASE,
  },
]
