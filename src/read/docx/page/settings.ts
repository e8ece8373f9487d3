import { readSwitch } from '../xml/element.ts'
import { scanXml } from '../xml/xml.ts'

/** Settings of a document that change how its pages look. */
export interface Settings {
  readonly evenAndOddHeaders: boolean
  readonly gutterAtTop: boolean
  /** True where the left and right margins of even pages are those of odd ones turned round. */
  readonly mirrorsMargins: boolean
  /** True where automatic space between paragraphs is fixed instead of what a web page has. */
  readonly fixedAutoSpacing: boolean
  /** True where a theme's fonts for Vietnamese take the place of its Latin ones. */
  readonly vietnameseThemeFonts: boolean
}

/** Settings that print pages as those of a book (ECMA-376-1, 17.15.1.57, 17.15.1.11, 17.15.1.13). */
const BOOK = ['w:mirrorMargins', 'w:bookFoldPrinting', 'w:bookFoldRevPrinting']
const NAMES: ReadonlySet<string> = new Set([
  'w:evenAndOddHeaders',
  'w:gutterAtTop',
  ...BOOK,
  'w:printTwoOnOne',
  'w:doNotUseHTMLParagraphAutoSpacing',
])
/** Every file names the language of its theme's fonts, and only Vietnamese chooses others than the Latin ones. */
const VIETNAMESE = /^vi\b/i
const ANY = new RegExp(
  [...[...NAMES].map((name) => name.slice(2)), /themeFontLang[^>]*=\s*["']vi\b/.source].join('|'),
  'i',
)

/** @param xml text of the settings part; `null` where the package has none */
export const parseSettings = (xml: string | null, part: string): Settings => {
  const on = new Set<string>()
  let themeLanguage = ''
  // Most files leave all as they are; the list of revision marks that fills this part need not be read for that.
  if (xml !== null && ANY.test(xml)) {
    scanXml(xml, part, {
      open: (name, attributes) => {
        if (name === 'w:themeFontLang') themeLanguage = attributes['w:val'] ?? ''
        if (NAMES.has(name) && readSwitch(attributes['w:val'] ?? 'true')) on.add(name)
        return name === 'w:settings' || name === 'w:compat' ? undefined : 'pass'
      },
      close: () => {},
    })
  }
  const isBook = BOOK.some((name) => on.has(name))
  return {
    evenAndOddHeaders: on.has('w:evenAndOddHeaders'),
    // Where pages face one another the gutter is where they meet (ECMA-376-1, 17.15.1.49).
    gutterAtTop: on.has('w:gutterAtTop') && !isBook && !on.has('w:printTwoOnOne'),
    mirrorsMargins: isBook,
    fixedAutoSpacing: on.has('w:doNotUseHTMLParagraphAutoSpacing'),
    // ECMA-376-1, 17.15.1.88.
    vietnameseThemeFonts: VIETNAMESE.test(themeLanguage),
  }
}
