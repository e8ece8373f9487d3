import { isOfficial } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'tieu-ngu/thieu',
  component: 'tieu_ngu',
  obligation: 'tieu_ngu.presence',
  severity: 'error',
  summary: {
    vi: 'Dưới Quốc hiệu của văn bản nhà nước phải có Tiêu ngữ.',
    en: 'The motto stands beneath the title of a State document.',
  },
  messages: {
    missing: {
      vi: 'Thiếu Tiêu ngữ «{expected}»; ghi dưới Quốc hiệu',
      en: 'The motto «{expected}» is missing; write it beneath the title',
    },
  },
  examples: { right: 'Độc lập - Tự do - Hạnh phúc', wrong: '(không có Tiêu ngữ)' },
  check({ document, standard, report }) {
    // Without a title either, that is told of.
    const { tieu_de: title, tieu_ngu: motto } = document.components
    if (motto || !title || !isOfficial(document)) return
    report({ message: 'missing', at: null, expected: standard.obligation('tieu_ngu.wording')?.value ?? '' })
  },
})
