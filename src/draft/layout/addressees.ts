import { AlignmentType, type Paragraph, TabStopType } from 'docx'
import { type Face, textWidth } from '../../document/text-width.ts'
import type { Standard } from '../../standards/standard.ts'
import { childNamed, childrenNamed, type Element, plainText } from '../markup/element.ts'
import type { Design } from './design.ts'
import { lineWidth, type Piece, paragraph } from './paragraph.ts'

/**
 * "Kính gửi:" and its addressees: one on the label's line, several beneath each other, from the label's line or from the
 * next one on, as the standard wants; the whole block centred.
 */
export const addressees = (element: Element, design: Design): readonly Paragraph[] => {
  const style = design.styles.kinh_gui
  const label = childNamed(element, 'nhan')
  const items = childrenNamed(element, 'dong')
  const labelPieces = label ? labelRuns(label, design) : []
  const labelFace: Face = { ...style.face, ...labelFont(design.standard) }
  const space = textWidth(' ', style.face)
  const labelWidth = label ? textWidth(plainText(label), labelFace) + space : 0
  const itemWidth = Math.max(0, ...items.map((item) => lineWidth(style, item)))
  const [only, second] = items
  if (!only) return label ? [paragraph(style, labelPieces, { alignment: AlignmentType.CENTER })] : []
  if (!second && labelWidth + itemWidth <= design.page.column) {
    const pieces = label ? [...labelPieces, SPACE, ...only.text] : only.text
    return [paragraph(style, pieces, { alignment: AlignmentType.CENTER })]
  }
  const isBeneath = label !== null && design.standard.obligation('kinh_gui.listBelow') !== null
  const colon = label ? textWidth(plainText(label).replace(/:$/, ''), labelFace) : 0
  const before = isBeneath ? colon : labelWidth
  const least = isBeneath ? design.styles.noi_dung.text.firstLine : 0
  const start = Math.max(least, Math.round((design.page.column - before - itemWidth) / 2))
  const list = Math.round(start + before)
  const rows = items.map((item, index) => {
    const dash = Math.round(textWidth(/^[-–—+]\s/.exec(plainText(item))?.[0] ?? '', style.face))
    const left = list + dash
    if (index > 0 || !label || isBeneath) return paragraph(style, item.text, { indent: { left, hanging: dash } })
    return paragraph(style, [...labelPieces, 'tab', ...item.text], {
      indent: { left, hanging: left - start },
      tabStops: [{ type: TabStopType.LEFT, position: list }],
    })
  })
  return isBeneath ? [paragraph(style, labelPieces, { indent: { left: start }, keepNext: true }), ...rows] : rows
}

const SPACE = { text: ' ', bold: false, italic: false } as const

const labelFont = (standard: Standard) => {
  const font = standard.obligation('kinh_gui.labelFont')?.value
  return { bold: font?.bold ?? false, italic: font?.italic ?? false }
}

const labelRuns = (label: Element, { standard }: Design): readonly Piece[] =>
  label.text.map((run) => ({ ...run, ...labelFont(standard) }))
