/** A letter with its combining marks: one column of a terminal, whatever the normalisation. */
const CLUSTER = /[\s\S]\p{M}*/gu
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60\p{Emoji_Presentation}]/u
const NO_WIDTH = /^[\p{M}\u200b-\u200f\u2060\ufeff]/u

const clusterWidth = (cluster: string): number => (NO_WIDTH.test(cluster) ? 0 : WIDE.test(cluster) ? 2 : 1)

/** Letters with their marks, so that a text can be cut between them. */
export const clusters = (text: string): readonly string[] => text.match(CLUSTER) ?? []

/** Columns that a text fills in a terminal. */
export const textWidth = (text: string): number =>
  clusters(text).reduce((width, cluster) => width + clusterWidth(cluster), 0)

/** Columns that the widest of many texts fills; 0 for none. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((width, text) => Math.max(width, textWidth(text)), 0)

/** Fills a text up with spaces. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - textWidth(text)))

/** Breaks a text between words into lines of at most `width` columns; a longer word has a line of its own. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

const CONTROL = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu

/** The text with what would steer a terminal made visible: a document must not paint over the report about it. */
export const visible = (text: string): string =>
  text.replace(CONTROL, (control) => {
    if (/\s/.test(control)) return ' '
    const code = control.codePointAt(0) ?? 0
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd'
  })
