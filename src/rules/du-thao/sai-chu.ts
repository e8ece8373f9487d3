import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'du-thao/sai-chu',
  component: 'du_thao',
  on: 'present',
  obligation: 'du_thao.wording',
  severity: 'warning',
  summary: {
    vi: 'Văn bản dự thảo nhiều lần ghi "Dự thảo lần" và thứ tự lần dự thảo.',
    en: 'A document drafted several times bears "Dự thảo lần" and the ordinal.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: cần ghi «{wording}» rồi thứ tự lần dự thảo, như «{wording} 2»',
      en: '«{seen}»: write «{wording}» and the ordinal, as in «{wording} 2»',
    },
  },
  examples: { right: 'Dự thảo lần 2', wrong: 'Dự thảo 2' },
  check({ document, required, report }) {
    const [block] = document.components.du_thao?.blocks ?? []
    if (!block) return
    const text = fold(block.text)
    const wording = fold(required)
    // Drafted only once, it bears the first words alone.
    if (wording.startsWith(`${text} `)) return
    const ordinal = text.startsWith(`${wording} `) ? text.slice(wording.length).trim() : ''
    if (ordinal !== '' && !/[.,;:]$/.test(ordinal)) return
    report({ message: 'wrong', at: wholeBlock(block), data: { wording: required } })
  },
})
