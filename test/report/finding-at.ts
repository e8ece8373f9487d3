import { type Source, spanOf, textSource } from '../../src/document/source.ts'
import type { Finding } from '../../src/lint/finding.ts'

/** A finding at a stretch of a text: at its first occurrence in it. */
export const findingAt = (text: string, seen: string, rest: Partial<Finding> = {}, file = 'a.yaml'): Finding =>
  findingIn(textSource(file, text), text.indexOf(seen), seen.length, { seen, ...rest })

export const findingIn = (source: Source, start: number, length: number, rest: Partial<Finding> = {}): Finding => ({
  ruleId: 'so-ky-hieu/dau-hai-cham',
  severity: 'error',
  message: 'trước số văn bản cần ghi «Số»',
  location: { source, span: spanOf(start, start + length) },
  component: 'so_ky_hieu',
  seen: null,
  expected: null,
  basis: [{ standard: 'hd05-2026', clause: 'I.3.2.1' }],
  ...rest,
})
