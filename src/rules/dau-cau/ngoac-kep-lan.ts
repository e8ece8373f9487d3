import { standingIn } from '../letters/odd-words.ts'
import type { PairMark } from '../marks/pairs.ts'
import { openingWords } from '../marks/pairs.ts'
import { quotationsOf } from '../marks/quotations.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dau-cau/ngoac-kep-lan',
  component: 'dau_cau',
  obligation: 'dau_cau.quotes',
  severity: 'info',
  needs: 'words',
  summary: {
    vi: 'Trong một văn bản nên dùng một kiểu dấu ngoặc kép.',
    en: 'A document better uses one kind of quotation marks.',
  },
  messages: {
    mixed: {
      vi: '«{seen}»: dấu ngoặc kép {rare} ({rareCount} cặp), chỗ khác trong văn bản dùng {usual} ({usualCount} cặp); nên dùng một kiểu',
      en: '«{seen}»: {rare} quotation marks ({rareCount} pairs), elsewhere {usual} ones ({usualCount} pairs); better use one kind',
    },
  },
  examples: { right: '“Đồng Khởi mới” và “Dân vận khéo”', wrong: '“Đồng Khởi mới” và "Dân vận khéo"' },
  check({ document, report }) {
    const opening = quotationsOf(document)
      .flatMap(({ pairs }) => pairs)
      .filter(({ open, close }) => (open.mark === '"') === (close.mark === '"'))
      .map(({ open }) => open)
    const straight = opening.filter(isStraight)
    const curly = opening.filter((mark) => !isStraight(mark))
    const [rare, usual] = straight.length <= curly.length ? [straight, curly] : [curly, straight]
    const [first] = rare
    if (!first) return
    report({
      message: 'mixed',
      at: openingWords(first),
      ...standingIn(first.block),
      data: {
        rare: isStraight(first) ? STRAIGHT : CURLY,
        usual: isStraight(first) ? CURLY : STRAIGHT,
        rareCount: rare.length,
        usualCount: usual.length,
      },
    })
  },
})

const isStraight = ({ mark }: PairMark): boolean => mark === '"'

const STRAIGHT = { vi: 'thẳng (" ")', en: 'straight (" ")' }
const CURLY = { vi: 'cong (“ ”)', en: 'curly (“ ”)' }
