import { createFormatting, type Formatting } from './formatting/formatting.ts'
import { FIXED, LIKE_WEB_PAGE } from './formatting/paragraph-layout.ts'
import { parseStyleSheet, type StyleSheet } from './formatting/style-sheet.ts'
import { lazyTheme, type Theme } from './formatting/theme.ts'
import { lazyNumbering } from './numbering/numbering.ts'
import type { DocxPackage } from './package/package.ts'
import { parseSettings, type Settings } from './page/settings.ts'
import { createStories, type Stories } from './story/stories.ts'

/** A package with what its parts say of formatting. */
export interface DocxParts {
  readonly docx: DocxPackage
  readonly theme: Theme
  readonly sheet: StyleSheet
  readonly formatting: Formatting
  readonly settings: Settings
  readonly stories: Stories
}

/**
 * Reads the parts beside the text; each may be missing.
 * @throws InputError as `scanXml`
 */
export const readParts = (docx: DocxPackage): DocxParts => {
  const related = (type: string): { readonly xml: string | null; readonly part: string } => {
    const part = docx.related(type) ?? ''
    return { xml: part === '' ? null : docx.text(part), part }
  }
  const settingsPart = related('settings')
  const settings = parseSettings(settingsPart.xml, settingsPart.part)
  const theme = lazyTheme(() => ({ ...related('theme'), vietnamese: settings.vietnameseThemeFonts }))
  const styles = related('styles')
  const sheet = parseStyleSheet(styles.xml, styles.part, theme)
  const numbering = lazyNumbering(() => related('numbering'), sheet, theme)
  return {
    docx,
    theme,
    sheet,
    formatting: createFormatting(sheet, numbering, settings.fixedAutoSpacing ? FIXED : LIKE_WEB_PAGE),
    settings,
    stories: createStories(docx, theme),
  }
}
