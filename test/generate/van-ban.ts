import fc from 'fast-check'
import { stringify } from 'yaml'

/** A document as a clerk might write it, with texts that are hard on markup, and what its file holds. */
export interface GeneratedVanBan {
  readonly loai: 'cong-van' | 'ke-hoach'
  readonly [key: string]: unknown
}

export const toYaml = (document: GeneratedVanBan): string => stringify(document, { lineWidth: 0 })

const WORDS = [
  'thực hiện',
  'kiểm tra',
  'giám sát',
  'chi bộ',
  'công tác',
  'a & b',
  '<b>đậm</b>',
  '5 > 3',
  '"trích"',
  '“ngoặc”',
  '*nghiêng*',
  '**đậm**',
  '2 * 3',
  'một | hai',
  '{tên}',
  '{{mẫu}}',
  '10\u00a0%',
  'kế hoạch'.normalize('NFD'),
  'C:\\thư mục',
  '1. số',
  '- gạch',
  "'đơn'",
  '#thẻ',
  'khoá: trị',
  '𠀋',
]

/** One sentence without its full stop. */
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

const sentence = phrase.map((text) => `Đề nghị ${text} theo quy định.`)

const word = fc.constantFrom('Bình', 'Minh', 'Sơn', 'Hoà', 'Thuỷ', 'Đông', 'Tây', 'An')

/** Names of bodies, up to some 300 characters. */
const properName = fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '))
const longName = fc.array(word, { minLength: 2, maxLength: 60 }).map((words) => words.join(' '))

const personName = fc
  .tuple(fc.constantFrom('Nguyễn', 'Trần', 'Lê'), word, fc.constantFrom('Hương', 'Phúc', 'Đức'))
  .map((parts) => parts.join(' '))

const tableRow = fc
  .array(phrase, { minLength: 3, maxLength: 3 })
  .map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`)
const escapeCell = (text: string): string => text.replace(/[\\|]/g, (mark) => `\\${mark}`)
const table = fc
  .array(tableRow, { minLength: 1, maxLength: 4 })
  .map((rows) => ['| TT | Việc | Hạn |', '|---|---|---|', ...rows].join('\n'))

/** A body whose numbering runs on as it should. */
const body = fc
  .array(fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 8 })
  .chain((parts) =>
    fc.tuple(
      fc.constant(parts),
      fc.array(fc.constantFrom('plain', 'number', 'dash'), { minLength: parts.length, maxLength: parts.length }),
    ),
  )
  .map(([parts, kinds]) => {
    let number = 0
    const paragraphs = parts.map((text, index) => {
      if (text.startsWith('|') || kinds[index] === 'plain') return text
      if (kinds[index] === 'dash') return `- ${text}`
      number++
      return `${number}. ${text}`
    })
    return ['Nội dung như sau:', ...paragraphs].join('\n\n')
  })

/** @param kinds what the names of recipients begin with */
const recipients = (...kinds: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 99 }), phrase), {
      minLength: 1,
      maxLength: 60,
      selector: ([, number]) => number,
    })
    .map((items) => items.map(([kind, number, text]) => `${kind} ${number} ${text}`))

/** A day from the first one on that a standard of the system holds on. */
const daySince = (first: string) =>
  fc
    .date({ min: new Date(`${first}T00:00:00Z`), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

const common = {
  loai: fc.constantFrom('cong-van' as const, 'ke-hoach' as const),
  so: fc.integer({ min: 1, max: 9999 }),
  superior: properName,
  issuer: longName,
  // Not the name of the superior: a place of one name with it needs the word of its unit.
  dia_danh: properName.map((name) => `Suối ${name}`),
  trich_yeu: phrase.map((text) => `thực hiện ${text}`),
  noi_dung: body,
  ho_ten: personName,
}

const partyDocument: fc.Arbitrary<GeneratedVanBan> = fc
  .record({
    ...common,
    ngay: daySince('2018-04-03'),
    kinh_gui: recipients('Chi bộ', 'Đảng uỷ xã', 'Ban Tổ chức'),
    noi_nhan: recipients('Đảng bộ cơ sở', 'Ban Xây dựng Đảng'),
    title: fc.constantFrom('Bí thư', 'Phó Bí thư'),
  })
  .map(({ superior, issuer, title, ho_ten, kinh_gui, noi_dung, ...rest }) => ({
    ...rest,
    co_quan: { cap_tren: `Đảng bộ tỉnh ${superior}`, ban_hanh: `Đảng uỷ xã ${issuer}`, viet_tat: 'ĐU' },
    ...(rest.loai === 'cong-van' ? { kinh_gui } : {}),
    noi_dung: `${noi_dung}\n\nĐề nghị các chi bộ thực hiện.\n`,
    luu: 'Văn phòng Đảng uỷ',
    ky: { quyen_han: 'T/M Ban Thường vụ', chuc_vu: title, ho_ten },
  }))

const stateDocument: fc.Arbitrary<GeneratedVanBan> = fc
  .record({
    ...common,
    ngay: daySince('2005-06-06'),
    kinh_gui: recipients('Sở', 'Ủy ban nhân dân xã', 'Phòng Kinh tế'),
    noi_nhan: recipients('Trung tâm', 'Ủy ban nhân dân phường'),
    can_cu: fc.array(
      phrase.map((text) => `Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10 tháng 7 năm 2025 của Hội đồng nhân dân về ${text}`),
      { maxLength: 4 },
    ),
    isDeputy: fc.boolean(),
  })
  .map(({ superior, issuer, isDeputy, ho_ten, kinh_gui, noi_nhan, can_cu, noi_dung, ...rest }) => ({
    ...rest,
    he_thong: 'nha-nuoc',
    co_quan: {
      cap_tren: `UBND tỉnh ${superior}`,
      ban_hanh: `Sở Quản lý ${issuer}`,
      viet_tat: 'SQL',
      don_vi_soan_thao: 'VP',
    },
    ...(rest.loai === 'cong-van' ? { kinh_gui } : { can_cu }),
    noi_dung: `${noi_dung}\n\nĐề nghị các cơ quan, đơn vị thực hiện./.\n`,
    noi_nhan: ['Giám đốc Sở', ...noi_nhan],
    luu: 'VT, VP',
    ky: isDeputy ? { quyen_han: 'KT. Giám đốc', chuc_vu: 'Phó Giám đốc', ho_ten } : { chuc_vu: 'Giám đốc', ho_ten },
  }))

/** Documents of both systems that keep every rule of form, with number and date given. */
export const vanBan: fc.Arbitrary<GeneratedVanBan> = fc.oneof(partyDocument, stateDocument)
