import { type Block, type Excerpt, excerptText } from '../../document/block.ts'
import { linesWith } from '../../document/lines-with.ts'
import { spanOf } from '../../document/source.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { isSyllable } from '../../vietnamese/syllable.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/viet-hoa-dau-cau',
  component: 'noi_dung',
  obligation: 'noi_dung.sentenceCapitals',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Sau dấu chấm, chấm hỏi, chấm than, chữ đầu câu viết hoa.',
    en: 'A sentence begins with a capital.',
  },
  messages: {
    lower: {
      vi: '«{seen}»: sau dấu hết câu là chữ thường, cần «{expected}» hoặc bỏ dấu thừa (cả văn bản có {count} chỗ như vậy)',
      en: '«{seen}»: a small letter follows the end of a sentence, write «{expected}» or leave the mark out ({count} in the document)',
    },
  },
  examples: { right: 'đã hoàn thành. Các đơn vị', wrong: 'đã hoàn thành. các đơn vị' },
  check({ document, report }) {
    const { noi_dung } = document.components
    const found = noi_dung ? linesWith(noi_dung.blocks, noi_dung.text, NEXT).flatMap(beginnings) : []
    const [first] = found
    if (!first) return
    report({
      message: 'lower',
      at: first,
      expected: withCapital(first),
      data: { count: found.length },
      fix: replacements(found.map((at) => ({ at, text: withCapital(at) }))),
    })
  },
})

const withCapital = (at: Excerpt): string => {
  const [mark = '', word = ''] = excerptText(at).split(' ')
  return `${mark} ${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

const NEXT = /[.!?] [A-Za-zÀ-ỹ]{2,}(?![A-Za-zÀ-ỹ\d./@])/g
/** A whole word; short ones before a stop are abbreviations ("tr. 5", "v.v."). */
const WORD = /(?<![A-Za-zÀ-ỹ\d./])[A-Za-zÀ-ỹ]{3,10}$/

const beginnings = (block: Block): readonly Excerpt[] =>
  matchesOf(NEXT, block.text).flatMap((match) => {
    if (match[0] !== match[0].toLowerCase()) return []
    const word = WORD.exec(block.text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? ''
    if (word === '' || !isSyllable(word) || word !== word.toLowerCase()) return []
    return [{ block, span: spanOf(match.index - word.length, match.index + match[0].length) }]
  })
