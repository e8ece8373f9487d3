import { oncePer } from '../../document/once-per.ts'
import { spanOf } from '../../document/source.ts'
import { fold } from '../../vietnamese/fold.ts'
import { namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ho-ten/danh-xung',
  component: 'ho_ten',
  obligation: 'ho_ten.honorifics',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu.',
    en: 'No academic degree, rank or title of honour stands before the signer’s name.',
  },
  messages: {
    honorific: {
      vi: '«{seen}»: cần bỏ, chỉ ghi họ tên «{name}»',
      en: '«{seen}»: leave it out, write the name alone, «{name}»',
    },
  },
  examples: { right: 'Nguyễn Văn An', wrong: 'TS. Nguyễn Văn An' },
  check({ document, standard, required, report }) {
    const { issuer, superior } = namesOf(document)
    const excepted = standard.obligation('ho_ten.honorificIssuers')?.value ?? []
    if (excepted.some((words) => includesWords(issuer, words) || includesWords(superior, words))) return
    for (const block of document.signatures.flatMap(({ ho_ten }) => ho_ten?.blocks ?? [])) {
      const length = honorificsLength(block.text, required)
      const name = block.text.slice(length).trim()
      if (length === 0 || mayBeSurname(block.text.slice(0, length).trim(), name)) continue
      const end = block.text.slice(0, length).trimEnd().length
      report({
        message: 'honorific',
        at: { block, span: spanOf(0, end) },
        expected: name,
        data: { name },
        fix: block.rewrite(spanOf(0, block.text.length), name) ?? [],
      })
    }
  },
})

/** «Ông Văn Khiết», «Ông Thị Linh»: one word before what is no whole name without it is a surname. */
const mayBeSurname = (honorific: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(honorific) && (name.split(/\s+/).length < 3 || /^Thị\s/.test(name))

const includesWords = (name: string, words: string): boolean => ` ${fold(name)} `.includes(` ${fold(words)} `)

interface Honorifics {
  readonly known: ReadonlySet<string>
  /** The first words of a name with what parts them from the next: the most words first. */
  readonly beginnings: readonly RegExp[]
}

const honorificsOf = oncePer((words: readonly string[]): Honorifics => {
  const longest = Math.max(0, ...words.map((one) => one.split(' ').length))
  return {
    known: new Set(words.map(fold)),
    beginnings: Array.from(
      { length: longest },
      (_, index) => new RegExp(`^((?:[^\\s.,]+ ){${longest - index - 1}}[^\\s.,]+)(?:[.,]\\s*|\\s+)`, 'u'),
    ),
  }
})

/** Length of the honorifics a name begins with, with their full stops: 8 in "PGS.TS. Nguyễn Văn An". */
const honorificsLength = (name: string, honorifics: readonly string[]): number => {
  const own = honorificsOf(honorifics)
  let length = 0
  for (let next = nextHonorific(name, own); next > 0; ) {
    length += next
    next = nextHonorific(name.slice(length), own)
  }
  return length
}

/** "Phó Giáo sư " before "PGS." before "Th.S ": the most words first; the last word of a name is none. */
const nextHonorific = (name: string, { known, beginnings }: Honorifics): number => {
  for (const beginning of beginnings) {
    const match = beginning.exec(name)
    if (match && known.has(fold(match[1] ?? ''))) return match[0].length
  }
  const dotted = /^((?:[^\s.,]+\.)+[^\s.,]+)\.?\s+/u.exec(name)
  return dotted && known.has(fold((dotted[1] ?? '').replaceAll('.', ''))) ? dotted[0].length : 0
}
