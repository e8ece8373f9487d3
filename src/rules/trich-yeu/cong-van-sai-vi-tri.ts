import { wholeBlock } from '../../document/block.ts'
import { isLetter } from '../header/official.ts'
import { standsAfter } from '../header/reading-order.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/cong-van-sai-vi-tri',
  component: 'trich_yeu',
  on: 'present',
  obligation: 'trich_yeu.letterAlign',
  severity: 'error',
  summary: {
    vi: 'Trích yếu của công văn đứng dưới số và ký hiệu, trên nơi gửi.',
    en: 'The subject of a công văn stands beneath the number, above the addressees.',
  },
  messages: {
    misplaced: {
      vi: '«{seen}»: trích yếu của công văn cần đứng dưới số và ký hiệu, trên nơi gửi',
      en: '«{seen}»: the subject of a công văn stands beneath the number, above the addressees',
    },
  },
  examples: { right: 'Số 08-CV/ĐU\nvề việc chuẩn bị hội nghị', wrong: 'về việc chuẩn bị hội nghị\nSố 08-CV/ĐU' },
  check({ document, standard, report }) {
    const [block] = document.components.trich_yeu?.blocks ?? []
    if (!block || !isLetter(document, standard.obligation('ten_loai.presence')?.value.except ?? [])) return
    const isMisplaced =
      standsAfter(document, 'so_ky_hieu', ['trich_yeu']) ?? standsAfter(document, 'trich_yeu', ['kinh_gui', 'noi_dung'])
    if (isMisplaced) report({ message: 'misplaced', at: wholeBlock(block) })
  },
})
