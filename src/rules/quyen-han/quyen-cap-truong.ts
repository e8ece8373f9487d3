import { parseAuthorities } from '../../document/authority.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/quyen-cap-truong',
  component: 'quyen_han',
  obligation: 'quyen_han.acting',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: '"Q." chỉ đứng trước chức vụ của người giữ quyền cấp trưởng, viết có dấu chấm.',
    en: '"Q." stands only before the title of an acting head, with its full stop.',
  },
  messages: {
    mark: {
      vi: '«{seen}»: cần ghi «{expected}»',
      en: '«{seen}»: write «{expected}»',
    },
    deputy: {
      vi: '«{seen}»: «{mark}» chỉ dùng cho quyền cấp trưởng, không dùng cho cấp phó',
      en: '«{seen}»: «{mark}» is for an acting head, not for a deputy',
    },
  },
  examples: { right: 'Q. TRƯỞNG BAN', wrong: 'Q. PHÓ TRƯỞNG BAN' },
  check({ document, required, report }) {
    const lines = document.signatures.flatMap(({ quyen_han, chuc_vu }) => [
      ...(quyen_han?.blocks ?? []),
      ...(chuc_vu?.blocks ?? []),
    ])
    for (const { kind, markText, body, lines: at } of lines.flatMap((block) => parseAuthorities([block]))) {
      if (kind !== 'acting') continue
      if (beginsWithWords(body, 'phó')) report({ message: 'deputy', at: at[0] ?? null, data: { mark: required.mark } })
      else if (markText !== required.mark)
        report({
          message: 'mark',
          at: at[0] ?? null,
          expected: `${required.mark} ${body}`,
          fix: `${required.mark} ${body}`,
        })
    }
  },
})
