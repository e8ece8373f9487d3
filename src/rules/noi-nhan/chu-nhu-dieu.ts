import { excerptText } from '../../document/block.ts'
import { parseRecipientList, refersToArticle } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/chu-nhu-dieu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.asArticle',
  severity: 'error',
  fixable: 'safe',
  summary: { vi: 'Trong "Như Điều …" chữ "Điều" viết hoa.', en: 'In "Như Điều …" the word "Điều" has a capital.' },
  messages: {
    wording: { vi: '«{seen}»: cần ghi «{expected}»', en: '«{seen}»: write «{expected}»' },
  },
  examples: { right: '- Như Điều 3;', wrong: '- Như điều 3;' },
  check({ document, report }) {
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const item = items.find((one) => refersToArticle(one) && !/^Như (?:các )?Điều/u.test(one.name))
    if (!item) return
    const expected = item.name.replace(AS_ARTICLE, asArticle)
    const line = item.lines[0] ?? null
    report({
      message: 'wording',
      at: line,
      expected,
      ...(line ? { fix: excerptText(line).replace(AS_ARTICLE, asArticle) } : {}),
    })
  },
})

const AS_ARTICLE = /(?<=^|[-–—]\s*)như\s+(?<all>các\s+)?điều/iu

const asArticle = (_: string, all: string | undefined): string => `Như ${all ? 'các ' : ''}Điều`
