import { type Block, type Excerpt, excerptText } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { standingIn } from '../letters/odd-words.ts'
import { withWords } from '../marks/beside.ts'
import { runningText } from '../marks/running-text.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

/** Two spaces between words of one line; more of them leave room or set texts apart. */
const TWO_SPACES = /[A-Za-zÀ-ỹ\d,;:.)”"%][ \u00a0]{2}[A-Za-zÀ-ỹ\d(“"]/

const SPACE = / /g
const BEFORE = /[A-Za-zÀ-ỹ\d,;:.)”"%]/
const BEHIND = /[A-Za-zÀ-ỹ\d(“"]/

export default defineRule({
  id: 'dau-cau/khoang-trang-thua',
  component: 'dau_cau',
  obligation: 'dau_cau.singleSpaces',
  severity: 'info',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Giữa hai từ có một khoảng trắng.',
    en: 'One space stands between two words.',
  },
  messages: {
    two: {
      vi: '«{seen}»{others}: thừa một khoảng trắng giữa hai từ; nên xoá',
      en: '«{seen}»{others}: a space too many between two words; better delete it',
    },
  },
  examples: { right: 'tổ chức thực hiện', wrong: 'tổ chức  thực hiện' },
  check({ document, report }) {
    const [first, ...others] = doubledSpaces(document)
    if (!first) return
    const more = others.length
    report({
      message: 'two',
      at: first,
      ...standingIn(first.block),
      seen: excerptText(withWords(first)),
      fix: replacements([first, ...others].map((at) => ({ at, text: ' ' }))),
      data: {
        others: more > 0 ? { vi: ` và ${more} chỗ khác`, en: ` and ${more} more` } : { vi: '', en: '' },
      },
    })
  },
})

const doubledSpaces = (document: OfficialDocument): readonly Excerpt[] =>
  runningText(document)
    .blocks.filter(({ raw, text, cell, component }) => {
      const isListed = component === 'noi_nhan' || component === 'kinh_gui' || cell !== null
      return !isListed && raw.length > text.length && TWO_SPACES.test(raw)
    })
    .flatMap(spacesIn)

const spacesIn = (block: Block): readonly Excerpt[] =>
  matchesOf(SPACE, block.text).flatMap(({ index }) => {
    const span = spanOf(index, index + 1)
    const isDoubled = /^[ \u00a0]{2}$/.test(block.exact(span))
    const isBetweenWords = BEFORE.test(block.text.charAt(index - 1)) && BEHIND.test(block.text.charAt(index + 1))
    return isDoubled && isBetweenWords ? [{ block, span }] : []
  })
