import { childOf, parseElement } from '../xml/element.ts'

/** Fonts that a theme stands for; `null` where it names none. */
export interface Theme {
  readonly major: string | null
  readonly minor: string | null
}

/** A theme that is read when a style first refers to it; most documents name their fonts themselves. */
export const lazyTheme = (read: () => { readonly xml: string | null; readonly part: string }): Theme => {
  let theme: Theme | null = null
  const loaded = (): Theme => {
    if (theme) return theme
    const { xml, part } = read()
    theme = xml === null ? { major: null, minor: null } : parseTheme(xml, part)
    return theme
  }
  return {
    get major() {
      return loaded().major
    },
    get minor() {
      return loaded().minor
    },
  }
}

/** @param xml text of the theme part */
const parseTheme = (xml: string, part: string): Theme => {
  const scheme = childOf(childOf(parseElement(xml, part), 'a:themeElements'), 'a:fontScheme')
  const latin = (name: string) => childOf(childOf(scheme, name), 'a:latin')?.attributes.typeface || null
  return { major: latin('a:majorFont'), minor: latin('a:minorFont') }
}

/** @param reference as in `w:asciiTheme`: `minorHAnsi` */
export const themeFont = (theme: Theme, reference: string): string | null =>
  reference.startsWith('major') ? theme.major : theme.minor
