import { excerptText, wholeBlock } from '../../document/block.ts'
import { parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/nhan-rieng-dong',
  component: 'noi_nhan',
  obligation: 'noi_nhan.label',
  severity: 'warning',
  summary: {
    vi: '"Nơi nhận:" đứng một dòng riêng, các nơi nhận ghi ở dưới.',
    en: '"Nơi nhận:" stands on its own line, the recipients beneath it.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}»: «{label}» cần đứng một dòng riêng, chuyển nơi nhận xuống dòng dưới',
      en: '«{seen}»: «{label}» stands on its own line, move the recipient to the next one',
    },
  },
  examples: { right: 'Nơi nhận: ⏎ - Như trên;', wrong: 'Nơi nhận: - Như trên;' },
  check({ document, report }) {
    const { label, items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const [first] = items
    if (!label || first?.lines[0]?.block !== label.block) return
    report({ message: 'sameLine', at: wholeBlock(label.block), data: { label: excerptText(label) } })
  },
})
