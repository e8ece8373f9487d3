import { excerptText } from '../../document/block.ts'
import { parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'kinh-gui/nhan',
  component: 'kinh_gui',
  obligation: 'kinh_gui.label',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Trước nơi gửi ghi đúng "Kính gửi:" (tờ trình: "Kính trình:" theo Hướng dẫn 05-HD/VPTW), có dấu hai chấm.',
    en: 'The addressees follow "Kính gửi:" ("Kính trình:" in a tờ trình under 05-HD/VPTW), with its colon.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: trước nơi gửi cần ghi «{expected}»',
      en: '«{seen}»: write «{expected}» before the addressees',
    },
  },
  examples: { right: 'Kính gửi: Ban Tổ chức Tỉnh uỷ', wrong: 'Kính gửi Ban Tổ chức Tỉnh uỷ' },
  check({ document, required, report }) {
    const { label } = parseRecipientList(document.components.kinh_gui?.blocks ?? [])
    const expected = required[document.type ?? ''] ?? required.default
    if (!label || !expected || excerptText(label) === expected) return
    report({ message: 'wrong', at: label, expected, fix: expected })
  },
})
