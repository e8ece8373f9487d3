import { excerptText } from '../../document/block.ts'
import { parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/nhan',
  component: 'noi_nhan',
  obligation: 'noi_nhan.label',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Trước danh sách ghi đúng "Nơi nhận:", có dấu hai chấm.',
    en: 'The list follows the words "Nơi nhận:" with their colon.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: cần ghi «{expected}»',
      en: '«{seen}»: write «{expected}»',
    },
  },
  examples: { right: 'Nơi nhận:', wrong: 'NƠI NHẬN' },
  check({ document, required, report }) {
    const { label } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    if (!label || excerptText(label) === required) return
    const isNear = excerptText(label).replace(/\s/gu, '') === required.replace(/\s/gu, '')
    report({
      message: 'wrong',
      at: label,
      expected: required,
      fix: required,
      ...(isNear ? { severity: 'warning' as const } : {}),
    })
  },
})
