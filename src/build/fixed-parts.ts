import { designOf } from '../draft/layout/design.ts'
import { skeletonOf } from '../draft/package/skeleton.ts'
import type { PackedFile } from '../draft/package/zip-writer.ts'
import { STANDARDS } from '../standards/standards.ts'

/** Without appendix, and with one. */
const SECTIONS = [1, 2]

/** The packed parts of the usual documents under every standard, each once. */
export const fixedParts = (): readonly PackedFile[] => {
  const parts = STANDARDS.flatMap((standard) =>
    SECTIONS.flatMap(
      (sections) => skeletonOf({ design: designOf(standard), circulation: [], foot: [], sections }).parts,
    ),
  )
  return [...new Map(parts.map(({ packed }) => [`${packed.name} ${packed.crc}`, packed])).values()]
}
