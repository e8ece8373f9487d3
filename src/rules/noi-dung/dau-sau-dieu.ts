import { closeRule } from '../outline/close-rule.ts'

export default closeRule(
  {
    id: 'noi-dung/dau-sau-dieu',
    obligation: 'noi_dung.articleMark',
    summary: {
      vi: 'Điều ghi bằng chữ số Ả-rập, sau số có dấu chấm.',
      en: 'The number of a Điều is Arabic and closed by a full stop.',
    },
    examples: { right: 'Điều 1. Phạm vi điều chỉnh', wrong: 'Điều 1: Phạm vi điều chỉnh' },
  },
  ({ marker }) => marker.kind === 'dieu',
)
