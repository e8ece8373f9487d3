import { COMPONENT_IDS, type ComponentId } from './component.ts'

/** Paragraph styles of drafted .docx files are named after the component they set: `dvk-so-ky-hieu`. */
export const STYLE_PREFIX = 'dvk-'

/** @param variant what kind of line of the component: `dvk-noi-dung-bang` for a table cell of the body */
export const styleIdOf = (component: ComponentId, variant?: string): string =>
  `${STYLE_PREFIX}${component.replaceAll('_', '-')}${variant ? `-${variant}` : ''}`

/** A style id taken apart; `null` for a style that is not ours. */
export const parseStyleId = (id: string): { readonly component: ComponentId; readonly variant: string } | null => {
  if (!id.startsWith(STYLE_PREFIX)) return null
  // The longest id first, so that a component whose name begins like another's is not mistaken for a variant.
  const component = BY_LENGTH.find((name) => id === styleIdOf(name) || id.startsWith(`${styleIdOf(name)}-`))
  return component ? { component, variant: id.slice(styleIdOf(component).length + 1) } : null
}

const BY_LENGTH = [...COMPONENT_IDS].sort((a, b) => b.length - a.length)
