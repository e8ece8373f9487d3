import type { BlockStyle } from '../../../document/style.ts'
import { mmOfTwips, pointsOfTwips } from '../xml/measure.ts'
import type { ParagraphProperties } from './paragraph-properties.ts'

/** What of a paragraph's formatting does not depend on the paragraphs around it. */
export type ParagraphLayout = Omit<BlockStyle, 'ruleBelow' | 'ruleAbove' | 'columnWidth' | 'runs'>

/** Space where it is chosen automatically (`w:beforeAutospacing`), twips. */
export interface AutoSpacing {
  readonly before: number
  readonly after: number
}

/** What Word puts in the place of a web page's space of a paragraph. */
export const LIKE_WEB_PAGE: AutoSpacing = { before: 280, after: 280 }
/** ECMA-376-4, 14.7.3.15 (`w:doNotUseHTMLParagraphAutoSpacing`). */
export const FIXED: AutoSpacing = { before: 100, after: 200 }

export const paragraphLayout = (properties: ParagraphProperties, automatic: AutoSpacing): ParagraphLayout => {
  const { autoBefore, autoAfter, before = 0, after = 0 } = properties
  return {
    align: properties.align ?? 'left',
    firstLineIndent: mmOfTwips(properties.firstLine ?? 0),
    leftIndent: mmOfTwips(properties.left ?? 0),
    rightIndent: mmOfTwips(properties.right ?? 0),
    spaceBefore: pointsOfTwips(autoBefore ? automatic.before : before),
    spaceAfter: pointsOfTwips(autoAfter ? automatic.after : after),
    lineSpacing: properties.lineSpacing ?? { rule: 'multiple', value: 1 },
    keepNext: properties.keepNext === true,
  }
}
