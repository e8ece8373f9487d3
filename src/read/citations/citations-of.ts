import type { Citation } from '../../document/citation.ts'
import type { ComponentId } from '../../document/component.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { paragraphsIn } from './paragraphs.ts'
import { mayCite, parseCitations } from './parse-citations.ts'

/** Where other documents are cited, in the order of the page. */
const CITING: readonly ComponentId[] = ['trich_yeu', 'can_cu', 'noi_dung', 'phu_luc']

/**
 * Every mention of another document, in reading order; parsed once for all who ask. Its own number, as in the guide line of
 * an appendix, is among them where the text names it.
 */
export const citationsOf = lastAsked((document: OfficialDocument): readonly Citation[] => {
  const citations: Citation[] = []
  for (const id of CITING) {
    if (!mayCite(document.components[id]?.text ?? '')) continue
    for (const block of paragraphsIn(document, id)) {
      for (const cited of parseCitations(block.text)) citations.push({ ...cited, block })
    }
  }
  return citations
})
