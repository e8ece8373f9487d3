import type { Excerpt } from '../../document/block.ts'
import { isArchive, parseRecipientList, type Recipient } from '../../document/recipient-list.ts'
import { spanOf } from '../../document/source.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/cach-ghi-luu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.archive',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Dòng cuối ghi chữ "Lưu" và nơi lưu: của Đảng không có dấu hai chấm, của Nhà nước "Lưu: VT, …".',
    en: 'The archive line is "Lưu" and where the document is kept: Party without a colon, State "Lưu: VT, …".',
  },
  messages: {
    wording: {
      vi: '«{seen}»: cần ghi «{expected}» trước nơi lưu',
      en: '«{seen}»: write «{expected}» before the place where it is kept',
    },
    office: {
      vi: '«{seen}»: cần ghi «{expected}» trước, rồi đến đơn vị soạn thảo',
      en: '«{seen}»: write «{expected}» first, then the drafting unit',
    },
    empty: {
      vi: '«{seen}»: chưa ghi nơi lưu',
      en: '«{seen}»: it does not say where the document is kept',
    },
  },
  examples: { right: '- Lưu Văn phòng Tỉnh uỷ.', wrong: '- Lưu: VT.' },
  check({ document, required, report }) {
    const item = parseRecipientList(document.components.noi_nhan?.blocks ?? []).items.find(isArchive)
    const word = item && archiveWord(item)
    if (!item || !word) return
    const seen = word.block.text.slice(word.span.start, word.span.end)
    const expected = required.word + (required.colon ? ':' : '')
    if (item.name.slice(seen.length).trim() === '') report({ message: 'empty', at: item.lines[0] ?? null })
    else if (seen !== expected)
      report({ message: 'wording', at: word, expected, fix: isParted(word) ? expected : `${expected} ` })
    else if (required.office && !keptBy(required.office).test(item.name.slice(seen.length)))
      report({
        message: 'office',
        at: item.lines[0] ?? null,
        expected: `${expected} ${required.office}`,
        severity: 'warning',
      })
  },
})

/** What is kept by whom begins behind a space. */
const isParted = ({ block, span }: Excerpt): boolean => /^(?:\s|$)/.test(block.text.slice(span.end))

const keptBy = (office: string): RegExp => new RegExp(`^\\s*(?:${office}|văn thư)(?![a-zà-ỹ])`, 'i')

/** "Lưu" with its colon, if it has one. */
const archiveWord = ({ name, text, lines }: Recipient): Excerpt | null => {
  const [line] = lines
  const length = /^lưu(?:\s*:)?/iu.exec(name)?.[0].length ?? 0
  if (!line) return null
  const { start, end } = line.span
  const at = lines.length === 1 ? end - text.length : start + line.block.text.slice(start, end).search(/lưu/iu)
  return { block: line.block, span: spanOf(at, at + length) }
}
