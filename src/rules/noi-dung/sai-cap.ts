import type { OutlineKind } from '../../document/outline.ts'
import type { OutlineItem } from '../../document/read-outline.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/sai-cap',
  component: 'noi_dung',
  obligation: 'noi_dung.wording',
  severity: 'warning',
  needs: 'words',
  summary: {
    vi: 'Các cấp đi từ lớn đến nhỏ: phần, chương, mục; "I." rồi "1." rồi "a)"; không đặt cấp lớn trong cấp nhỏ.',
    en: 'Levels go from large to small: phần, chương, mục; "I.", then "1.", then "a)"; no large one in a smaller one.',
  },
  messages: {
    inverted: {
      vi: '«{seen}»: nằm trong «{parent}» là cấp nhỏ hơn; cần đánh số lại theo thứ tự từ lớn đến nhỏ',
      en: '«{seen}»: stands in «{parent}», a smaller level; number the levels from large to small',
    },
  },
  examples: { right: 'I. … 1. … a) …', wrong: '1. … I. … II. …' },
  check({ document, report }) {
    const outline = outlineOf(document)
    // One marker alone may be a slip or a name; a level is known by its second item.
    const continued = new Set(outline.flatMap(({ previous }) => previous ?? []))
    for (const item of outline) {
      const { parent, at, previous } = item
      if (previous || !parent || !continued.has(item) || !isInverted(item, parent)) continue
      report({ message: 'inverted', at, data: { parent: parent.marker.text } })
    }
  },
})

/** What a level may not stand in. */
const SMALLER: Readonly<Partial<Record<OutlineKind, readonly OutlineKind[]>>> = {
  phan: ['chuong', 'muc', 'tieu_muc', 'roman', 'number', 'subnumber', 'point'],
  chuong: ['muc', 'tieu_muc', 'number', 'subnumber', 'point'],
  muc: ['tieu_muc'],
  roman: ['number', 'subnumber', 'point'],
  number: ['point'],
}

/** A list that begins anew further in is another question: its level is above already. */
const isInverted = ({ marker }: OutlineItem, parent: OutlineItem): boolean => {
  if (marker.kind === 'number' && marker.close !== '.') return false
  if (!SMALLER[marker.kind]?.includes(parent.marker.kind)) return false
  for (let above: OutlineItem | null = parent; above; above = above.parent) {
    if (above.marker.kind === marker.kind) return false
  }
  return true
}
