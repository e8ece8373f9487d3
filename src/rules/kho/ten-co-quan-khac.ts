import { type Named, names } from '../repository/names.ts'
import { defineRepositoryRule } from '../repository/repository-rule.ts'

export default defineRepositoryRule({
  id: 'kho/ten-co-quan-khac',
  component: 'kho',
  obligation: 'kho.names',
  severity: 'info',
  summary: {
    vi: 'Tên một cơ quan viết thống nhất trong cả kho, không chỗ này dấu này, chỗ kia dấu khác.',
    en: 'The name of a body is spelt with the same marks in the whole repository.',
  },
  messages: {
    rare: {
      vi: '«{seen}» chỉ khác dấu với «{expected}», cách viết ở {count} chỗ khác ({other}); nếu là một cơ quan thì sửa cho thống nhất',
      en: '«{seen}» differs in marks only from «{expected}», the spelling in {count} other places ({other}); make them one if it is the same body',
    },
  },
  examples: {
    right: 'Đảng uỷ Khối Doanh nghiệp (mọi văn bản)',
    wrong: 'Đảng uỷ Khôi Doanh nghiệp (một văn bản; các văn bản khác ghi Khối)',
  },
  gathering: names,
  group({ report }) {
    const spellings: { readonly first: Named; count: number }[] = []
    return {
      take(entry) {
        const last = spellings.at(-1)
        if (last?.first.spelling === entry.spelling) last.count++
        else if (spellings.length < MOST_SPELLINGS) spellings.push({ first: entry, count: 1 })
      },
      end() {
        const [common, ...others] = spellings.toSorted((a, b) => b.count - a.count)
        if (!common) return
        for (const { first, count } of others) {
          if (count * RARER > common.count) continue
          report({
            message: 'rare',
            of: first,
            seen: first.text,
            expected: common.first.text,
            data: { count: common.count, other: common.first.file },
          })
        }
      },
    }
  },
})

/** Of one name; more are told of no more. */
const MOST_SPELLINGS = 50
/** How many times as often the other spelling stands: two communes may truly differ in a mark (Tân Thạnh, Tân Thành). */
const RARER = 4
