import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { Report } from '../rule.ts'

/** Marks that official texts hardly have, and that recognition of scanned pages makes of spots and strokes. */
const TRACES = /[§¬¡`^~†‡¿£€„⁄‹ƒ|«»]/g

/** One of them may have been written. */
const FEWEST = 2

/** Whether a file shows that it was read from scanned pages: spots become marks, and marks get lost. */
const isScanned = lastAsked(
  ({ format, source }: OfficialDocument): boolean =>
    format === 'text' && new Set(source.text.match(TRACES)).size >= FEWEST,
)

/** What is told of a single mark in a scanned text is information only: the page may have it right. */
export const unlessScanned = (document: OfficialDocument): Pick<Report, 'severity'> =>
  isScanned(document) ? { severity: 'info' } : {}
