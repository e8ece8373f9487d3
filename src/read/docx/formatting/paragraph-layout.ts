import type { BlockStyle } from '../../../document/style.ts'
import { mmOfTwips, pointsOfTwips } from '../xml/measure.ts'
import type { ParagraphProperties } from './paragraph-properties.ts'

/** What of a paragraph's formatting does not depend on the paragraphs around it. */
export type ParagraphLayout = Omit<BlockStyle, 'ruleBelow' | 'ruleAbove' | 'columnWidth' | 'runs'>

/** Space that Word puts where it is told to choose it itself (`w:beforeAutospacing`), twips. */
const AUTOMATIC = 280

export const paragraphLayout = (properties: ParagraphProperties): ParagraphLayout => {
  const { autoBefore, autoAfter, before = 0, after = 0 } = properties
  return {
    align: properties.align ?? 'left',
    firstLineIndent: mmOfTwips(properties.firstLine ?? 0),
    leftIndent: mmOfTwips(properties.left ?? 0),
    rightIndent: mmOfTwips(properties.right ?? 0),
    spaceBefore: pointsOfTwips(autoBefore ? AUTOMATIC : before),
    spaceAfter: pointsOfTwips(autoAfter ? AUTOMATIC : after),
    lineSpacing: properties.lineSpacing ?? { rule: 'multiple', value: 1 },
    keepNext: properties.keepNext === true,
  }
}
