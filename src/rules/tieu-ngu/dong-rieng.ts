import { ownLineRule } from '../own-line-rule.ts'

export default ownLineRule(
  {
    id: 'tieu-ngu/dong-rieng',
    component: 'tieu_ngu',
    obligation: 'tieu_ngu.align',
    summary: {
      vi: 'Tiêu ngữ đứng một dòng riêng, dưới Quốc hiệu.',
      en: 'The motto stands on a line of its own, beneath the title.',
    },
    examples: {
      right: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc',
      wrong: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
    },
  },
  { upper: 'tieu_de', lower: 'tieu_ngu' },
)
