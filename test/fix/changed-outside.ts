import type { Mended } from '../../src/fix/mend.ts'

/**
 * The lines of a text file that were changed although no edit is about them: none, in a file that was mended well. No edit
 * makes or removes a line, so lines keep their numbers however often a file is looked at.
 */
export const changedOutside = (before: Uint8Array, { bytes, mended }: Mended): string => {
  const [old, now] = [linesOf(before), linesOf(bytes)]
  const edited = new Set(
    mended.flatMap(({ fix }) =>
      (fix?.edits ?? []).map(({ at: { source, span } }) => source.position(span.start).line - 1),
    ),
  )
  if (old.length !== now.length) return `${old.length} lines became ${now.length}`
  return old
    .flatMap((line, index) => (line === now[index] || edited.has(index) ? [] : [`${line} → ${now[index]}`]))
    .join('\n')
}

const linesOf = (bytes: Uint8Array): readonly string[] => Buffer.from(bytes).toString('latin1').split('\n')
