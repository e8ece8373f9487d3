import type { Citation } from '../../document/citation.ts'
import type { ComponentId } from '../../document/component.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { parseCitations } from './parse-citations.ts'

/** Where other documents are cited, in the order of the page. */
const CITING: readonly ComponentId[] = ['trich_yeu', 'can_cu', 'noi_dung', 'phu_luc']

/** Every mention of another document, in reading order; parsed once for all who ask. */
export const citationsOf = lastAsked(({ components }: OfficialDocument): readonly Citation[] =>
  CITING.flatMap((id) => components[id]?.blocks ?? []).flatMap((block) =>
    parseCitations(block.text).map((cited) => ({ ...cited, block })),
  ),
)
