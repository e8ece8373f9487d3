import { embolden, realign, resize, unbolden } from './layout-change.ts'
import type { LayoutMutation, SourceChange } from './mutation.ts'

const STYLES = 'word/styles.xml'

/** A break in the style sheet. */
export const styled = (
  rule: string,
  breaks: string,
  base: string,
  ...xml: readonly SourceChange[]
): LayoutMutation => ({
  rule,
  breaks,
  base,
  part: STYLES,
  xml,
})

/** A component whose style is made a point smaller, and then heavier or lighter. */
export const size = (component: string, base: string, style: string, points: number): LayoutMutation =>
  styled(`${component}co-chu`, `cỡ chữ ${points - 1}`, base, resize(style, points, points - 1))

export const bold = (component: string, base: string, style: string): LayoutMutation =>
  styled(`${component}kieu-chu`, 'chữ đậm', base, embolden(style))

export const light = (component: string, base: string, style: string): LayoutMutation =>
  styled(`${component}kieu-chu`, 'chữ không đậm', base, unbolden(style))

export const left = (rule: string, base: string, style: string): LayoutMutation =>
  styled(rule, 'canh trái', base, realign(style, 'center', 'left'))
