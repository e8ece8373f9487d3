import { InputError } from '../../document/input-error.ts'
import type { PageLayout } from '../../document/page-layout.ts'
import type { Source } from '../../document/source.ts'
import { parseStyleId } from '../../document/style-name.ts'
import type { Directive } from '../directive.ts'
import type { Hazard } from '../hazard.ts'
import type { Line } from '../recognise/line.ts'
import { isContact } from '../recognise/patterns.ts'
import { directivesIn } from './directives.ts'
import { editableSource } from './edit/form-editor.ts'
import { fieldHazard } from './hazards/field-hazard.ts'
import { findHazards } from './hazards/find-hazards.ts'
import { type Columns, createColumns } from './lines/columns.ts'
import { type LinePlace, printedLines } from './lines/printed-lines.ts'
import { type PrintedParagraph, printParagraph } from './lines/printed-paragraph.ts'
import { createNumberCounter } from './numbering/number-counter.ts'
import { type DocxPackage, openPackage } from './package/package.ts'
import { notDocx } from './package/sniff.ts'
import { createHeaders, type HeaderPart } from './page/headers.ts'
import { sectionLayouts } from './page/page.ts'
import { readSections, type SectionSetup } from './page/sections.ts'
import { type DocxParts, readParts } from './parts.ts'
import { readStory } from './story/read-story.ts'
import type { Story } from './story/story.ts'

/** What a .docx says before its components are told apart. */
export interface DocxLines {
  /**
   * Every paragraph in reading order, empty ones too: the header that only the first page has, then the main text, then
   * the issuer's contact at the foot of the first page; text boxes follow the paragraph that holds them. Headers of all
   * pages and other footers belong to the form, not to the document.
   */
  readonly lines: readonly Line[]
  readonly page: PageLayout
  /** The main part. */
  readonly source: Source
  readonly hazards: readonly Hazard[]
  readonly directives: readonly Directive[]
}

/**
 * Reads a .docx, .docm, .dotx or .dotm: its printed lines with their formatting resolved as Word does.
 * @param file the name for messages and locations
 * @throws InputError `tep/…` with one sentence, whatever the bytes are
 */
export const readDocxLines = (file: string, bytes: Uint8Array): DocxLines => {
  try {
    return readLines(file, openPackage(bytes))
  } catch (error) {
    throw error instanceof InputError ? named(error, file) : error
  }
}

const named = ({ id, text }: InputError, file: string): InputError =>
  new InputError(id, { vi: `không đọc được «${file}»: ${text.vi}`, en: `cannot read "${file}": ${text.en}` })

/** The same of a package that is open; its errors do not name the file. */
export const readLines = (file: string, docx: DocxPackage): DocxLines => {
  const parts = readParts(docx)
  const xml = docx.text(docx.mainPart) ?? ''
  const story = readStory(xml, docx.mainPart, parts.theme)
  if (!story.hasBody) throw notDocx(NO_BODY)
  const sections = readSections(story, parts.settings)
  const columns = createColumns(sections[0]?.columnWidth ?? 0, parts.sheet)
  const paragraphs = printStory(story, sections, parts)
  const source = editableSource(file, docx.mainPart, xml, () => paragraphs)
  const sectionEnds = new Set(
    sections.flatMap((section, index) => (sections[index + 1]?.startsPage ? [section.lastParagraph] : [])),
  )
  const main = printedLines(paragraphs, { source, sheet: parts.sheet, columns, firstTable: 0, sectionEnds })
  const headers = createHeaders(parts, file, columns)
  const first = sections[0]?.titlePage ? headers(sections[0].headers.first) : null
  const foot = sections[0]?.titlePage ? headers(sections[0].footers.first) : null
  const place = { sheet: parts.sheet, columns, firstTable: story.tableCount }
  const above = first ? headerLines(first, place) : []
  const below = foot ? headerLines(foot, place).filter(isOfDocument) : []
  return {
    lines: [...above, ...main.lines, ...below],
    page: {
      sections: sectionLayouts(sections, source, { headers, settings: parts.settings }),
      strayLines: main.strayLines,
    },
    source,
    hazards: findHazards(
      parts,
      file,
      story.instructions.flatMap((instruction) => fieldHazard(instruction, source) ?? []),
    ),
    directives: directivesIn(docx, xml, paragraphs, source),
  }
}

/** Lines with words: a page number alone is no line of the document. */
const headerLines = (
  { source, paragraphs }: HeaderPart,
  place: Pick<LinePlace, 'sheet' | 'columns' | 'firstTable'>,
): readonly Line[] =>
  printedLines(paragraphs, { ...place, source, sectionEnds: new Set() }).lines.filter(({ block }) =>
    /\p{L}/u.test(block.text),
  )

/** Of the foot of the first page: what `draft` has put there, and how the issuer is reached; the rest is the form's. */
const isOfDocument = ({ styleId, block }: Line): boolean =>
  (styleId !== null && parseStyleId(styleId) !== null) || isContact(block.text)

const NO_BODY = {
  vi: 'phần nội dung chính bên trong không phải là văn bản Word',
  en: 'its main part is no Word document',
}

const printStory = (
  story: Story,
  sections: readonly SectionSetup[],
  { formatting, sheet }: DocxParts,
): readonly PrintedParagraph[] => {
  const counter = createNumberCounter()
  let section = 0
  let columns: Columns | null = null
  return story.paragraphs.map((paragraph, index) => {
    while (index > (sections[section]?.lastParagraph ?? Number.POSITIVE_INFINITY)) {
      section += 1
      columns = null
    }
    columns ??= createColumns(sections[section]?.columnWidth ?? 0, sheet)
    return printParagraph(paragraph, formatting, counter, columns.within(paragraph.holder))
  })
}
