import { isDraft, isOfficial } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ho-ten/thieu',
  component: 'ho_ten',
  obligation: 'ho_ten.presence',
  severity: 'error',
  summary: {
    vi: 'Dưới chữ ký phải ghi đầy đủ họ tên người ký.',
    en: 'The signer’s full name stands beneath the signature.',
  },
  messages: {
    missing: {
      vi: 'Dưới «{above}» thiếu họ tên người ký',
      en: 'Beneath «{above}» the signer’s name is missing',
    },
  },
  examples: { right: 'PHÓ BÍ THƯ ⏎ Nguyễn Văn An', wrong: 'PHÓ BÍ THƯ' },
  check({ document, report }) {
    if (!isOfficial(document)) return
    // Who signs is not always known before a document is issued.
    const severity = isDraft(document) ? 'info' : 'error'
    for (const { quyen_han, chuc_vu, ho_ten } of document.signatures) {
      const above = chuc_vu ?? quyen_han
      if (!ho_ten && above) report({ message: 'missing', at: null, severity, data: { above: above.text } })
    }
  },
})
