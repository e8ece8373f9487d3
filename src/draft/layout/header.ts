import type { Paragraph, Table } from 'docx'
import { childNamed, childrenNamed, type Element } from '../markup/element.ts'
import type { ElementName } from '../markup/vocabulary.ts'
import { CUSTOMARY } from './customary.ts'
import type { Design } from './design.ts'
import { borderlessTable, type LayoutRow } from './lay-out-table.ts'
import { millimetres, points } from './length.ts'
import { balancedParagraph, emptyParagraph, lineWidth, paragraph, typed } from './paragraph.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { framedWidth, ruleBeneath } from './rule.ts'

/** A component of the header: its lines, their style, and whether they may be broken. */
interface HeaderPart {
  readonly name: ElementName
  readonly style: ParagraphStyle
  readonly lines: readonly Element[]
}

/**
 * The header: bodies and number on the left, title, place and date on the right, in a table without borders. Where number
 * and date stand on one height, they begin a row of their own.
 */
export const header = (element: Element, design: Design): Table => {
  const left = partsOf(childNamed(element, 'trai'), design)
  const right = partsOf(childNamed(element, 'phai'), design)
  const widths = columnWidths(left, right, design)
  const row = (leftParts: readonly HeaderPart[], rightParts: readonly HeaderPart[]): LayoutRow => ({
    cells: [
      { children: cell(leftParts, widths.left, design), gap: widths.gap },
      { children: cell(rightParts, widths.right, design) },
    ],
  })
  if (!design.standard.obligation('dia_danh_ngay.besideNumber')) {
    return borderlessTable([widths.left + widths.gap, widths.right], [row(left, right)])
  }
  const [names, number] = splitAt(left, 'so-ky-hieu')
  const [title, date] = splitAt(right, 'dia-danh-ngay')
  return borderlessTable(
    [widths.left + widths.gap, widths.right],
    [row(names, title), { ...row(number, date), above: points(CUSTOMARY.underTitleRule) }],
  )
}

/** The parts before a component, and those from it on. */
const splitAt = (parts: readonly HeaderPart[], name: ElementName): readonly [HeaderPart[], HeaderPart[]] => {
  const at = parts.findIndex((part) => part.name === name)
  return at < 0 ? [[...parts], []] : [parts.slice(0, at), parts.slice(at)]
}

const partsOf = (half: Element | null, { styles }: Design): readonly HeaderPart[] => {
  const style: Readonly<Partial<Record<ElementName, ParagraphStyle>>> = {
    'tieu-de': styles.tieu_de,
    'tieu-ngu': styles.tieu_ngu,
    'co-quan-cap-tren': styles.co_quan_cap_tren,
    'co-quan-ban-hanh': styles.co_quan_ban_hanh,
    'so-ky-hieu': styles.so_ky_hieu,
    'dia-danh-ngay': styles.dia_danh_ngay,
    'trich-yeu': styles.trich_yeu_cong_van,
    'do-khan': styles.do_khan,
    'du-thao': styles.du_thao,
  }
  return (half?.children ?? []).flatMap((component) => {
    const own = style[component.name]
    const lines = childrenNamed(component, 'dong')
    return own && lines.length > 0 ? [{ name: component.name, style: own, lines }] : []
  })
}

/** Components whose every line stays one line. */
const UNBROKEN: ReadonlySet<ElementName> = new Set(['tieu-de', 'tieu-ngu', 'dia-danh-ngay', 'so-ky-hieu'])

const widest = (parts: readonly HeaderPart[]): number =>
  Math.max(0, ...parts.flatMap(({ style, lines }) => lines.map((line) => lineWidth(style, line))))

/**
 * The right half is as wide as its widest line and no wider, so that it stands at the margin; the left half takes what its
 * names need of the rest. What is left over parts the two.
 */
const columnWidths = (left: readonly HeaderPart[], right: readonly HeaderPart[], { page }: Design) => {
  const slack = 2 * millimetres(CUSTOMARY.slack)
  const gap = millimetres(CUSTOMARY.columnGap)
  const most = page.column - gap - millimetres(CUSTOMARY.narrowestColumn)
  const rightWidth = Math.min(widest(right) + slack, most)
  const room = page.column - gap - rightWidth
  // A subject runs over several lines anyway; it does not widen the column.
  const names = widest(left.filter(({ name }) => name !== 'trich-yeu')) + slack
  const leftWidth = Math.min(Math.max(names, millimetres(CUSTOMARY.headColumn)), room)
  return { left: leftWidth, gap: page.column - rightWidth - leftWidth, right: rightWidth }
}

const cell = (parts: readonly HeaderPart[], width: number, design: Design): readonly Paragraph[] => {
  const paragraphs = parts.flatMap((part) => [...linesOf(part, width), ...beneath(part, width, design)])
  return paragraphs.length > 0 ? paragraphs : [emptyParagraph(design.styles.trang_ket)]
}

const linesOf = ({ name, style, lines }: HeaderPart, width: number): readonly Paragraph[] =>
  lines.map((line) => {
    if (style.border === 'frame') return paragraph(style, line.text, { indent: frameIndent(style, line, width) })
    return UNBROKEN.has(name) ? paragraph(style, line.text) : balancedParagraph(style, line, width)
  })

/** Leaves a frame in the middle of the column that is as wide as its text. */
const frameIndent = (style: ParagraphStyle, line: Element, width: number) => {
  const side = Math.max(0, Math.round((width - framedWidth(lineWidth(style, line))) / 2))
  return { left: side, right: side }
}

/** What the standard puts beneath a component: a rule, a star. */
const beneath = (part: HeaderPart, width: number, { standard, styles }: Design): readonly Paragraph[] => {
  const text = { ...part, width }
  switch (part.name) {
    case 'tieu-de':
      return ruleBeneath(text, styles.tieu_de_ke, standard.obligation('tieu_de.rule')?.value)
    case 'tieu-ngu':
      return ruleBeneath(text, styles.tieu_ngu_ke, standard.obligation('tieu_ngu.rule')?.value)
    case 'co-quan-ban-hanh': {
      const star = standard.obligation('co_quan_ban_hanh.separator')?.value
      const required = standard.obligation('co_quan_ban_hanh.rule')?.value
      return [
        ...(star === undefined ? [] : [typed(styles.co_quan_ban_hanh_dau, star)]),
        ...ruleBeneath(text, styles.co_quan_ban_hanh_ke, required),
      ]
    }
    default:
      return []
  }
}
