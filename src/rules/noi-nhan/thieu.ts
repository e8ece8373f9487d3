import { parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/thieu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.presence',
  severity: 'error',
  summary: {
    vi: 'Văn bản phải có "Nơi nhận:" và các nơi nhận ở góc trái, dưới nội dung.',
    en: 'A document lists its recipients beneath the text, on the left.',
  },
  messages: {
    missing: {
      vi: 'Thiếu «{expected}»; ghi các nơi nhận ở góc trái, dưới nội dung',
      en: '«{expected}» is missing; list the recipients beneath the text, on the left',
    },
    empty: {
      vi: '«{seen}»: chưa ghi nơi nhận nào',
      en: '«{seen}»: no recipient is listed',
    },
  },
  examples: { right: 'Nơi nhận: - Các tỉnh uỷ; - Lưu Văn phòng.', wrong: '(không có "Nơi nhận:")' },
  check({ document, standard, report }) {
    const recipients = document.components.noi_nhan
    if (!recipients) {
      const expected = standard.obligation('noi_nhan.label')?.value ?? ''
      // Of an unknown type it is not certain that it is sent to anybody.
      report({ message: 'missing', at: null, expected, ...(document.type ? {} : { severity: 'warning' as const }) })
      return
    }
    const { label, items } = parseRecipientList(recipients.blocks)
    if (items.length === 0) report({ message: 'empty', at: label })
  },
})
