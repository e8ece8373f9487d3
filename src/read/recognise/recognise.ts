import type { Format, OfficialDocument, System } from '../../document/official-document.ts'
import type { PageLayout } from '../../document/page-layout.ts'
import type { Source } from '../../document/source.ts'
import { type AssignedLine, assemble } from '../assemble.ts'
import { isSignedAppendix, readAppendices, readSignedAppendix } from './appendix.ts'
import { readBody } from './body.ts'
import { copyStarts, isCopyMark, readCopies } from './copies.ts'
import { cutDocuments } from './documents.ts'
import { readFoot } from './foot.ts'
import { readHeader } from './header.ts'
import { hasLetterhead } from './letterhead.ts'
import type { Line } from './line.ts'
import { isContact } from './patterns.ts'
import { type PrintedLine, printLines } from './printed-line.ts'
import { cutRunIn } from './run-in.ts'
import { assignByStyle, hasOwnStyle, isStyled } from './styled.ts'
import { systemOf } from './system.ts'

export interface RecogniseContext {
  readonly format: Format
  readonly source: Source
  readonly page: PageLayout | null
}

/**
 * Tells the components of the documents in a file apart.
 * @param lines every printed line in reading order; empty ones mark gaps
 * @returns the documents in reading order; none where nothing is printed
 */
export const recognise = (lines: readonly Line[], context: RecogniseContext): OfficialDocument[] => {
  if (!lines.some((line) => line.block.text !== '')) return []
  const documents = assignStyled(lines) ?? assignByPattern(cutRunIn(printLines(lines)))
  const systems: System[] = []
  return documents.map(({ lines: assigned, signedAppendix = [] }) => {
    const system = systemOf(assigned, systems.at(-1) ?? null)
    systems.push(system)
    return assemble(assigned, { ...context, system, hasLetterhead: hasLetterhead(assigned), signedAppendix })
  })
}

/** The lines of one document, and of the appendix behind it that is signed on its own. */
interface Recognised {
  readonly lines: readonly AssignedLine[]
  readonly signedAppendix?: readonly AssignedLine[]
}

const assignByPattern = (lines: readonly PrintedLine[]): Recognised[] => cutDocuments(lines).flatMap(assignDocument)

const assignDocument = (printed: readonly PrintedLine[]): Recognised[] => {
  const all = printed.slice(0, printed.findLastIndex(({ text }) => !isContact(text)) + 1)
  const contact = printed.slice(all.length).map(({ block }): AssignedLine => ({ block, component: 'lien_he' }))
  const starts = copyStarts(all)
  const lines = all.slice(0, starts[0])
  const header = readHeader(lines)
  const foot = readFoot(lines, header.end)
  const isDated = header.assigned.some(({ component }) => component === 'dia_danh_ngay')
  const own = [
    ...header.assigned,
    ...readBody(lines.slice(header.end, foot.start)),
    ...foot.assigned.map((line) =>
      isDated && line.component === 'dia_danh_ngay' ? { ...line, component: null } : line,
    ),
  ]
  const behind = lines.slice(foot.end)
  const below = [...readCopies(all, starts), ...contact]
  if (!isSignedAppendix(behind)) return [{ lines: [...own, ...readAppendices(behind), ...below] }]
  const { appendix, document } = readSignedAppendix(behind)
  return [{ lines: [...own, ...below], signedAppendix: appendix }, { lines: document }]
}

/** What `draft` wrote, with the copies that were typed beneath it; `null` for what it did not write. */
const assignStyled = (lines: readonly Line[]): Recognised[] | null => {
  if (!lines.some(hasOwnStyle)) return null
  if (!lines.some((line) => !hasOwnStyle(line) && isCopyMark(line.block.text))) {
    return isStyled(lines) ? [{ lines: assignByStyle(lines) }] : null
  }
  const printed = printLines(lines)
  const starts = copyStarts(printed)
  const first = printed[starts[0] ?? printed.length]?.paragraph
  const end = lines.findIndex(({ block }) => block === first)
  const own = end < 0 ? lines : lines.slice(0, end)
  return isStyled(own) ? [{ lines: [...assignByStyle(own), ...readCopies(printed, starts)] }] : null
}
