import { headAndDate, mentionsOf, standingAt } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/nam-khac-so',
  component: 'vien_dan',
  obligation: 'vien_dan.agreement',
  severity: 'warning',
  summary: {
    vi: 'Năm trong số của văn bản quy phạm pháp luật là năm của ngày ban hành.',
    en: 'The year in the number of a legal document is the year of its date.',
  },
  messages: {
    other: {
      vi: '«{seen}»: trong số là năm {inNumber}, trong ngày là năm {inDate}; kiểm tra lại số hoặc ngày',
      en: '«{seen}»: the number has the year {inNumber}, the date {inDate}; check which of the two is wrong',
    },
  },
  examples: { right: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', wrong: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2021' },
  check({ document, report }) {
    for (const mention of mentionsOf(document)) {
      const { number, date } = mention.cited
      const inNumber = number?.year ?? null
      const inDate = date?.year ?? null
      // A number of another kind (of a court, of a contract) tells nothing of the day.
      if (number?.typeSymbol === '' || inNumber === null || inDate === null || inNumber === inDate) continue
      report({ message: 'other', at: headAndDate(mention), ...standingAt(mention), data: { inNumber, inDate } })
    }
  },
})
