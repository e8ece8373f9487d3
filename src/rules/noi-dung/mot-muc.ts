import type { OutlineKind } from '../../document/outline.ts'
import type { OutlineItem } from '../../document/read-outline.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/mot-muc',
  component: 'noi_dung',
  obligation: 'noi_dung.leastItems',
  severity: 'info',
  needs: 'words',
  summary: {
    vi: 'Mục được chia thì chia thành từ hai mục nhỏ trở lên.',
    en: 'What is divided is divided into two items at least.',
  },
  messages: {
    alone: {
      vi: '«{seen}»: là mục duy nhất trong «{parent}»; cần bỏ số hoặc kiểm tra xem có thiếu mục sau',
      en: '«{seen}»: is the only item in «{parent}»; leave the number out, or see whether the next one is missing',
    },
  },
  examples: { right: 'I. … 1. … 2. …', wrong: 'I. … 1. … II. …' },
  check({ document, required, report }) {
    const outline = outlineOf(document)
    const sizes = new Map<OutlineItem, { readonly first: OutlineItem; count: number }>()
    for (const item of outline) {
      const series = (item.previous && sizes.get(item.previous)) || { first: item, count: 0 }
      series.count += 1
      sizes.set(item, series)
    }
    for (const { first, count } of new Set(sizes.values())) {
      const { marker, parent, at } = first
      if (count >= required || !parent || marker.ordinal !== 1 || !JUDGED.includes(marker.kind)) continue
      report({ message: 'alone', at, data: { parent: parent.marker.text } })
    }
  },
})

/** Brackets hold numbers for other reasons too. */
const JUDGED: readonly OutlineKind[] = ['muc', 'roman', 'number', 'point']
