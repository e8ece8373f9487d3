import { type Block, type Excerpt, wholeBlock } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import type { PageNumberForm, ParagraphForm, SectionForm, TextLook } from '../../document/form.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { PageNumber, Section } from '../../document/page-layout.ts'
import { type Edit, type Location, type Source, spanOf } from '../../document/source.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'

/** What a report says of how it is mended: nothing where that cannot be done surely, or where all is so already. */
export interface FormFix {
  readonly fix?: readonly Edit[]
}

/** Makes stretches of text look so. */
export const textFix = (stretches: readonly Excerpt[], look: TextLook): FormFix => {
  const places = stretches.map(({ block, span }) => block.locate(span))
  const restyled = ([source, own]: readonly [Source, readonly Location[]]) => {
    const spans = own.map(({ span }) => span)
    return source.form?.text(spans, look)
  }
  return fixOf([...groupedBy(places, ({ source }) => source)].map(restyled))
}

/**
 * Sets paragraphs so; none where one of them holds lines of another component too.
 * @param beside components of which it may hold lines
 */
export const paragraphFix = (
  blocks: readonly Block[],
  document: OfficialDocument,
  formOf: (block: Block) => ParagraphForm,
  beside: readonly ComponentId[] = [],
): FormFix =>
  blocks.every((block) => othersBeside(block, document).every((id) => id !== null && beside.includes(id)))
    ? fixOf(
        firstOfParagraphs(blocks).map((block) => {
          const { source, span } = block.locate(wholeBlock(block).span)
          return source.form?.paragraphs([span], formOf(block))
        }),
      )
    : {}

/** Sets up the pages of sections so. */
export const sectionFix = (sections: readonly Section[], formOf: (section: Section) => SectionForm): FormFix =>
  fixOf(
    sections.map((section) => {
      const { source, span } = section.location
      return source.form?.section(span, formOf(section))
    }),
  )

/** Makes a page number look and stand so. */
export const pageNumberFix = ({ location: { source, span } }: PageNumber, form: PageNumberForm): FormFix =>
  fixOf([source.form?.pageNumber(span, form)])

/** What mends all of it, or nothing. */
export const together = (fixes: readonly FormFix[]): FormFix => fixOf(fixes.map(({ fix }) => fix))

const fixOf = (edits: readonly (readonly Edit[] | null | undefined)[]): FormFix => {
  const all = edits.every(Boolean) ? edits.flatMap((each) => each ?? []) : []
  return all.length > 0 && isApart(all) ? { fix: all } : {}
}

/** Lines of different components may be set in one run, which each of them would change. */
const isApart = (edits: readonly Edit[]): boolean =>
  [...new Set(edits.map(({ at }) => at.source))].every((source) => {
    const spans = edits.flatMap(({ at }) => (at.source === source ? [at.span] : [])).sort((a, b) => a.start - b.start)
    return spans.every(({ start, end }, index) => {
      const next = spans[index + 1]
      return !next || (next.start >= end && next.start > start)
    })
  })

/** A paragraph is set once, whatever lines it is printed in. */
const firstOfParagraphs = (blocks: readonly Block[]): Block[] => [
  ...new Map(blocks.toReversed().map((block) => [paragraphKey(block), block])).values(),
]

/** Header and number, or two halves of a line, may be set in one paragraph. */
const othersBeside = (block: Block, document: OfficialDocument): (ComponentId | null)[] =>
  [...(componentsByParagraph(document).get(paragraphKey(block)) ?? [])].filter((id) => id !== block.component)

const componentsByParagraph = lastAsked(
  (document: OfficialDocument): ReadonlyMap<string, ReadonlySet<ComponentId | null>> => {
    const found = new Map<string, Set<ComponentId | null>>()
    for (const block of document.blocks) {
      const key = paragraphKey(block)
      const known = found.get(key)
      if (known) known.add(block.component)
      else found.set(key, new Set([block.component]))
    }
    return found
  },
)

const paragraphKey = (block: Block): string => {
  const { source, span } = block.locate(START)
  return `${source.part}:${source.position(span.start).line}`
}

const START = spanOf(0, 0)
