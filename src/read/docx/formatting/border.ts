import type { Element } from '../xml/element.ts'

/** A paragraph's or cell's border that is drawn. */
export interface Border {
  readonly dashed: boolean
}

/** @returns `null` for a border that is not seen: none, or white */
export const readBorder = ({ attributes }: Element): Border | null => {
  const value = attributes['w:val'] ?? 'nil'
  if (value === 'nil' || value === 'none' || /^ffffff$/i.test(attributes['w:color'] ?? '')) return null
  return { dashed: /dash|dot/i.test(value) }
}
