import type { RunStyle } from '../../../document/style.ts'
import { hidesWhite, NO_RUN_PROPERTIES, paintedFill, type RunProperties, type Toggle } from './run-properties.ts'
import type { StyleSheet } from './style-sheet.ts'

/** Formatting of characters with all levels laid over one another. */
export interface ResolvedRun {
  /** Of text that has only characters below U+0080. */
  readonly ascii: RunStyle
  /** Of any other text: all marked Vietnamese letters have this font (ECMA-376-1, 17.3.2.26). */
  readonly highAnsi: RunStyle
  readonly caps: boolean
  /** False for hidden text and for white letters on white paper. */
  readonly isPrinted: boolean
}

/** The character formatting of paragraphs of one style in one kind of table cell. */
export interface RunFormatting {
  /** @param fill what is painted behind the paragraph; `null` where nothing is */
  resolve(direct: RunProperties, fill: string | null): ResolvedRun
}

/** What holds where no level says anything (ECMA-376-1, 17.3.2.26 and 17.3.2.38). */
const USUAL_FONT = 'Times New Roman'
const USUAL_SIZE = 10

/**
 * @param table what the style of the table gives
 * @param style what the paragraph style gives with all it is based on
 */
export const createRunFormatting = (sheet: StyleSheet, table: RunProperties, style: RunProperties): RunFormatting => {
  const defaults = sheet.defaults.run
  const below = { ...defaults, ...table, ...style }
  const characterOf = (id: string | undefined): RunProperties =>
    id === undefined ? NO_RUN_PROPERTIES : Object.assign({}, ...sheet.chain(id, 'character').map((each) => each.run))
  return {
    resolve: (direct, paragraphFill) => {
      const character = characterOf(direct.style)
      const toggled = (name: Toggle): boolean => {
        // Styles switch over one another; document defaults and direct formatting decide (ECMA-376-1, 17.7.3).
        const isSwitched = ((table[name] === true) !== (style[name] === true)) !== (character[name] === true)
        return direct[name] ?? (defaults[name] === true || isSwitched)
      }
      const color = direct.color ?? character.color ?? below.color ?? 'auto'
      const fill = paintedFill(direct.fill) ?? paintedFill(character.fill) ?? paintedFill(below.fill) ?? paragraphFill
      const ascii: RunStyle = {
        font: direct.ascii ?? character.ascii ?? below.ascii ?? USUAL_FONT,
        size: direct.size ?? character.size ?? below.size ?? USUAL_SIZE,
        bold: toggled('bold'),
        italic: toggled('italic'),
        underline: (direct.underline ?? character.underline ?? below.underline ?? 'none') !== 'none',
        color,
      }
      const font = direct.highAnsi ?? character.highAnsi ?? below.highAnsi ?? USUAL_FONT
      return {
        ascii,
        highAnsi: font === ascii.font ? ascii : { ...ascii, font },
        caps: toggled('caps'),
        isPrinted: !toggled('vanish') && (color !== 'FFFFFF' || !hidesWhite(fill)),
      }
    },
  }
}
