import type { Message } from '../../document/message.ts'
import { defineRepositoryRule } from '../repository/repository-rule.ts'
import { type Numbered, series } from '../repository/series.ts'

export default defineRepositoryRule({
  id: 'kho/thieu-so',
  component: 'kho',
  obligation: 'so_ky_hieu.series',
  severity: 'info',
  summary: {
    vi: 'Trong một dãy số, số của các văn bản liên tục, không bỏ số nào (chỉ xét khi có --final và kho lưu quá nửa các số).',
    en: 'The numbers of a series run on without gaps (judged with --final, where the folder has more than half of them).',
  },
  messages: {
    gap: {
      vi: 'giữa «{text}» ({other}) và «{seen}» thiếu {missing}: chưa có trong kho, bị bỏ trống hoặc ghi nhầm số',
      en: 'between «{text}» ({other}) and «{seen}» there is no {missing}: not in the repository, left out or misnumbered',
    },
  },
  examples: {
    right: 'Số 12-KH/ĐU, Số 13-KH/ĐU, Số 14-KH/ĐU',
    wrong: 'Số 12-KH/ĐU, Số 14-KH/ĐU (không có số 13)',
  },
  gathering: series,
  group({ final, report }) {
    const all = runOf()
    const byType = new Map<string, Run>()
    let last: Numbered | null = null
    let sharesNumbers = false
    return {
      take(entry) {
        if (!final) return
        if (last?.number === entry.number && last.type !== entry.type) sharesNumbers = true
        last = entry
        const own = byType.get(entry.type) ?? runOf()
        byType.set(entry.type, own)
        own.take(entry)
        all.take(entry)
      },
      end() {
        // Where no two types share a number, the body numbers all its documents in one series.
        for (const run of sharesNumbers ? byType.values() : [all]) {
          if (!run.isDense()) continue
          for (const { before, after } of run.gaps()) {
            report({
              message: 'gap',
              of: after,
              seen: after.text,
              data: { text: before.text, other: before.file, missing: missingBetween(before.number, after.number) },
            })
          }
        }
      },
    }
  },
})

interface Gap {
  readonly before: Numbered
  readonly after: Numbered
}

/** A series of numbers as they come, with the gaps in it. */
interface Run {
  take(entry: Numbered): void
  /** False for a folder that holds some documents only: what is not there is not missing. */
  isDense(): boolean
  gaps(): readonly Gap[]
}

/** Of one series; a folder with more is no whole register. */
const MOST_GAPS = 1000

const runOf = (): Run => {
  const gaps: Gap[] = []
  let first: Numbered | null = null
  let last: Numbered | null = null
  let present = 0
  return {
    take(entry) {
      first ??= entry
      if (last && entry.number > last.number + 1 && gaps.length < MOST_GAPS) gaps.push({ before: last, after: entry })
      if (last?.number !== entry.number) present++
      last = entry
    },
    isDense: () => first !== null && last !== null && present * 2 > last.number - first.number + 1,
    gaps: () => gaps,
  }
}

const missingBetween = (before: number, after: number): Message => {
  const [first, last] = [before + 1, after - 1]
  return first === last
    ? { vi: `số ${first}`, en: `number ${first}` }
    : { vi: `các số từ ${first} đến ${last}`, en: `numbers ${first} to ${last}` }
}
