import { type Paragraph, Table } from 'docx'
import { childrenNamed, type Element, linesIn, plainText } from '../markup/element.ts'
import { addressees } from './addressees.ts'
import { appendix } from './appendix.ts'
import { body } from './body.ts'
import { atLowerEdge, circulationOf } from './circulation.ts'
import { closing } from './closing.ts'
import { contact, isContactAtFoot } from './contact.ts'
import type { Design } from './design.ts'
import { header } from './header.ts'
import { emptyParagraph, paragraph } from './paragraph.ts'
import { subject, typeName } from './title.ts'

/** A laid out document. */
export interface Laid {
  /** Lines in the upper margin of the first page. */
  readonly circulation: readonly Element[]
  /** Lines at the foot of the first page. */
  readonly foot: readonly Element[]
  /** The document itself, then its appendices. */
  readonly sections: readonly (readonly (Paragraph | Table)[])[]
}

/** Puts the markup on the page as the standard wants it. */
export const layOut = (markup: Element, design: Design): Laid => {
  const circulation = circulationOf(linesIn(markup, 'luu-hanh'), design)
  const main = markup.children.flatMap((part, index) => laidPart(part, markup.children[index + 1] ?? null, design))
  const appendices = childrenNamed(markup, 'phu-luc').map((part) => appendix(part, design))
  return {
    circulation: circulation.first,
    foot: isContactAtFoot(design) ? linesIn(markup, 'lien-he') : [],
    sections: [[...main, ...atLowerEdge(circulation.last, design)], ...appendices].map((parts) => apart(parts, design)),
  }
}

/** Two tables in a row would become one in Word: a paragraph without height parts them. */
const apart = (parts: readonly (Paragraph | Table)[], { styles }: Design): readonly (Paragraph | Table)[] =>
  parts.flatMap((part, index) =>
    part instanceof Table && parts[index + 1] instanceof Table
      ? [part, emptyParagraph(styles.trang_ket, { keepNext: true })]
      : [part],
  )

/** @param next what follows, which a text may have to stay with */
const laidPart = (part: Element, next: Element | null, design: Design): readonly (Paragraph | Table)[] => {
  const { styles } = design
  switch (part.name) {
    case 'dau-trang':
      return [header(part, design)]
    case 'ten-loai':
      return typeName(part, design)
    case 'trich-yeu':
      return subject(part, design)
    case 'kinh-gui':
      return addressees(part, design)
    case 'can-cu':
      return childrenNamed(part, 'dong').map((line) => paragraph(styles.can_cu, line.text))
    case 'noi-dung':
      return body(part.children, styles.noi_dung, design, next?.name === 'cuoi-trang')
    case 'cuoi-trang':
      return part.children.length > 0 ? [closing(part, design)] : []
    case 'lien-he':
      return isContactAtFoot(design) ? [] : contact(childrenNamed(part, 'dong').map(plainText), design)
    default:
      return []
  }
}
