import { shortDay } from '../../standards/short-day.ts'
import { defineRepositoryRule } from '../repository/repository-rule.ts'
import { type Numbered, series } from '../repository/series.ts'

export default defineRepositoryRule({
  id: 'kho/so-khong-tang',
  component: 'kho',
  obligation: 'so_ky_hieu.series',
  severity: 'warning',
  summary: {
    vi: 'Trong một kỳ đánh số, số của văn bản cùng loại tăng theo ngày ký.',
    en: 'Within one period of numbering the numbers of one type grow with the dates.',
  },
  messages: {
    falls: {
      vi: '«{seen}» ngày {day} có số lớn hơn «{text}» ({other}) nhưng ký trước, văn bản kia ngày {otherDay}; xem lại số và ngày của cả hai',
      en: '«{seen}» of {day} has a greater number than «{text}» ({other}), yet is dated earlier, the other one {otherDay}; check number and date of both',
    },
  },
  examples: {
    right: 'Số 36-KH/HU ngày 04/8/2016; Số 57-KH/HU ngày 12/10/2016',
    wrong: 'Số 36-KH/HU ngày 04/8/2016; Số 57-KH/HU ngày 12/4/2016',
  },
  gathering: series,
  group({ report }) {
    const last = new Map<string, Numbered>()
    return {
      take(entry) {
        // A number that was put in between is given late.
        if (entry.suffix !== '') return
        const before = last.get(entry.type)
        // Of several with one number, which another rule tells, the earliest counts: it comes first.
        if (before?.number === entry.number) return
        last.set(entry.type, entry)
        if (!before || before.day <= entry.day) return
        report({
          message: 'falls',
          of: entry,
          seen: entry.text,
          // The new term of a body that has not told its terms begins with small numbers late in the year.
          ...(entry.known ? {} : { severity: 'info' }),
          data: {
            day: shortDay(entry.day),
            text: before.text,
            other: before.file,
            otherDay: shortDay(before.day),
          },
        })
      },
    }
  },
})
