import { type Block, createBlock, type TableCell } from '../../../src/document/block.ts'
import type { ComponentId } from '../../../src/document/component.ts'
import type { Language } from '../../../src/document/message.ts'
import type { OfficialDocument } from '../../../src/document/official-document.ts'
import type { PageNumber, Section } from '../../../src/document/page-layout.ts'
import { type Source, spanOf } from '../../../src/document/source.ts'
import type { BlockStyle, RunStyle } from '../../../src/document/style.ts'
import { checkDocument } from '../../../src/lint/check.ts'
import type { Finding } from '../../../src/lint/finding.ts'
import { type AssignedLine, assemble } from '../../../src/read/assemble.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import type { Standard } from '../../../src/standards/standard.ts'
import { findStandard } from '../../../src/standards/standards.ts'

/** The standard whose values the tests write out: 05-HD/VPTW. */
export const hd05 = (): Standard => builtIn('hd05-2026')

/** Nghị định 30/2020/NĐ-CP, for what only State documents have. */
export const nd30 = (): Standard => builtIn('nd30-2020')

const builtIn = (id: string): Standard => {
  const standard = findStandard(id)
  if (!standard) throw new Error(`no ${id}`)
  return standard
}

/** A stretch of a line with what differs from its line's style. */
export type Run = readonly [text: string, style: Partial<RunStyle>]

/** One printed line: its text, or its runs; formatting that is left out is that of a plain body paragraph. */
export interface StyledLine {
  readonly component: ComponentId | null
  readonly text: string | readonly Run[]
  readonly run?: Partial<RunStyle>
  readonly paragraph?: Partial<BlockStyle>
  readonly cell?: TableCell
  readonly signer?: number
  readonly appendix?: AssignedLine['appendix']
  readonly recognition?: AssignedLine['recognition']
  readonly separator?: AssignedLine['separator']
  /** Which part of its line it is. */
  readonly part?: Block['part']
  /** Ordinal of the paragraph in the file, where it is not the one after the line above. */
  readonly at?: number
}

export const PLAIN_RUN: RunStyle = {
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  color: 'auto',
}

const PLAIN_PARAGRAPH: Omit<BlockStyle, 'runs'> = {
  align: 'justify',
  firstLineIndent: 10,
  leftIndent: 0,
  rightIndent: 0,
  spaceBefore: 0,
  spaceAfter: 6,
  lineSpacing: { rule: 'exact', value: 18 },
  keepNext: false,
  ruleBelow: null,
  ruleAbove: null,
  columnWidth: 165,
}

/** 05-HD/VPTW, IV: A4, margins 20/20/30/15 mm, page number centred 10 mm from the top, not on page 1, 14 pt upright. */
export const SECTION: Omit<Section, 'location'> = {
  width: 210,
  height: 297,
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  headerDistance: 10,
  pageNumber: null,
  restartsAt: null,
}

/** A source whose paragraph `n` begins at offset `1000 n`. */
const source: Source = {
  file: 'van-ban.docx',
  part: 'word/document.xml',
  text: '',
  position: (offset) => ({ line: Math.floor(offset / 1000), column: (offset % 1000) + 1 }),
}

export const pageNumber = (differs: Partial<PageNumber> = {}, at = 500_000): PageNumber => ({
  where: 'header',
  align: 'center',
  onFirstPage: false,
  style: PLAIN_RUN,
  location: { source: { ...source, part: 'word/header1.xml' }, span: spanOf(at, at + 1) },
  ...differs,
})

const blockOf = (line: StyledLine, paragraph: number): Block => {
  const runs: readonly Run[] = typeof line.text === 'string' ? [[line.text, {}]] : line.text
  const starts = runs.map((_, index) => runs.slice(0, index).reduce((sum, [text]) => sum + text.length, 0))
  return createBlock({
    raw: runs.map(([text]) => text).join(''),
    cell: line.cell ?? null,
    part: line.part ?? null,
    style: {
      ...PLAIN_PARAGRAPH,
      ...line.paragraph,
      runs: runs.map(([text, differs], index) => ({
        ...PLAIN_RUN,
        ...line.run,
        ...differs,
        start: starts[index] ?? 0,
        end: (starts[index] ?? 0) + text.length,
      })),
    },
    locateRaw: (span) => ({ source, span: spanOf(paragraph * 1000 + span.start, paragraph * 1000 + span.end) }),
  })
}

/** A document built by hand, every line in a paragraph of its own; one section unless others are given. */
export const styledDocument = (
  lines: readonly StyledLine[],
  sections: readonly (Partial<Section> & { readonly lastBlock?: number })[] = [{}],
  strayLines = 0,
): OfficialDocument => {
  let paragraph = 0
  const assigned = lines.map((line): AssignedLine => {
    paragraph = line.at ?? paragraph + 1
    const { component, signer, appendix, recognition, separator } = line
    return {
      block: blockOf(line, paragraph),
      component,
      ...(signer === undefined ? {} : { signer }),
      ...(appendix === undefined ? {} : { appendix }),
      ...(recognition === undefined ? {} : { recognition }),
      ...(separator === undefined ? {} : { separator }),
    }
  })
  return assemble(assigned, {
    format: 'docx',
    source,
    system: 'dang',
    hasLetterhead: true,
    page: {
      strayLines,
      sections: sections.map(({ lastBlock, ...section }) => ({
        ...SECTION,
        location: { source, span: sectionSpan(lastBlock ?? lines.length - 1) },
        ...section,
      })),
    },
  })
}

/** The set-up of a section stands at the end of its last paragraph; of the last section behind all paragraphs. */
const sectionSpan = (lastBlock: number) => spanOf(lastBlock * 1000 + 1998, lastBlock * 1000 + 1999)

/** Findings of one rule under 05-HD/VPTW. */
export const findingsOf = (
  rule: Rule,
  document: OfficialDocument,
  { standard = hd05(), language = 'vi' }: { readonly standard?: Standard; readonly language?: Language } = {},
): Finding[] => checkDocument(document, standard, [rule], { language, final: false })
