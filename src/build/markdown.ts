/** Set as code: `text`. */
export const code = (text: string): string => `\`${text}\``

/** A text as it stands: stars set nothing in italics, and what looks like a tag of HTML is printed. */
export const plain = (text: string): string => text.replace(/[*<]/g, '\\$&')

/** A row of a table; what would end a cell is escaped. */
export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`

export const tableHead = (cells: readonly string[]): readonly string[] => [
  tableRow(cells),
  `|${cells.map(() => '---|').join('')}`,
]

/** A link to the page of a rule, as code. @param to the way from the linking page to `docs/rules` */
export const ruleLink = (id: string, to: string): string => `[${code(id)}](${to}${id}.md)`

/** `noi_nhan` as GitHub names the anchor of a heading: small letters, spaces as dashes. */
export const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-')

/** A fenced block, also of a text that has fences itself. */
export const fenced = (info: string, text: string): readonly string[] => ['```'.concat(info), text.trimEnd(), '```']
