import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/tap-the-cap-pho',
  component: 'quyen_han',
  obligation: 'quyen_han.collectiveByDeputy',
  severity: 'warning',
  summary: {
    vi: 'Cấp phó ký thay mặt tập thể của cơ quan nhà nước ghi thêm "KT." người đứng đầu.',
    en: 'A deputy who signs for a collective State body also writes "KT." and the title of its head.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: giữa «{collective}» và chức vụ cấp phó cần dòng «{expected}»',
      en: '«{seen}»: between «{collective}» and the title of a deputy stands «{expected}»',
    },
  },
  examples: {
    right: 'TM. ỦY BAN NHÂN DÂN ⏎ KT. CHỦ TỊCH ⏎ PHÓ CHỦ TỊCH',
    wrong: 'TM. ỦY BAN NHÂN DÂN ⏎ PHÓ CHỦ TỊCH',
  },
  check({ document, standard, report }) {
    const mark = standard.obligation('quyen_han.deputy')?.value.mark ?? ''
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const authorities = parseAuthorities(quyen_han?.blocks ?? [])
      const [title] = chuc_vu?.blocks ?? []
      const only = authorities[0]
      if (authorities.length !== 1 || only?.kind !== 'collective') continue
      if (!title || !beginsWithWords(title.text, 'phó')) continue
      const expected = `${mark} ${title.text.slice('phó '.length)}`
      const collective = `${only.markText} ${only.body}`
      report({ message: 'missing', at: wholeBlock(title), component: 'chuc_vu', expected, data: { collective } })
    }
  },
})
