import type { Block } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { KEYS, meantByTyping } from '../../vietnamese/typing.ts'
import { oddWordsIn, oddWordsReport } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'
import { textWordsOf } from '../words/text-words.ts'

/** A word between its marks; addresses, paths and words with a hyphen are no plain words. */
const PLAIN = /^([^A-Za-zÀ-ỹ\d]*)([A-Za-zÀ-ỹ\d]+)([^A-Za-zÀ-ỹ\d]*)$/

/** `Đêr`, `Kpơs`: so end the names of other peoples. */
const FOREIGN_NAME = /^[A-ZĐ][a-zà-ỹ]*[aăâeêioôơuư][rs]$/

const mended = (word: string): string => {
  const [, before = '', letters = '', after = ''] = PLAIN.exec(word) ?? []
  const composed = letters.normalize('NFC')
  const meant = FOREIGN_NAME.test(composed) ? null : meantByTyping(composed)
  return meant ? before + meant + after : word
}

/** Most lines are printed as they are in the source: of these it is known whether they have any. */
const linesWithKeys = (document: OfficialDocument): readonly Block[] => {
  const { lines } = textWordsOf(document)
  return document.blocks.filter(({ legacy, raw, text }, index) => {
    if (legacy.length > 0) return false
    return raw === text ? lines[index]?.mayHoldKeys : KEYS.test(raw)
  })
}

export default defineRule({
  id: 'chu/phim-go',
  component: 'chu',
  obligation: 'chu.spelling',
  severity: 'warning',
  fixable: 'unsafe',
  summary: {
    vi: 'Trong từ không còn sót phím gõ của Telex hay VNI.',
    en: 'No keys of the input methods Telex and VNI are left in words.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»{others}: còn sót phím gõ tiếng Việt, có phải là «{expected}»?',
      en: '«{seen}»{others}: keys of an input method are left, is «{expected}» meant?',
    },
  },
  examples: { right: 'được thực hiện', wrong: 'dduwowcj thưc1 hiện' },
  check({ document, report }) {
    const found = oddWordsReport(oddWordsIn(linesWithKeys(document), KEYS, mended))
    if (found) report(found)
  },
})
