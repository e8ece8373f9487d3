import { standingIn } from '../letters/odd-words.ts'
import { openingWords, type Pair, placeOf } from '../marks/pairs.ts'
import { quotationsOf } from '../marks/quotations.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dau-cau/ngoac-kep-lan',
  component: 'dau_cau',
  obligation: 'dau_cau.quotes',
  severity: 'info',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Trong một văn bản nên dùng một kiểu dấu ngoặc kép.',
    en: 'A document better uses one kind of quotation marks.',
  },
  messages: {
    chosen: {
      vi: '«{seen}»: dấu ngoặc kép {rare} ({rareCount} cặp), kiểu của cơ quan là {usual}',
      en: '«{seen}»: {rare} quotation marks ({rareCount} pairs), the organisation uses {usual} ones',
    },
    mixed: {
      vi: '«{seen}»: dấu ngoặc kép {rare} ({rareCount} cặp), chỗ khác trong văn bản dùng {usual} ({usualCount} cặp); nên dùng một kiểu',
      en: '«{seen}»: {rare} quotation marks ({rareCount} pairs), elsewhere {usual} ones ({usualCount} pairs); better use one kind',
    },
  },
  examples: { right: '“Đồng Khởi mới” và “Dân vận khéo”', wrong: '“Đồng Khởi mới” và "Dân vận khéo"' },
  options: {
    kieu: {
      kind: 'choice',
      default: 'theo-van-ban',
      choices: ['theo-van-ban', 'thang', 'cong'],
      summary: {
        vi: 'Kiểu dấu ngoặc kép của cơ quan, thẳng (" ") hoặc cong (“ ”); theo-van-ban: theo kiểu dùng nhiều hơn trong văn bản.',
        en: 'The kind of quotation marks, straight (thang) or curly (cong); theo-van-ban: that of most in the document.',
      },
    },
  },
  check({ document, options, report }) {
    const alike = quotationsOf(document)
      .flatMap(({ pairs }) => pairs)
      .filter(({ open, close }) => (open.mark === '"') === (close.mark === '"'))
    const straight = alike.filter(isStraight)
    const curly = alike.filter((pair) => !isStraight(pair))
    const wantsCurly = options.kieu === 'theo-van-ban' ? straight.length <= curly.length : options.kieu === 'cong'
    const [rare, usual] = wantsCurly ? [straight, curly] : [curly, straight]
    const [first] = rare
    if (!first) return
    report({
      message: options.kieu === 'theo-van-ban' ? 'mixed' : 'chosen',
      at: openingWords(first.open),
      ...standingIn(first.open.block),
      fix: replacements(
        rare.flatMap(({ open, close }) => {
          const [opening, closing] = isStraight(first) ? ['“', '”'] : ['"', '"']
          return [
            { at: placeOf(open), text: opening },
            { at: placeOf(close), text: closing },
          ]
        }),
      ),
      data: {
        rare: isStraight(first) ? STRAIGHT : CURLY,
        usual: isStraight(first) ? CURLY : STRAIGHT,
        rareCount: rare.length,
        usualCount: usual.length,
      },
    })
  },
})

const isStraight = ({ open }: Pair): boolean => open.mark === '"'

const STRAIGHT = { vi: 'thẳng (" ")', en: 'straight (" ")' }
const CURLY = { vi: 'cong (“ ”)', en: 'curly (“ ”)' }
