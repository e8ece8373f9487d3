import { excerptAt, mentionsOf, standingAt } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/ngay-khong-co',
  component: 'vien_dan',
  obligation: 'vien_dan.agreement',
  severity: 'warning',
  summary: {
    vi: 'Ngày của văn bản được viện dẫn là ngày có trong lịch.',
    en: 'The date of a cited document is a day of the calendar.',
  },
  messages: {
    impossible: {
      vi: '«{seen}»: không có ngày này trong lịch; kiểm tra lại ngày, tháng của văn bản được viện dẫn',
      en: '«{seen}» is no day of the calendar; check day and month of the cited document',
    },
  },
  examples: { right: 'Kế hoạch số 36-KH/HU ngày 28/02/2017', wrong: 'Kế hoạch số 36-KH/HU ngày 30/02/2017' },
  check({ document, report }) {
    for (const mention of mentionsOf(document)) {
      const { date } = mention.cited
      // A day of fewer digits, or still to be filled in, is told of nowhere.
      if (!date || date.date || date.year === null || (date.written !== 'long' && date.written !== 'short')) continue
      report({ message: 'impossible', at: excerptAt(mention.cited, date), ...standingAt(mention) })
    }
  },
})
