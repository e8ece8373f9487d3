import type { Paragraph } from 'docx'
import { textWidth } from '../../document/text-width.ts'
import { childNamed, childrenNamed, type Element, linesIn, plainText } from '../markup/element.ts'
import type { Design } from './design.ts'
import { lineHeight, lineWidth, paragraph } from './paragraph.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { rule, ruleLength } from './rule.ts'

/** The label, one recipient, or a line about the drafter. */
export interface Item {
  readonly paragraphs: readonly Paragraph[]
  /** Twips. */
  readonly height: number
}

/**
 * "Nơi nhận:" and its list, in order.
 * @param width of the column, twips
 */
export const recipientItems = (recipients: Element, width: number, design: Design): readonly Item[] => {
  const { noi_nhan, noi_nhan_soan_thao } = design.styles
  const label = childNamed(recipients, 'nhan')
  const items = childrenNamed(recipients, 'dong')
  const dash = Math.max(0, ...items.map((item) => dashWidth(item, noi_nhan)))
  return [
    ...(label ? [labelItem(label, dash, width, design)] : []),
    ...items.map((item): Item => {
      const lines = Math.max(1, Math.ceil(lineWidth(noi_nhan, item) / Math.max(width - dash, 1)))
      const indent = dash > 0 ? { indent: { left: dash, hanging: dashWidth(item, noi_nhan) } } : {}
      return { paragraphs: [paragraph(noi_nhan, item.text, indent)], height: lines * lineHeight(noi_nhan) }
    }),
    ...linesIn(recipients, 'soan-thao').map(
      (line): Item => ({
        paragraphs: [paragraph(noi_nhan_soan_thao, line.text)],
        height: lineHeight(noi_nhan_soan_thao),
      }),
    ),
  ]
}

const dashWidth = (item: Element, { face }: ParagraphStyle): number =>
  Math.round(textWidth(/^[-–—+]\s/.exec(plainText(item))?.[0] ?? '', face))

/** "Nơi nhận:" with the rule beneath its words, level with the text of the recipients unless it stands at the margin. */
const labelItem = (label: Element, dash: number, width: number, { standard, styles }: Design): Item => {
  const { noi_nhan_nhan: style, noi_nhan_ke } = styles
  const left = standard.obligation('noi_nhan.labelAlign')?.value === 'left' ? 0 : dash
  const required = standard.obligation('noi_nhan.rule')?.value
  const length = required ? ruleLength(required, textWidth(plainText(label), style.face), width) : 0
  return {
    paragraphs: [
      paragraph(style, label.text, { indent: { left } }),
      ...(required ? [rule(noi_nhan_ke, { left, right: Math.max(0, width - left - Math.round(length)) })] : []),
    ],
    height: lineHeight(style) + (required ? lineHeight(noi_nhan_ke) + noi_nhan_ke.after : 0),
  }
}
