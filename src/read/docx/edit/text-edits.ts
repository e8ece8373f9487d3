import type { TextLook } from '../../../document/form.ts'
import type { Piece } from '../../../document/pieces.ts'
import type { Span } from '../../../document/source.ts'
import type { Run } from '../story/story.ts'
import { tagStart } from '../xml/any-markup.ts'
import { propertiesAt, setProperties } from './properties.ts'
import { insertion, moved, type Splice, spliced } from './splice.ts'
import { type Cut, cutRun } from './split-run.ts'
import { textProperties } from './wanted-properties.ts'

/** New properties for what begins at an offset. */
export interface Restyled {
  readonly splices: readonly Splice[]
  /** Text of the properties as they are, and as they become. */
  readonly before: string
  readonly after: string
}

/** @param content where what the run or paragraph mark holds begins */
export type Restyle = (content: number) => Restyled | null

/** The few formattings of a document are repeated in all its runs: each is worked out once. */
export const createRestyle = (xml: string, look: TextLook): Restyle => {
  const wanted = textProperties(look)
  const known = new Map<string, readonly Splice[] | null>()
  return (content) => {
    const { start, text } = propertiesAt(xml, 'w:rPr', content)
    const already = known.get(text)
    const splices = already === undefined ? setProperties('w:rPr', text, wanted) : already
    known.set(text, splices)
    return splices && { splices: moved(splices, start), before: text, after: spliced(text, splices) }
  }
}

/**
 * What makes stretches of a paragraph's text look so; a run that holds other words too is cut.
 * @returns `null` where a run cannot be told or cut
 */
export const restyleStretches = (
  xml: string,
  runs: readonly Run[],
  stretches: readonly Span[],
  restyle: Restyle,
): readonly Splice[] | null => {
  const splices: Splice[] = []
  for (const run of runs) {
    const within = stretches.filter((stretch) => run.pieces.some((piece) => printsWithin(piece, stretch)))
    if (within.length === 0) continue
    const added = isRun(xml, run) ? restyleRun(xml, run, within, restyle) : null
    if (!added) return null
    splices.push(...added)
  }
  return splices
}

/** False for the runs of formulas and for text without a run. */
const isRun = (xml: string, { content }: Run): boolean =>
  content > 0 && /^<w:r[\s>]/.test(xml.slice(tagStart(xml, content), content))

const restyleRun = (
  xml: string,
  { content, pieces }: Run,
  stretches: readonly Span[],
  restyle: Restyle,
): readonly Splice[] | null => {
  const restyled = restyle(content)
  if (!restyled || restyled.splices.length === 0) return restyled && []
  if (!pieces.some((piece) => printsOutside(piece, stretches))) return restyled.splices
  const [stretch, ...others] = stretches
  if (!stretch || others.length > 0) return null
  const { before, after } = restyled
  const isBehindText = pieces.some((piece) => printsWithin(piece, { start: content, end: stretch.start }))
  const isBeforeText = pieces.some((piece) => printsWithin(piece, { start: stretch.end, end: Number.MAX_SAFE_INTEGER }))
  const first = isBehindText ? cutRun(xml, stretch.start) : null
  const last = isBeforeText ? cutRun(xml, stretch.end) : null
  if ((isBehindText && !first) || (isBeforeText && !last)) return null
  return [
    ...(first ? [newRun(first, after)] : restyled.splices),
    ...(last ? [newRun(last, before)] : []),
    ...((first ?? last)?.preserve ?? []),
    ...(first && last
      ? last.preserve.filter(({ start }) => !first.preserve.some((other) => other.start === start))
      : []),
  ]
}

const newRun = ({ at, close, open }: Cut, properties: string): Splice =>
  insertion(at, `${close}<w:r>${properties}${open}`)

const printsWithin = ({ text, span }: Piece, { start, end }: Span): boolean => {
  if (span.end <= start || span.start >= end || !/\S/.test(text)) return false
  return (
    text.length !== span.end - span.start || /\S/.test(text.slice(Math.max(start - span.start, 0), end - span.start))
  )
}

const printsOutside = (piece: Piece, stretches: readonly Span[]): boolean => {
  let at = 0
  for (const { start, end } of stretches) {
    if (printsWithin(piece, { start: at, end: start })) return true
    at = Math.max(at, end)
  }
  return printsWithin(piece, { start: at, end: Number.MAX_SAFE_INTEGER })
}
