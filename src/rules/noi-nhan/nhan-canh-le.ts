import { alignRule } from '../layout/align-rule.ts'
import { recipientLabel } from '../layout/printed-part.ts'

export default alignRule({
  id: 'noi-nhan/nhan-canh-le',
  component: 'noi_nhan',
  obligation: 'noi_nhan.labelAlign',
  severity: 'error',
  summary: {
    vi: 'Từ "Nơi nhận" sát lề trái.',
    en: 'The words "Nơi nhận" stand at the left.',
  },
  examples: { right: 'Nơi nhận: (canh trái)', wrong: 'Nơi nhận: (canh giữa)' },
  parts: recipientLabel('noi_nhan'),
  where: 'column',
})
