import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { atUpperEdge } from '../layout/circulation.ts'
import { contactAtFoot } from '../layout/contact.ts'
import type { Design } from '../layout/design.ts'
import { emptyParagraph } from '../layout/paragraph.ts'
import type { PackageShape } from './package-shape.ts'

type Headers = NonNullable<ISectionOptions['headers']>
type Footers = NonNullable<ISectionOptions['footers']>

/**
 * What stands above the text. Sections take over the headers of the section before, so only the first one names its own,
 * and the first to differ from it.
 */
export const sectionHeaders = ({ design, circulation }: PackageShape, index: number): Headers => {
  const empty = emptyParagraph(design.styles.so_trang)
  if (index === 0) {
    const lines = atUpperEdge(circulation, design)
    return {
      ...(isNumberedBelow(design) ? {} : { default: new Header({ children: [pageNumber(design)] }) }),
      first: new Header({ children: lines.length > 0 ? lines : [empty] }),
    }
  }
  return index === 1 && circulation.length > 0 ? { first: new Header({ children: [empty] }) } : {}
}

/** What stands below the text, taken over in the same way. */
export const sectionFooters = ({ design, foot }: PackageShape, index: number): Footers => {
  const empty = emptyParagraph(design.styles.trang_ket)
  if (index === 0) {
    const lines = contactAtFoot(foot, design)
    return {
      ...(isNumberedBelow(design) ? { default: new Footer({ children: [pageNumber(design)] }) } : {}),
      ...(lines.length > 0 ? { first: new Footer({ children: lines }) } : {}),
    }
  }
  return index === 1 && foot.length > 0 ? { first: new Footer({ children: [empty] }) } : {}
}

const isNumberedBelow = ({ standard }: Design): boolean => standard.obligation('so_trang.where')?.value === 'footer'

const pageNumber = ({ styles }: Design): Paragraph =>
  new Paragraph({ style: styles.so_trang.id, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
