import type { Block } from '../../document/block.ts'
import { wholeBlock } from '../../document/block.ts'
import { printedLines } from '../../document/printed-lines.ts'
import type { OutlineItem } from '../../document/read-outline.ts'
import { spanOf } from '../../document/source.ts'
import { hasLowerCase, upperCase } from '../../vietnamese/case.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/ten-phan-chuong-viet-hoa',
  component: 'noi_dung',
  obligation: 'noi_dung.divisionNameFont',
  severity: 'error',
  fixable: 'safe',
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
    const divisions = outlineOf(document).filter(isAlone)
    if (divisions.length === 0) return
    const lines = (document.components.noi_dung?.blocks ?? []).flatMap((block) => printedLines(block, () => true))
    for (const item of divisions) {
      const name = nameBeneath(item, lines)
      if (!name || !hasLowerCase(name.text)) continue
      const data = { division: item.marker.text }
      const expected = upperCase(name.text)
      report({ message: 'lowerCase', at: wholeBlock(name), expected, data, fix: expected })
    }
  },
})

const DIVISIONS: ReadonlySet<string> = new Set(['phan', 'chuong', 'muc', 'tieu_muc'])

const isAlone = ({ marker, at }: OutlineItem): boolean =>
  DIVISIONS.has(marker.kind) && marker.textStart >= at.block.text.length

/** The line beneath a division that stands alone on its own; a long one or a sentence is text. */
const nameBeneath = ({ at }: OutlineItem, lines: readonly Block[]): Block | null => {
  const start = startOf(at.block)
  const index = lines.findIndex((line) => startOf(line) === start)
  const next = index < 0 ? undefined : lines[index + 1]
  return next && next.text.length <= 150 && !/[.;:,]$/u.test(next.text) ? next : null
}

const startOf = (block: Block): number => block.locate(spanOf(0, 0)).span.start
