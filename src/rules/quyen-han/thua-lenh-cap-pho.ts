import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/thua-lenh-cap-pho',
  component: 'quyen_han',
  obligation: 'quyen_han.byOrderByDeputy',
  severity: 'warning',
  summary: {
    vi: 'Cấp phó ký thay người được ký thừa lệnh thì dưới dòng "TL." ghi thêm "KT." và chức vụ của người ấy.',
    en: 'A deputy who signs for the one who signs by order writes "KT." and that title beneath "TL.".',
  },
  messages: {
    missing: {
      vi: '«{seen}»: giữa «{order}» và chức vụ cấp phó cần dòng «{expected}»',
      en: '«{seen}»: between «{order}» and the title of a deputy stands «{expected}»',
    },
  },
  examples: {
    right: 'TL. CHỦ TỊCH ⏎ KT. CHÁNH VĂN PHÒNG ⏎ PHÓ CHÁNH VĂN PHÒNG',
    wrong: 'TL. CHỦ TỊCH ⏎ PHÓ CHÁNH VĂN PHÒNG',
  },
  check({ document, standard, report }) {
    const mark = standard.obligation('quyen_han.deputy')?.value.mark ?? ''
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [only, ...others] = parseAuthorities(quyen_han?.blocks ?? [])
      const [title] = chuc_vu?.blocks ?? []
      if (only?.kind !== 'byOrder' || others.length > 0 || !title || !beginsWithWords(title.text, 'phó')) continue
      const expected = `${mark} ${title.text.slice('phó '.length)}`
      const order = `${only.markText} ${only.body}`
      report({ message: 'missing', at: wholeBlock(title), component: 'chuc_vu', expected, data: { order } })
    }
  },
})
