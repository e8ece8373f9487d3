import { ownLineRule } from '../own-line-rule.ts'

export default ownLineRule(
  {
    id: 'trich-yeu/dong-rieng',
    component: 'trich_yeu',
    obligation: 'trich_yeu.align',
    summary: {
      vi: 'Trích yếu đứng dòng riêng, dưới tên loại.',
      en: 'The subject stands on a line of its own, beneath the type.',
    },
    examples: {
      right: 'QUYẾT ĐỊNH ⏎ Về việc thành lập Tổ công tác',
      wrong: 'QUYẾT ĐỊNH Về việc thành lập Tổ công tác',
    },
  },
  { upper: 'ten_loai', lower: 'trich_yeu' },
)
