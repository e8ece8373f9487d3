import { excerptText } from '../../document/block.ts'
import { standingIn } from '../letters/odd-words.ts'
import { byKey, type JoinedWords, joinedWordsOf, phraseOf } from '../marks/joined-words.ts'
import { minorityOf } from '../marks/minority.ts'
import { placeName } from '../marks/place-name.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

const HYPHEN = '-'

export default defineRule({
  id: 'dau-cau/gach-noi-gach-ngang',
  component: 'dau_cau',
  obligation: 'dau_cau.dashes',
  severity: 'info',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Một cụm từ có dấu nối trong một văn bản nên dùng cùng một dấu, gạch nối (-) hoặc gạch ngang (–).',
    en: 'What is joined by a hyphen in one place and by a dash in another better has the same mark.',
  },
  messages: {
    mixed: {
      vi: '«{seen}»{others}: ở {place} viết «{usual}»; nên dùng cùng một dấu, «{expected}»',
      en: '«{seen}»{others}: {place} has «{usual}»; better use the same mark, «{expected}»',
    },
  },
  examples: {
    right: 'Cơ quan - Doanh nghiệp …, Cơ quan - Doanh nghiệp',
    wrong: 'Cơ quan - Doanh nghiệp …, Cơ quan – Doanh nghiệp',
  },
  check({ document, report }) {
    for (const mentions of byKey(joinedWordsOf(document))) {
      const minority = minorityOf(mentions, ({ dash }) => dash, HYPHEN)
      const [first, ...others] = minority?.rare ?? []
      if (!minority || !first) continue
      const at = phraseOf(first)
      const usual = phraseOf(minority.usual)
      report({
        message: 'mixed',
        at,
        ...standingIn(first.block),
        seen: excerptText(at),
        expected: withDash(first, minority.usual.dash),
        fix: replacements(
          [first, ...others].map((rare) => ({ at: phraseOf(rare), text: withDash(rare, minority.usual.dash) })),
        ),
        data: {
          place: placeName(usual, document.format),
          usual: excerptText(usual),
          others:
            others.length > 0
              ? { vi: ` và ${others.length} chỗ khác`, en: ` and ${others.length} more` }
              : { vi: '', en: '' },
        },
      })
    }
  },
})

const withDash = (mention: JoinedWords, dash: string): string =>
  excerptText(phraseOf(mention)).replace(mention.dash, dash)
