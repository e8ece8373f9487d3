import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/thieu-ky-thay',
  component: 'quyen_han',
  obligation: 'quyen_han.deputyAlways',
  severity: 'error',
  summary: {
    vi: 'Cấp phó của cơ quan nhà nước ký thay người đứng đầu, phía trên chức vụ ghi "KT." và chức vụ người đứng đầu.',
    en: 'A deputy of a State body signs for its head: "KT." and the head’s title stand above the deputy’s.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: cấp phó ký thay người đứng đầu, phía trên cần dòng «{expected}»',
      en: '«{seen}»: a deputy signs for the head, «{expected}» stands above',
    },
  },
  examples: { right: 'KT. GIÁM ĐỐC ⏎ PHÓ GIÁM ĐỐC', wrong: 'PHÓ GIÁM ĐỐC' },
  check({ document, standard, report }) {
    const mark = standard.obligation('quyen_han.deputy')?.value.mark ?? ''
    // Minutes and contracts are signed by those who were there, in their own right.
    const severity = document.type === null || OWN_RIGHT.has(document.type) ? 'warning' : 'error'
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      if (quyen_han || !block || !beginsWithWords(block.text, 'phó')) continue
      const expected = `${mark} ${block.text.slice('phó '.length)}`
      report({ message: 'missing', at: wholeBlock(block), expected, severity })
    }
  },
})

const OWN_RIGHT: ReadonlySet<string> = new Set(['bien-ban', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan'])
