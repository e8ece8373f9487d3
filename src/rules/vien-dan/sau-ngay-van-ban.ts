import { isoDate } from '../../document/official-date.ts'
import { shortDay } from '../../standards/short-day.ts'
import { headAndDate, mentionsOf, standingAt } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/sau-ngay-van-ban',
  component: 'vien_dan',
  obligation: 'vien_dan.agreement',
  severity: 'warning',
  summary: {
    vi: 'Văn bản được viện dẫn không mang ngày sau ngày của văn bản viện dẫn nó.',
    en: 'A cited document is not dated after the one that cites it.',
  },
  messages: {
    later: {
      vi: '«{seen}»: văn bản được viện dẫn đề ngày sau ngày của văn bản này ({own}); kiểm tra lại ngày',
      en: '«{seen}» is dated after this document ({own}); check the date',
    },
  },
  examples: {
    right: 'Kế hoạch số 36-KH/HU ngày 04/8/2016 (văn bản ngày 05/5/2017)',
    wrong: 'Kế hoạch số 36-KH/HU ngày 04/8/2018 (văn bản ngày 05/5/2017)',
  },
  check({ document, report }) {
    if (!document.date) return
    const own = isoDate(document.date)
    for (const mention of mentionsOf(document)) {
      const date = mention.cited.date?.date
      if (!date || isoDate(date) <= own) continue
      report({ message: 'later', at: headAndDate(mention), ...standingAt(mention), data: { own: shortDay(own) } })
    }
  },
})
