import { wholeBlock } from '../../document/block.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'tieu-ngu/sai-chu',
  component: 'tieu_ngu',
  on: 'present',
  obligation: 'tieu_ngu.wording',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Tiêu ngữ ghi đúng chữ, viết hoa chữ đầu mỗi cụm từ, có dấu cách hai bên gạch nối.',
    en: 'The motto is worded as the standard has it, each phrase with a capital, spaces around the hyphens.',
  },
  messages: {
    wrong: { vi: '«{seen}»: Tiêu ngữ cần ghi «{expected}»', en: '«{seen}»: the motto reads «{expected}»' },
    spaces: {
      vi: '«{seen}»: hai bên dấu gạch nối phải có dấu cách, cần ghi «{expected}»',
      en: '«{seen}»: spaces stand around the hyphens, write «{expected}»',
    },
  },
  examples: { right: 'Độc lập - Tự do - Hạnh phúc', wrong: 'Độc Lập-Tự Do-Hạnh Phúc' },
  check({ document, required, report }) {
    const motto = document.components.tieu_ngu
    const [block] = motto?.blocks ?? []
    if (!motto || !block) return
    const text = withHyphens(motto.text)
    if (text === required) return
    const message = withoutSpaces(text) === withoutSpaces(required) ? 'spaces' : 'wrong'
    const isWhole = motto.blocks.length === 1
    report({ message, at: wholeBlock(block), expected: required, ...(isWhole ? { fix: required } : {}) })
  },
})

/** Other dashes are told of by tieu-ngu/gach-noi. */
const withHyphens = (text: string): string => text.replace(/[\u2010-\u2015\u2212]/g, '-')

const withoutSpaces = (text: string): string => text.replace(/ *- */g, '-')
