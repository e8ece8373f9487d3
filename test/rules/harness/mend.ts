import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Edit } from '../../../src/document/source.ts'
import type { Finding } from '../../../src/lint/finding.ts'
import { lintBytes } from './lint-bytes.ts'

/** A .docx after its fixes, and how many passes that took. */
export interface Mended {
  readonly bytes: Uint8Array
  readonly passes: number
}

const MOST_PASSES = 12

/** Makes all fixes of a .docx that do not stand in each other's way, again and again until none is left. */
export const mend = async (
  bytes: Uint8Array,
  isWanted: (finding: Finding) => boolean = () => true,
): Promise<Mended> => {
  let current = bytes
  for (let passes = 0; passes < MOST_PASSES; passes++) {
    const fixes = (await lintBytes('a.docx', current)).filter(isWanted).flatMap(({ fix }) => (fix ? [fix.edits] : []))
    if (fixes.length === 0) return { bytes: current, passes }
    current = withEdits(current, compatible(fixes))
  }
  throw new Error('there is always something left to fix')
}

const compatible = (fixes: readonly (readonly Edit[])[]): readonly Edit[] => {
  const taken: Edit[] = []
  for (const edits of fixes) {
    const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)))
    if (fresh.every((edit) => !taken.some((other) => collide(edit, other)))) taken.push(...fresh)
  }
  return taken
}

const isSame = (a: Edit, b: Edit): boolean =>
  a.text === b.text &&
  a.at.source.part === b.at.source.part &&
  a.at.span.start === b.at.span.start &&
  a.at.span.end === b.at.span.end

const collide = ({ at: a }: Edit, { at: b }: Edit): boolean =>
  a.source.part === b.source.part &&
  ((a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start)

const withEdits = (bytes: Uint8Array, edits: readonly Edit[]): Uint8Array => {
  const parts = unzipSync(bytes)
  for (const { at, text } of [...edits].sort((a, b) => b.at.span.start - a.at.span.start)) {
    const part = at.source.part ?? ''
    const xml = strFromU8(parts[part] ?? new Uint8Array())
    parts[part] = strToU8(xml.slice(0, at.span.start) + text + xml.slice(at.span.end))
  }
  return zipSync(parts)
}
