import type { ComponentId } from '../../document/component.ts'
import type { OfficialDocument } from '../../document/official-document.ts'

/** Ordinal of a component's first line among all lines; `null` where it is absent. */
const firstLine = ({ blocks, components }: OfficialDocument, id: ComponentId): number | null => {
  if (!components[id]) return null
  const index = blocks.findIndex((block) => block.component === id)
  return index < 0 ? null : index
}

/**
 * The first of these components that stands above `id`, though it must stand below. Only what is above or below in one
 * column may be asked: in text the columns of a header come one after the other, or row by row.
 */
export const standsAfter = (
  document: OfficialDocument,
  id: ComponentId,
  followers: readonly ComponentId[],
): ComponentId | null => {
  const own = firstLine(document, id)
  if (own === null) return null
  return (
    followers.find((follower) => {
      const line = firstLine(document, follower)
      return line !== null && line < own
    }) ?? null
  )
}
