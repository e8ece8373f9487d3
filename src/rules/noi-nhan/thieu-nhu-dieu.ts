import { parseRecipientList, refersAbove, refersToArticle } from '../../document/recipient-list.ts'
import { findType } from '../../standards/document-types.ts'
import { isDividedIntoArticles, outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/thieu-nhu-dieu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.asArticle',
  severity: 'warning',
  summary: {
    vi: 'Nơi nhận đầu tiên của quyết định, nghị quyết là "Như Điều …": những nơi có trách nhiệm thi hành.',
    en: 'The first recipient of a decision is "Như Điều …": those whom the last article names.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: nơi nhận đầu tiên của {type} cần ghi «{expected}»',
      en: '«{seen}»: the first recipient of a {type} is «{expected}»',
    },
  },
  examples: { right: '- Như Điều 3; - Lưu: VT, VP.', wrong: '- Sở Nội vụ; - Lưu: VT, VP.' },
  check({ document, required, report }) {
    const type = findType(document.type ?? '')
    const outline = outlineOf(document)
    if (!type || !required.types.includes(type.id) || !isDividedIntoArticles(outline)) return
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const [first] = items
    if (!first || refersToArticle(first) || refersAbove(first)) return
    const article = outline.findLast(({ marker }) => marker.kind === 'dieu')?.marker.label ?? '…'
    report({
      message: 'missing',
      at: first.lines[0] ?? null,
      expected: `${required.text} ${article}`,
      data: { type: type.name },
    })
  },
})
