import { type Block, type Excerpt, wholeBlock } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import type { PageNumberForm, ParagraphForm, SectionForm, TextLook } from '../../document/form.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { PageNumber, Section } from '../../document/page-layout.ts'
import type { Edit, Source, Span } from '../../document/source.ts'
import { paragraphNumber } from './printed-part.ts'

/** What a report says of how it is mended: nothing where that cannot be done surely, or where all is so already. */
export interface FormFix {
  readonly fix?: readonly Edit[]
}

/** Makes stretches of text look so. */
export const textFix = (stretches: readonly Excerpt[], look: TextLook): FormFix =>
  fixOf([...bySource(stretches)].map(([source, spans]) => source.form?.text(spans, look)))

/** Sets paragraphs so; none where one of them holds lines of another component too. */
export const paragraphFix = (
  blocks: readonly Block[],
  document: OfficialDocument,
  formOf: (block: Block) => ParagraphForm,
): FormFix =>
  blocks.every((block) => isOfOneComponent(block, document))
    ? fixOf(
        blocks.map((block) => {
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
  const all = edits.flatMap((each) => each ?? [])
  return all.length > 0 && edits.every(Boolean) ? { fix: all } : {}
}

const bySource = (stretches: readonly Excerpt[]): ReadonlyMap<Source, readonly Span[]> => {
  const found = new Map<Source, Span[]>()
  for (const { block, span } of stretches) {
    const { source, span: place } = block.locate(span)
    const known = found.get(source)
    if (known) known.push(place)
    else found.set(source, [place])
  }
  return found
}

/** Header and number, or two halves of a line, may be set in one paragraph. */
const isOfOneComponent = (block: Block, document: OfficialDocument): boolean =>
  componentsByParagraph(document).get(paragraphKey(block))?.size === 1

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

const paragraphKey = (block: Block): string =>
  `${block.locate({ start: 0, end: 0 }).source.part}:${paragraphNumber(block)}`
