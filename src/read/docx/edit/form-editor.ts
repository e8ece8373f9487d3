import type { TextLook } from '../../../document/form.ts'
import type { Edit, FormEditor, Source, Span } from '../../../document/source.ts'
import { spanOf } from '../../../document/source.ts'
import { groupedBy } from '../../../vietnamese/grouped-by.ts'
import { paragraphAt, partSource } from '../lines/part-source.ts'
import type { PrintedParagraph } from '../lines/printed-paragraph.ts'
import { isPlain } from '../xml/plain-markup.ts'
import { restyleNumber } from './number-edits.ts'
import { setPageNumber } from './page-number-edits.ts'
import { setParagraph } from './paragraph-edits.ts'
import { W } from './properties.ts'
import { setSection } from './section-edits.ts'
import type { Splice } from './splice.ts'
import { createRestyle, restyleStretches } from './text-edits.ts'

/**
 * A part as a source whose form can be changed.
 * @param paragraphs those of the part in the order they begin
 */
export const editableSource = (
  file: string,
  part: string,
  xml: string,
  paragraphs: () => readonly PrintedParagraph[],
): Source => {
  const asEdit = ({ start, end, text }: Splice): Edit => ({ at: { source, span: spanOf(start, end) }, text })
  const source: Source = {
    ...partSource(file, part, xml, paragraphs),
    form: createFormEditor(xml, paragraphs, (splices) => splices?.map(asEdit) ?? null),
  }
  return source
}

type AsEdits = (splices: readonly Splice[] | null) => readonly Edit[] | null

const createFormEditor = (xml: string, paragraphs: () => readonly PrintedParagraph[], asEdits: AsEdits): FormEditor => {
  let isKnown: boolean | null = null
  const edited = (splices: () => readonly Splice[] | null) => {
    isKnown ??= isUsual(xml)
    return asEdits(isKnown ? splices() : null)
  }
  return {
    text: (stretches, look) => edited(() => restyle(xml, paragraphs(), stretches, look)),
    paragraphs: (stretches, form) =>
      edited(() => joined(byParagraph(paragraphs(), stretches), ([paragraph]) => setParagraph(xml, paragraph, form))),
    section: (setup, form) => edited(() => setSection(xml, setup, form)),
    pageNumber: ({ start }, form) =>
      edited(() => {
        const paragraph = paragraphAt(paragraphs(), start)
        return paragraph ? setPageNumber(xml, paragraph, form) : null
      }),
  }
}

/**
 * False where other names stand for those of WordprocessingML, for strict packages, which write some values differently, and
 * where tags may stand in comments.
 */
const isUsual = (xml: string): boolean => xml.slice(0, MOST_DECLARATIONS).includes(`xmlns:w="${W}"`) && isPlain(xml)

/** Characters that the declarations at the head of a part take at most. */
const MOST_DECLARATIONS = 20_000

const restyle = (
  xml: string,
  paragraphs: readonly PrintedParagraph[],
  stretches: readonly Span[],
  look: TextLook,
): readonly Splice[] | null => {
  const restyleAt = createRestyle(xml, look)
  return joined(byParagraph(paragraphs, stretches), ([printed, own]) => {
    const texts = restyleStretches(xml, printed.paragraph.runs, own, restyleAt)
    const mark = own.some(({ start }) => start === printed.paragraph.start) ? restyleNumber(xml, printed, look) : []
    return texts && mark && [...texts, ...mark]
  })
}

const byParagraph = (
  paragraphs: readonly PrintedParagraph[],
  stretches: readonly Span[],
): ReadonlyMap<PrintedParagraph, readonly Span[]> =>
  groupedBy(stretches, ({ start }) => paragraphAt(paragraphs, start) ?? null)

const joined = <T>(items: Iterable<T>, splicesOf: (item: T) => readonly Splice[] | null): readonly Splice[] | null => {
  const all: Splice[] = []
  for (const item of items) {
    const splices = splicesOf(item)
    if (!splices) return null
    all.push(...splices)
  }
  return all
}
