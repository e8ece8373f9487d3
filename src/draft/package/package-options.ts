import {
  Footer,
  Header,
  type IPropertiesOptions,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { atUpperEdge } from '../layout/circulation.ts'
import { contact } from '../layout/contact.ts'
import type { Design } from '../layout/design.ts'
import type { Laid } from '../layout/lay-out.ts'
import { emptyParagraph, HALF_POINTS, lineSpacing } from '../layout/paragraph.ts'
import type { ParagraphStyle } from '../layout/paragraph-style.ts'
import { BORDERS } from '../layout/rule.ts'
import { allStyles } from '../layout/styles.ts'
import { plainText } from '../markup/element.ts'

/** What the parts of a package depend on besides the text: documents that are alike in it share all other parts. */
export interface PackageShape {
  readonly design: Design
  /** Lines in the upper margin of the first page. */
  readonly circulation: readonly string[]
  /** Lines at the foot of the first page. */
  readonly foot: readonly string[]
  readonly sections: number
}

export const shapeOf = ({ circulation, foot, sections }: Laid, design: Design): PackageShape => ({
  design,
  circulation: circulation.map(plainText),
  foot: foot.map(plainText),
  sections: sections.length,
})

/** Everything docx needs to know to build the package with these contents. */
export const packageOptions = (
  shape: PackageShape,
  contents: readonly (readonly (Paragraph | Table)[])[],
): IPropertiesOptions => ({
  styles: {
    default: { document: { run: documentRun(shape.design), paragraph: { spacing: { before: 0, after: 0 } } } },
    paragraphStyles: allStyles(shape.design.styles).map(styleOptions),
  },
  sections: contents.map((children, index) => sectionOptions(shape, index, children)),
})

const LANGUAGE = 'vi-VN'

const documentRun = ({ standard, styles }: Design) => {
  const font = standard.obligation('trang.font')?.value ?? 'Times New Roman'
  return {
    font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    size: styles.noi_dung.text.face.size * HALF_POINTS,
    color: standard.obligation('trang.color')?.value ?? '000000',
    language: { value: LANGUAGE, eastAsia: LANGUAGE },
  }
}

const styleOptions = (style: ParagraphStyle) => ({
  id: style.id,
  name: style.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: {
    size: style.face.size * HALF_POINTS,
    bold: style.face.bold,
    italics: style.face.italic,
    ...(style.capitals ? { allCaps: true } : {}),
  },
  paragraph: {
    alignment: style.align === 'justify' ? ('both' as const) : style.align,
    spacing: { before: style.before, after: style.after, ...lineSpacing(style.line) },
    ...(style.firstLine > 0 ? { indent: { firstLine: style.firstLine } } : {}),
    ...(style.keepNext ? { keepNext: true } : {}),
    ...(style.keepLines ? { keepLines: true } : {}),
    ...(style.contextual ? { contextualSpacing: true } : {}),
    ...(style.border ? { border: BORDERS[style.border] } : {}),
  },
})

const sectionOptions = (
  shape: PackageShape,
  index: number,
  children: readonly (Paragraph | Table)[],
): ISectionOptions => ({
  properties: sectionProperties(shape, index),
  ...sectionHeaders(shape, index),
  ...sectionFooters(shape, index),
  // The paragraph that holds the section's set-up and that Word wants behind a table.
  children: [...children, emptyParagraph(shape.design.styles.trang_ket)],
})

const sectionProperties = ({ design, foot }: PackageShape, index: number): ISectionPropertiesOptions => {
  const { page, standard } = design
  const restarts = index > 0 && standard.obligation('phu_luc.ownPageNumbers')?.value === true
  return {
    titlePage: standard.obligation('so_trang.hiddenOnFirstPage')?.value ?? true,
    page: {
      size: { width: page.width, height: page.height, orientation: page.orientation },
      margin: {
        top: page.top,
        bottom: page.bottom,
        left: page.left,
        right: page.right,
        header: page.header,
        // What stands at the foot of the page ends where its text would end.
        footer: index === 0 && foot.length > 0 ? page.bottom : page.header,
        gutter: 0,
      },
      ...(restarts ? { pageNumbers: { start: 1 } } : {}),
    },
  }
}

/** Sections take over the headers of the section before, so only the first one names its own, and the first to differ from it. */
const sectionHeaders = ({ design, circulation }: PackageShape, index: number): Pick<ISectionOptions, 'headers'> => {
  const { styles } = design
  if (index === 0) {
    const lines = atUpperEdge(circulation, design)
    const number = new Paragraph({
      style: styles.so_trang.id,
      children: [new TextRun({ children: [PageNumber.CURRENT] })],
    })
    return {
      headers: {
        default: new Header({ children: [number] }),
        first: new Header({ children: lines.length > 0 ? lines : [emptyParagraph(styles.so_trang)] }),
      },
    }
  }
  if (index === 1 && circulation.length > 0) {
    return { headers: { first: new Header({ children: [emptyParagraph(styles.so_trang)] }) } }
  }
  return {}
}

/** Only the first page has a foot; the next section would take it over. */
const sectionFooters = ({ design, foot }: PackageShape, index: number): Pick<ISectionOptions, 'footers'> => {
  if (foot.length === 0 || index > 1) return {}
  const lines = index === 0 ? contact(foot, design) : [emptyParagraph(design.styles.trang_ket)]
  return { footers: { first: new Footer({ children: lines }) } }
}
