import type { ComponentId } from '../../document/component.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { standingIn } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'
import { abbreviationVariantsIn } from '../words/abbreviation-variants.ts'
import { type Abbreviation, abbreviationsIn } from '../words/abbreviations.ts'
import { isAccepted } from '../words/accepted.ts'
import { introduces } from '../words/introduced.ts'
import { longFormOf } from '../words/long-form.ts'
import { wordExcerpt } from '../words/text-words.ts'

/** Where whole sentences stand; lists of recipients and tables are full of abbreviations that are not for the reader. */
const TEXT: ReadonlySet<ComponentId | null> = new Set<ComponentId>(['trich_yeu', 'can_cu', 'noi_dung'])

export default defineRule({
  id: 'tu-ngu/viet-tat',
  component: 'tu_ngu',
  obligation: 'tu_ngu.abbreviations',
  severity: 'warning',
  needs: 'words',
  summary: {
    vi: 'Chữ viết tắt được giải thích ở lần dùng đầu tiên, trừ chữ đã thông dụng.',
    en: 'An abbreviation is introduced where it is first used, unless it is in common use.',
  },
  messages: {
    known: {
      vi: '«{seen}» chưa được giải thích: ở chỗ đầu tiên viết đầy đủ cụm từ này cần ghi «{expected}»',
      en: '«{seen}» is not introduced: write «{expected}» where the phrase first stands in full',
    },
    unknown: {
      vi: '«{seen}» là chữ viết tắt chưa được giải thích trong văn bản: lần đầu nên viết đầy đủ rồi ghi chữ viết tắt trong ngoặc đơn',
      en: '«{seen}» is an abbreviation that the document does not explain: better write it in full first, with the abbreviation in brackets',
    },
  },
  examples: { right: 'Quy chế dân chủ (QCDC) … Ban Chỉ đạo QCDC', wrong: 'Quy chế dân chủ … Ban Chỉ đạo QCDC' },
  options: {
    thong_dung: {
      kind: 'words',
      default: [],
      summary: {
        vi: 'Chữ viết tắt đã quen dùng trong cơ quan, không cần giải thích.',
        en: 'Abbreviations in common use in the organisation, which need no introduction.',
      },
    },
  },
  check({ document, required, organisation, options, report }) {
    for (const abbreviation of unintroduced(document)) {
      const { block, text } = abbreviation
      if (required.includes(text) || options.thong_dung.includes(text) || isAccepted(organisation, text)) continue
      const full = longFormOf(text, document)
      report({
        message: full ? 'known' : 'unknown',
        at: wordExcerpt(abbreviation),
        ...standingIn(block),
        ...(full ? { expected: `${full} (${text})` } : { severity: 'info' }),
      })
    }
  },
})

/** Each once, where it is first used in the text. Of misspelt ones that is told; what the issuer's own symbol has is known. */
const unintroduced = (document: OfficialDocument): readonly Abbreviation[] => {
  const first = new Map<string, Abbreviation>()
  for (const abbreviation of abbreviationsIn(document)) {
    const { block, text, isInCode } = abbreviation
    if (isInCode || block.cell?.bordered || !TEXT.has(block.component)) continue
    if (!first.has(text)) first.set(text, abbreviation)
  }
  for (const { wrong } of abbreviationVariantsIn(document)) for (const { text } of wrong) first.delete(text)
  const symbol = document.components.so_ky_hieu?.text ?? ''
  return [...first.values()].filter(
    ({ text }) => !symbol.includes(text) && !document.blocks.some((block) => introduces(block, text)),
  )
}
