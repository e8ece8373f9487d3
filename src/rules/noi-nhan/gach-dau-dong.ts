import { parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/gach-dau-dong',
  component: 'noi_nhan',
  obligation: 'noi_nhan.dash',
  severity: 'warning',
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
    const bare = items.find((item) => item.dash === '')
    if (!bare) return
    report({
      message: 'missing',
      at: bare.lines[0] ?? null,
      expected: required + bare.text,
      data: { mark: required.trim() },
    })
  },
})
