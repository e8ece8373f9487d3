import { shortDay } from '../../standards/short-day.ts'
import { defineRepositoryRule } from '../repository/repository-rule.ts'
import { type Signed, signerDay } from '../repository/signer-day.ts'
import { isSameTitle } from '../signature/is-same-title.ts'

export default defineRepositoryRule({
  id: 'kho/chuc-vu-khac',
  component: 'kho',
  obligation: 'kho.titles',
  severity: 'warning',
  summary: {
    vi: 'Một người ký các văn bản của một cơ quan trong cùng một ngày thì ghi cùng một chức vụ.',
    en: 'Who signs several documents of one body on one day has the same title in all of them.',
  },
  messages: {
    other: {
      vi: '{name} ký với chức vụ «{seen}», nhưng cùng ngày {day} ký «{title}» ở {other}; xem lại chức vụ',
      en: '{name} signs as «{seen}», yet on the same day, {day}, as «{title}» in {other}; check the title',
    },
  },
  examples: {
    right: 'PHÓ BÍ THƯ Trần Minh Khang; cùng ngày: PHÓ BÍ THƯ Trần Minh Khang',
    wrong: 'PHÓ BÍ THƯ Trần Minh Khang; cùng ngày: BÍ THƯ Trần Minh Khang',
  },
  gathering: signerDay,
  group({ report }) {
    /** One with each title. */
    const seen: Signed[] = []
    return {
      take(entry) {
        if (seen.length >= MOST_TITLES || seen.some(({ title }) => isSameTitle(title, entry.title))) return
        const [other] = seen
        seen.push(entry)
        if (!other) return
        const { name, title: own, day } = entry
        report({
          message: 'other',
          of: entry,
          seen: own,
          data: { name, day: shortDay(day), title: other.title, other: other.file },
        })
      },
    }
  },
})

const MOST_TITLES = 10
