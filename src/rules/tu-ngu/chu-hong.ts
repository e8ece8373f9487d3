import { standingIn } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'
import { damageOf } from '../words/damaged.ts'
import { wordExcerpt } from '../words/text-words.ts'

/** How many of the words are shown. */
const SHOWN = 5

export default defineRule({
  id: 'tu-ngu/chu-hong',
  component: 'tu_ngu',
  obligation: 'tu_ngu.legible',
  severity: 'warning',
  summary: {
    vi: 'Chữ trong văn bản đọc được: không hỏng chữ, mất dấu hàng loạt do nhận dạng ảnh quét.',
    en: 'The text can be read: letters and marks are not lost all over it, as when scanned pages are badly recognised.',
  },
  messages: {
    damaged: {
      vi: 'Chữ trong tệp bị hỏng, khoảng {percent}% số từ không phải tiếng Việt («{words}» …), nên không kiểm tra từ ngữ, dấu câu, viện dẫn; cần nhận dạng lại từ bản quét hoặc gõ lại',
      en: 'The text of the file is damaged, about {percent}% of its words are no Vietnamese («{words}» …), so words, punctuation and citations are not judged; recognise the scan again or type it anew',
    },
  },
  examples: { right: 'Thực hiện ý kiến chỉ đạo', wrong: 'Thvc hien y kin chi dap' },
  check({ document, report }) {
    const damage = damageOf(document)
    const [first] = damage?.words ?? []
    if (!damage || !first) return
    report({
      message: 'damaged',
      at: wordExcerpt(first),
      ...standingIn(first.block),
      data: {
        percent: String(damage.percent),
        words: [...new Set(damage.words.map(({ text }) => text))].slice(0, SHOWN).join('», «'),
      },
    })
  },
})
