import { inexpressible, type LayoutMutation, line, type Mutation, source } from '../harness/mutation.ts'

/** A copy beneath a document: its kind, or its first line, and the rows under it, left and right. */
interface CopyLines {
  readonly kind: string
  readonly rows: readonly (readonly [string, string])[]
  /** Points, and whether bold. */
  readonly size?: number
  readonly bold?: boolean
  /** The line above it; none where left out. */
  readonly line?: 'single' | 'dashed' | 'none'
}

const BY_HAND = inexpressible('bản sao do người sao gõ thêm, không có trong YAML')

const toText = ({ kind, rows }: CopyLines): string[] => [
  '',
  kind,
  ...rows.map(([left, right]) => `${left}${right && ' '.repeat(Math.max(4, 44 - left.length))}${right}`),
]

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${properties}</w:rPr>${text
    .split(/(\t)/)
    .map((part) => (part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${part}</w:t>`))
    .join('')}</w:r>`

const toXml = ({ kind, rows, size = 14, bold = true, line: drawn = 'single' }: CopyLines): string => {
  const border =
    drawn === 'none' ? '' : `<w:pBdr><w:top w:val="${drawn}" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>`
  const head = run(kind, `<w:b w:val="${bold}"/><w:sz w:val="${size * 2}"/>`)
  const tabs = '<w:tabs><w:tab w:val="left" w:pos="5000"/></w:tabs>'
  return [
    `<w:p><w:pPr>${border}</w:pPr>${head}</w:p>`,
    ...rows.map(
      ([left, right]) =>
        `<w:p><w:pPr>${tabs}</w:pPr>${run(left + (right && `\t${right}`), '<w:sz w:val="26"/>')}</w:p>`,
    ),
  ].join('')
}

/** The properties of the last section close the body. */
const END = /(?=<w:sectPr(?:(?!<w:sectPr).)*<\/w:body>)/su

type Broken = Pick<Mutation, 'rule' | 'breaks' | 'base'> & { readonly copy: CopyLines; readonly below: string }

const inDocx = ({ rule, breaks, base, copy }: Broken): LayoutMutation => ({
  rule,
  breaks,
  base,
  xml: [source(END, toXml(copy))],
})

/** The same break typed beneath the last line of a text and at the end of a Word file. */
const typed = (broken: Broken): (Mutation | LayoutMutation)[] => [
  {
    rule: broken.rule,
    breaks: broken.breaks,
    base: broken.base,
    text: [line(broken.below, broken.below, ...toText(broken.copy))],
    docx: inexpressible('bằng XML, ở dưới'),
    yaml: BY_HAND,
  },
  inDocx(broken),
]

const STATE = { base: 'cong-van-nd30', below: 'Nguyễn Văn An' }
const PARTY = { base: 'cong-van-hd05', below: 'Trần Minh Khang' }
const PARTY_BEFORE = { base: 'cong-van-hd36', below: 'Phạm Quốc Dũng' }

const stateRows = (number: string): CopyLines['rows'] => [
  ['ỦY BAN NHÂN DÂN', ''],
  ['XÃ ĐÔNG HÀ', ''],
  [number, 'Đông Hà, ngày 10 tháng 3 năm 2026'],
  ['Nơi nhận:', 'CHỦ TỊCH'],
  ['- Các tổ dân phố;', ''],
  ['- Lưu: VT.', 'Phùng Thị Mai'],
]

const STATE_COPY: CopyLines = { kind: 'SAO Y', rows: stateRows('Số: 12/SY-UBND') }

const partyRows = (number: string, date: string): CopyLines['rows'] => [
  ['UỶ BAN KIỂM TRA', ''],
  [number, `Đông Hà, ngày ${date}`],
  ['Nơi nhận:', 'T/L UỶ BAN KIỂM TRA'],
  ['- Các chi bộ,', 'CHÁNH VĂN PHÒNG'],
  ['- Lưu Văn phòng.', 'Phùng Thị Mai'],
]

const STAMP: CopyLines['rows'] = [
  ['', 'T/L ĐẢNG UỶ'],
  ['', 'CHÁNH VĂN PHÒNG'],
  ['', 'Phùng Thị Mai'],
]

export const mutations: readonly (Mutation | LayoutMutation)[] = [
  ...typed({
    rule: 'ban-sao/hinh-thuc',
    breaks: 'sao y bản chính',
    ...STATE,
    copy: { ...STATE_COPY, kind: 'SAO Y BẢN CHÍNH' },
  }),
  ...typed({ rule: 'ban-sao/viet-hoa', breaks: 'in thường', ...STATE, copy: { ...STATE_COPY, kind: 'Sao y' } }),
  ...typed({
    rule: 'ban-sao/ky-hieu-theo-hinh-thuc',
    breaks: 'ký hiệu sao lục cho bản sao y',
    ...STATE,
    copy: { ...STATE_COPY, rows: stateRows('Số: 12/SL-UBND') },
  }),
  ...typed({ rule: 'ban-sao/thieu', breaks: 'không có số', ...STATE, copy: { ...STATE_COPY, rows: stateRows('') } }),
  ...typed({
    rule: 'ban-sao/sai-chu',
    breaks: 'sao y bản chính',
    ...PARTY,
    copy: { kind: 'Sao y bản chính', rows: STAMP },
  }),
  ...typed({
    rule: 'ban-sao/co-so',
    breaks: 'bản sao có số riêng',
    ...PARTY,
    copy: { kind: 'Bản sao văn bản', rows: partyRows('Số 24-BS/UBKTTU', '15 tháng 9 năm 2026') },
  }),
  ...typed({
    rule: 'ban-sao/ky-hieu',
    breaks: 'ký hiệu của Nhà nước',
    ...PARTY_BEFORE,
    copy: { kind: 'SAO Y', rows: partyRows('Số 24-SY/UBKTTU', '15 tháng 3 năm 2022') },
  }),
  inDocx({ rule: 'ban-sao/duong-ke', breaks: 'không có đường kẻ', ...STATE, copy: { ...STATE_COPY, line: 'none' } }),
  inDocx({
    rule: 'ban-sao/duong-ke',
    breaks: 'đường kẻ nét đứt',
    ...PARTY,
    copy: { kind: 'Bản sao văn bản', rows: STAMP, line: 'dashed' },
  }),
  inDocx({ rule: 'ban-sao/co-chu', breaks: 'cỡ chữ 12', ...STATE, copy: { ...STATE_COPY, size: 12 } }),
  inDocx({ rule: 'ban-sao/kieu-chu', breaks: 'chữ không đậm', ...STATE, copy: { ...STATE_COPY, bold: false } }),
]
