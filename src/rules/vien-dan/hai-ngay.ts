import { lineNumber } from '../../document/block.ts'
import { isoDate } from '../../document/official-date.ts'
import { headAndDate, headExcerpt, type Mention, mentionsOf, standingAt } from '../citations/mentions.ts'
import { areInOnePeriod, areOfOneBody, numberedFrom } from '../citations/series.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/hai-ngay',
  component: 'vien_dan',
  obligation: 'vien_dan.series',
  severity: 'warning',
  summary: {
    vi: 'Một văn bản được viện dẫn nhiều lần thì lần nào cũng cùng một ngày.',
    en: 'A document that is cited more than once has one date.',
  },
  messages: {
    other: {
      vi: '«{seen}»: ở dòng {line} văn bản này đề «{other}»; kiểm tra lại ngày',
      en: '«{seen}»: on line {line} the date of this document is «{other}»; check which is right',
    },
  },
  examples: {
    right: 'Kế hoạch số 36-KH/HU ngày 04/8/2016 … Kế hoạch số 36-KH/HU ngày 04/8/2016',
    wrong: 'Kế hoạch số 36-KH/HU ngày 04/8/2016 … Kế hoạch số 36-KH/HU ngày 08/4/2016',
  },
  check({ document, required, organisation, report }) {
    const dated = new Map<string, Mention>()
    for (const mention of mentionsOf(document)) {
      const numbered = numberedFrom(mention.cited)
      if (mention.key === null || !numbered) continue
      const first = dated.get(mention.key)
      const known = first && numberedFrom(first.cited)
      if (!first || !known) {
        dated.set(mention.key, mention)
        continue
      }
      if (isoDate(known.date) === isoDate(numbered.date)) continue
      // The number of a legal document has its year in it; others begin again with each period.
      const isOne = mention.cited.form === 'quy-pham' || areInOnePeriod(known, numbered, organisation.terms, required)
      if (!isOne || !areOfOneBody(known, numbered, required)) continue
      report({
        message: 'other',
        at: headAndDate(mention),
        ...standingAt(mention),
        data: { other: first.cited.date?.text ?? '', line: lineNumber(headExcerpt(first)) },
      })
    }
  },
})
