import type { Block } from '../../document/block.ts'
import { wholeBlock } from '../../document/block.ts'
import type { OutlineItem } from '../../document/read-outline.ts'
import { hasLowerCase, upperCase } from '../../vietnamese/case.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/ten-phan-chuong-viet-hoa',
  component: 'noi_dung',
  obligation: 'noi_dung.divisionNameFont',
  severity: 'error',
  summary: {
    vi: 'Tiêu đề của phần, chương, mục in hoa.',
    en: 'The titles of Phần, Chương and Mục are in capitals.',
  },
  messages: {
    lowerCase: {
      vi: '«{seen}»: tiêu đề của «{division}» cần in hoa «{expected}»',
      en: '«{seen}»: the title of «{division}» is in capitals, «{expected}»',
    },
  },
  examples: { right: 'Chương I ⏎ QUY ĐỊNH CHUNG', wrong: 'Chương I ⏎ Quy định chung' },
  check({ document, report }) {
    const blocks = document.components.noi_dung?.blocks ?? []
    for (const item of outlineOf(document)) {
      const name = nameBeneath(item, blocks)
      if (!name || !hasLowerCase(name.text)) continue
      const data = { division: item.marker.text }
      report({ message: 'lowerCase', at: wholeBlock(name), expected: upperCase(name.text), data })
    }
  },
})

const DIVISIONS: ReadonlySet<string> = new Set(['phan', 'chuong', 'muc', 'tieu_muc'])

/** The line beneath a division that stands alone on its own; a long one or a sentence is text. */
const nameBeneath = ({ marker, at }: OutlineItem, blocks: readonly Block[]): Block | null => {
  if (!DIVISIONS.has(marker.kind) || marker.textStart < at.block.text.length) return null
  const next = blocks[blocks.indexOf(at.block) + 1]
  return next && next.text.length <= 150 && !/[.;:,]$/u.test(next.text) ? next : null
}
