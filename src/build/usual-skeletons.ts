import { designOf } from '../draft/layout/design.ts'
import { type Skeleton, skeletonOf } from '../draft/package/skeleton.ts'
import { STANDARDS } from '../standards/standards.ts'

/** Without appendix, and with one. */
const SECTIONS = [1, 2]

/** The skeletons of the usual documents under every standard. */
export const usualSkeletons = (): readonly (Skeleton & { readonly standard: string; readonly sections: number })[] =>
  STANDARDS.flatMap((standard) =>
    SECTIONS.map((sections) => ({
      ...skeletonOf({ design: designOf(standard), circulation: [], foot: [], sections }),
      standard: standard.id,
      sections,
    })),
  )
