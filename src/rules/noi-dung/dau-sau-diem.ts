import { closeRule } from '../outline/close-rule.ts'

export default closeRule(
  {
    id: 'noi-dung/dau-sau-diem',
    obligation: 'noi_dung.pointMark',
    summary: {
      vi: 'Điểm trong khoản ghi bằng chữ cái tiếng Việt, sau chữ có dấu ngoặc đơn.',
      en: 'The letter of a điểm within a khoản is closed by a round bracket.',
    },
    examples: { right: 'a) Tham mưu kế hoạch.', wrong: 'a. Tham mưu kế hoạch.' },
  },
  ({ marker, parent }) =>
    marker.kind === 'point' && (parent?.marker.kind === 'number' || parent?.marker.kind === 'dieu'),
)
