import { wholeBlock } from '../../document/block.ts'
import { isLetter } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/cong-van-co-gach',
  component: 'trich_yeu',
  on: 'present',
  obligation: 'trich_yeu.letterAlign',
  severity: 'warning',
  summary: {
    vi: 'Dưới trích yếu của công văn không ghi dấu gạch nối.',
    en: 'No hyphens stand beneath the subject of a công văn.',
  },
  messages: {
    superfluous: {
      vi: '«{seen}»: dưới trích yếu của công văn không ghi dấu này; bỏ đi',
      en: '«{seen}»: nothing stands beneath the subject of a công văn; remove it',
    },
  },
  examples: { right: 'Số 08-CV/ĐU\nvề việc chuẩn bị hội nghị', wrong: 'Số 08-CV/ĐU\nvề việc chuẩn bị hội nghị\n-----' },
  check({ document, standard, report }) {
    const separator = document.components.trich_yeu?.separator
    if (!separator || !isLetter(document, standard.obligation('ten_loai.presence')?.value.except ?? [])) return
    report({ message: 'superfluous', at: wholeBlock(separator) })
  },
})
