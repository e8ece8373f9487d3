/** Between these the generator writes; what stands below is written by hand and kept. */
const BEGIN = '<!-- Từ đây do `npm run docs` viết; phần viết tay đặt dưới dòng «Hết phần tự viết». -->'
const END = '<!-- Hết phần tự viết. -->'

/** @param before the page as it is, `null` where there is none @returns it with its generated part written anew */
export const withGenerated = (heading: string, generated: string, before: string | null): string =>
  `# ${heading}\n\n${BEGIN}\n\n${generated.trim()}\n\n${END}\n${proseOf(before)}`

const proseOf = (before: string | null): string => {
  const prose = before?.split(END).slice(1).at(-1) ?? ''
  return prose.trim() === '' ? '' : `\n${prose.trim()}\n`
}

const SINCE = /^\| Có từ \| dvk (\S+) \|$/m

/** The version that first had a page's rule: pages remember it. */
export const sinceOf = (before: string | null, version: string): string => before?.match(SINCE)?.[1] ?? version

export const sinceRow = (since: string): string => `| Có từ | dvk ${since} |`
