import { closeRule } from '../outline/close-rule.ts'

export default closeRule(
  {
    id: 'noi-dung/dau-sau-khoan',
    obligation: 'noi_dung.clauseMark',
    summary: {
      vi: 'Khoản trong điều ghi bằng chữ số Ả-rập, sau số có dấu chấm.',
      en: 'The number of a khoản within a Điều is Arabic and closed by a full stop.',
    },
    examples: { right: 'Điều 2. … 1. Văn phòng chủ trì.', wrong: 'Điều 2. … 1) Văn phòng chủ trì.' },
  },
  ({ marker, parent }) => marker.kind === 'number' && parent?.marker.kind === 'dieu',
)
