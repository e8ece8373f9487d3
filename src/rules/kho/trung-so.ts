import { shortDay } from '../../standards/short-day.ts'
import { defineRepositoryRule } from '../repository/repository-rule.ts'
import { isSameDocument } from '../repository/same-document.ts'
import { type Numbered, series } from '../repository/series.ts'

export default defineRepositoryRule({
  id: 'kho/trung-so',
  component: 'kho',
  obligation: 'so_ky_hieu.series',
  severity: 'error',
  summary: {
    vi: 'Trong một kỳ đánh số (năm, nhiệm kỳ), hai văn bản cùng loại của một cơ quan không trùng số.',
    en: 'Within one period of numbering (a year, a term of office) no two documents of one body and type bear the same number.',
  },
  messages: {
    same: {
      vi: '«{seen}» trùng số với «{text}» ngày {day} {subject}({other}); cần cấp số khác cho một trong hai văn bản',
      en: '«{seen}» bears the number of «{text}» of {day} {subject}({other}); one of them needs another number',
    },
    sameYear: {
      vi: '«{seen}» trùng số với «{text}» ngày {day} {subject}({other}) trong cùng năm {year}; nếu giữa hai ngày đã sang nhiệm kỳ mới thì khai nhiem_ky trong dvk.config.yaml, nếu không thì cần cấp số khác',
      en: '«{seen}» bears the number of «{text}» of {day} {subject}({other}) of the same year {year}; where a new term began between them, tell it as nhiem_ky in dvk.config.yaml, else one of them needs another number',
    },
  },
  examples: {
    right: 'Số 12-KH/ĐU ngày 05/3/2026; Số 13-KH/ĐU ngày 12/3/2026',
    wrong: 'Số 12-KH/ĐU ngày 05/3/2026; Số 12-KH/ĐU ngày 12/3/2026',
  },
  gathering: series,
  group({ report }) {
    /** What bears the number that is being looked at. */
    let bearers: Numbered[] = []
    return {
      take(entry) {
        const { number, suffix } = entry
        if (bearers[0]?.number !== number || bearers[0].suffix !== suffix) bearers = []
        const others = bearers.filter(({ type }) => type === entry.type)
        const [other] = others
        if (others.length >= MOST_BEARERS || others.some((one) => isSameDocument(one, entry))) return
        bearers.push(entry)
        if (!other) return
        report({
          message: entry.known ? 'same' : 'sameYear',
          of: entry,
          seen: entry.text,
          ...(entry.known ? {} : { severity: isNear(other.day, entry.day) ? 'warning' : 'info' }),
          data: {
            text: other.text,
            day: shortDay(other.day),
            year: entry.day.slice(0, 4),
            subject: other.subject === '' ? '' : `«${other.subject}» `,
            other: other.file,
          },
        })
      },
    }
  },
})

/** Of one number; more are told of no more. */
const MOST_BEARERS = 20

/** Days within which a new term cannot have come to the same number again. */
const NEAR = 31
const DAY = 86_400_000

const isNear = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= NEAR * DAY
