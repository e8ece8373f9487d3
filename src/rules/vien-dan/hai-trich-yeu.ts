import { lineNumber } from '../../document/block.ts'
import { isoDate } from '../../document/official-date.ts'
import { fold } from '../../vietnamese/fold.ts'
import { excerptAt, headExcerpt, type Mention, mentionsOf, standingAt } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/hai-trich-yeu',
  component: 'vien_dan',
  obligation: 'vien_dan.agreement',
  severity: 'warning',
  summary: {
    vi: 'Một văn bản được viện dẫn nhiều lần thì lần nào cũng cùng một trích yếu.',
    en: 'A document that is cited more than once has one subject.',
  },
  messages: {
    other: {
      vi: '«{seen}»: ở dòng {line} trích yếu của văn bản này là «{other}»; kiểm tra lại',
      en: '«{seen}»: on line {line} the subject of this document is «{other}»; check which is right',
    },
  },
  examples: {
    right:
      'Kế hoạch số 36-KH/HU ngày 04/8/2016 về công tác dân vận … Kế hoạch số 36-KH/HU ngày 04/8/2016 về công tác dân vận',
    wrong:
      'Kế hoạch số 36-KH/HU ngày 04/8/2016 về công tác dân vận … Kế hoạch số 36-KH/HU ngày 04/8/2016 về kiểm tra đảng viên chấp hành',
  },
  check({ document, report }) {
    const told = new Map<string, Mention>()
    for (const mention of mentionsOf(document)) {
      const key = keyWithDay(mention)
      const { subject } = mention.cited
      if (key === null || !subject || mention.isNested) continue
      const first = told.get(key)
      if (!first) {
        told.set(key, mention)
        continue
      }
      const other = first.cited.subject?.text ?? ''
      if (!areUnlike(other, subject.text)) continue
      report({
        message: 'other',
        at: excerptAt(mention.cited, subject),
        ...standingAt(mention),
        data: { other, line: lineNumber(headExcerpt(first)) },
      })
    }
  },
})

/** Bodies of one kind may use one number; with one day as well it is one document. */
const keyWithDay = ({ key, cited }: Mention): string | null =>
  key !== null && cited.date?.date ? `${key} ${isoDate(cited.date.date)}` : null

/** Fewer words say too little of a subject. */
const FEWEST_WORDS = 4
/** Subjects are cited in short and in other words; those that share less than this are two. */
const LEAST_SHARED = 0.25

const areUnlike = (one: string, other: string): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const smaller = Math.min(a.size, b.size)
  if (smaller < FEWEST_WORDS) return false
  return [...a].filter((word) => b.has(word)).length / smaller < LEAST_SHARED
}

const wordsOf = (subject: string): ReadonlySet<string> => new Set(fold(subject).match(/[a-zà-ỹ]+/g))
