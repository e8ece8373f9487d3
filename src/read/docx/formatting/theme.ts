import { childOf, childrenOf, type Element, parseFragment, splitPart } from '../xml/element.ts'

/** Fonts that a theme stands for; `null` where it names none. */
export interface Theme {
  readonly major: string | null
  readonly minor: string | null
}

interface ThemePart {
  readonly xml: string | null
  readonly part: string
  /** As `Settings.vietnameseThemeFonts`. */
  readonly vietnamese: boolean
}

/** A theme that is read when a style first refers to it; most documents name their fonts themselves. */
export const lazyTheme = (read: () => ThemePart): Theme => {
  let theme: Theme | null = null
  const loaded = (): Theme => {
    if (theme) return theme
    const { xml, part, vietnamese } = read()
    theme = xml === null ? { major: null, minor: null } : parseTheme(xml, part, vietnamese)
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

/** The schemes of a theme, told as a whole: that of the fonts is taken apart, the rest is what pictures and charts look like. */
const SCHEMES: ReadonlySet<string> = new Set(['a:clrScheme', 'a:fontScheme', 'a:fmtScheme'])

/** @param xml text of the theme part */
const parseTheme = (xml: string, part: string, vietnamese: boolean): Theme => {
  const schemes: Element[] = []
  splitPart(xml, part, SCHEMES, (name, _attributes, fragment) => {
    if (name === 'a:fontScheme') schemes.push(parseFragment(fragment))
  })
  const fontOf = (name: string): string | null => {
    const collection = childOf(schemes[0], name)
    const ofScript = childrenOf(collection, 'a:font').find(({ attributes }) => attributes.script === 'Viet')
    return (vietnamese && ofScript?.attributes.typeface) || childOf(collection, 'a:latin')?.attributes.typeface || null
  }
  return { major: fontOf('a:majorFont'), minor: fontOf('a:minorFont') }
}

/** @param reference as in `w:asciiTheme`: `minorHAnsi` */
export const themeFont = (theme: Theme, reference: string): string | null =>
  reference.startsWith('major') ? theme.major : theme.minor
