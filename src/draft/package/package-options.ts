import type { IPropertiesOptions, ISectionOptions, ISectionPropertiesOptions, Paragraph, Table } from 'docx'
import type { Design } from '../layout/design.ts'
import type { Laid } from '../layout/lay-out.ts'
import { emptyParagraph, HALF_POINTS, lineSpacing } from '../layout/paragraph.ts'
import type { ParagraphStyle } from '../layout/paragraph-style.ts'
import { BORDERS } from '../layout/rule.ts'
import { allStyles } from '../layout/styles.ts'
import { plainText } from '../markup/element.ts'
import type { PackageShape } from './package-shape.ts'
import { sectionFooters, sectionHeaders } from './section-edges.ts'

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
  properties: sectionProperties(shape.design, index),
  headers: sectionHeaders(shape, index),
  footers: sectionFooters(shape, index),
  // The paragraph that holds the section's set-up and that Word wants behind a table.
  children: [...children, emptyParagraph(shape.design.styles.trang_ket)],
})

const sectionProperties = ({ page, standard }: Design, index: number): ISectionPropertiesOptions => {
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
        footer: page.header,
        gutter: 0,
      },
      ...(restarts ? { pageNumbers: { start: 1 } } : {}),
    },
  }
}
