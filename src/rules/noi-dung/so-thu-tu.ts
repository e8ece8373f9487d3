import { markerWithOrdinal } from '../../document/outline.ts'
import type { OutlineItem } from '../../document/read-outline.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/so-thu-tu',
  component: 'noi_dung',
  obligation: 'noi_dung.wording',
  severity: 'warning',
  summary: {
    vi: 'Các mục cùng cấp đánh số, đánh chữ liên tục, không bỏ sót, không lặp, không đảo thứ tự.',
    en: 'Items of one level are numbered or lettered in order, without gaps and repeats.',
  },
  messages: {
    gap: {
      vi: '«{seen}»: mục cùng cấp ở trước là «{previous}», cần «{expected}»; có thể thiếu một mục hoặc đánh nhầm số',
      en: '«{seen}»: the item before it is «{previous}», expected «{expected}»; an item is missing or misnumbered',
    },
    repeat: {
      vi: '«{seen}»: lặp lại số của mục trước; cần «{expected}»',
      en: '«{seen}»: repeats the number of the item before it; expected «{expected}»',
    },
    backward: {
      vi: '«{seen}»: đứng sau «{previous}» nên cần «{expected}»',
      en: '«{seen}»: follows «{previous}», expected «{expected}»',
    },
    start: {
      vi: '«{seen}»: là mục đầu của cấp này nên cần «{expected}»',
      en: '«{seen}»: is the first item of its level, expected «{expected}»',
    },
  },
  examples: { right: '1. … 2. … 3. …', wrong: '1. … 3. …' },
  check({ document, report }) {
    let article: OutlineItem | null = null
    for (const item of outlineOf(document)) {
      const { marker, at, previous, fault, expected } = item
      const right = fault && expected !== null ? markerWithOrdinal(marker, expected) : null
      if (fault && right !== null) {
        const before = previous ?? (marker.kind === 'dieu' ? article : null)
        report({ message: fault, at, expected: right, data: { previous: before?.marker.text ?? '' } })
      }
      if (marker.kind === 'dieu') article = item
    }
  },
})
