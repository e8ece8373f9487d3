import type { Format, OfficialDocument } from '../../document/official-document.ts'
import type { PageLayout } from '../../document/page-layout.ts'
import type { Source } from '../../document/source.ts'
import { type AssignedLine, assemble } from '../assemble.ts'
import { readAppendices } from './appendix.ts'
import { readBody } from './body.ts'
import { readFoot } from './foot.ts'
import { readHeader } from './header.ts'
import type { Line } from './line.ts'
import { assignByStyle, isStyled } from './styled.ts'
import { systemOf } from './system.ts'

export interface RecogniseContext {
  readonly format: Format
  readonly source: Source
  readonly page: PageLayout | null
}

/**
 * Tells the components of a document apart.
 * @param lines every printed line in reading order; empty ones mark gaps
 * @returns the documents in the file; none where nothing is printed
 */
export const recognise = (lines: readonly Line[], context: RecogniseContext): OfficialDocument[] => {
  if (!lines.some((line) => line.block.text !== '')) return []
  const assigned = isStyled(lines) ? assignByStyle(lines) : assignByPattern(lines)
  return [assemble(assigned, { ...context, system: systemOf(assigned) })]
}

const assignByPattern = (lines: readonly Line[]): AssignedLine[] => {
  const header = readHeader(lines)
  const foot = readFoot(lines, header.end)
  return [
    ...header.assigned,
    ...readBody(lines.slice(header.end, foot.start)),
    ...foot.assigned,
    ...readAppendices(lines.slice(foot.end)),
  ]
}
