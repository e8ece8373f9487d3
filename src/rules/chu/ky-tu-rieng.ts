import type { OddWord } from '../letters/odd-words.ts'
import { oddWords, oddWordsReport } from '../letters/odd-words.ts'
import { SIGN_FONTS } from '../letters/sign-fonts.ts'
import { defineRule } from '../rule.ts'

/** The private use area of the basic plane: what a character there means is agreed between few. */
const PRIVATE = /[\ue000-\uf8ff]/

export default defineRule({
  id: 'chu/ky-tu-rieng',
  component: 'chu',
  obligation: 'chu.codes',
  severity: 'warning',
  summary: {
    vi: 'Trong từ không có ký tự của vùng mã dùng riêng (U+E000 – U+F8FF), là ký tự không ai khác đọc được.',
    en: 'No characters for private use (U+E000 – U+F8FF), which nobody else can read, stand within words.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»{others}: có ký tự của vùng mã dùng riêng, máy khác không hiện đúng; cần gõ lại từ này',
      en: '«{seen}»{others}: has characters for private use, which other machines do not show; type the word again',
    },
  },
  examples: { right: 'phụ cấp', wrong: 'ph[U+E2A5] cấp' },
  check({ document, report }) {
    const words = oddWords(document, PRIVATE, withoutPrivate).filter(isInWord)
    const found = oddWordsReport(words)
    if (!found) return
    const { expected: _, ...unknown } = found
    report(unknown)
  },
})

const withoutPrivate = (word: string): string => word.replace(new RegExp(PRIVATE, 'g'), '')

/** A bullet or a sign stands alone, or is set in a font of signs. */
const isInWord = ({ at: { block }, expected }: OddWord): boolean =>
  /\p{L}/u.test(expected) &&
  !(block.style?.runs ?? []).some(
    (run) => PRIVATE.test(block.text.slice(run.start, run.end)) && SIGN_FONTS.test(run.font ?? ''),
  )
