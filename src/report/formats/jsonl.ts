import { findingEntry } from '../finding-entry.ts'
import type { Formatter } from '../report-format.ts'

/** A finding a line, each as in `json`; nothing at all where there is none. */
export const jsonl: Formatter = ({ findings }) =>
  findings.map((finding) => `${JSON.stringify(findingEntry(finding))}\n`).join('')
