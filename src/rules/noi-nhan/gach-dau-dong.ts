import type { Excerpt } from '../../document/block.ts'
import { parseRecipientList } from '../../document/recipient-list.ts'
import { spanOf } from '../../document/source.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/gach-dau-dong',
  component: 'noi_nhan',
  obligation: 'noi_nhan.dash',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Mỗi nơi nhận ghi một dòng, đầu dòng có dấu gạch nối.',
    en: 'Every recipient stands on a line of its own that begins with a hyphen.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: đầu mỗi nơi nhận cần dấu «{mark}»',
      en: '«{seen}»: begin each recipient with «{mark}»',
    },
  },
  examples: { right: '- Ban Tổ chức Tỉnh uỷ;', wrong: 'Ban Tổ chức Tỉnh uỷ;' },
  check({ document, required, report }) {
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const undashed = items.filter((item) => item.dash === '')
    const [bare] = undashed
    if (!bare) return
    report({
      message: 'missing',
      at: bare.lines[0] ?? null,
      expected: required + bare.text,
      data: { mark: required.trim() },
      fix: replacements(
        undashed.flatMap(({ lines: [line] }) => (line ? [{ at: beginningOf(line), text: required }] : [])),
      ),
    })
  },
})

const beginningOf = ({ block, span }: Excerpt): Excerpt => ({ block, span: spanOf(span.start, span.start) })
