import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'chuc-vu/hop-co-quan',
  component: 'chuc_vu',
  obligation: 'chuc_vu.titlesOfBody',
  severity: 'error',
  summary: {
    vi: 'Chức vụ dưới T/M phù hợp với tập thể được thay mặt: cấp uỷ là bí thư, uỷ ban kiểm tra là chủ nhiệm, hội đồng là chủ tịch.',
    en: 'The title under T/M fits the body: bí thư of a committee, chủ nhiệm of a uỷ ban kiểm tra, chủ tịch of a hội đồng.',
  },
  messages: {
    other: {
      vi: '«{seen}»: thay mặt «{body}» thì chức vụ là «{expected}»',
      en: '«{seen}»: for «{body}» the title is «{expected}»',
    },
  },
  examples: { right: 'T/M UỶ BAN KIỂM TRA ⏎ CHỦ NHIỆM', wrong: 'T/M UỶ BAN KIỂM TRA ⏎ BÍ THƯ' },
  check({ document, standard, required, report }) {
    const known = standard.obligation('chuc_vu.collectiveTitles')?.value ?? Object.values(required).flat()
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      const authority = parseAuthorities(quyen_han?.blocks ?? []).find(({ kind }) => kind === 'collective')
      const body = authority ? beginningOf(authority.body, Object.keys(required)) : null
      const titles = body ? required[body] : undefined
      if (!block || !authority || !titles) continue
      if (beginningOf(block.text, known) === null || beginningOf(block.text, titles) !== null) continue
      report({ message: 'other', at: wholeBlock(block), expected: titles.join(', '), data: { body: authority.body } })
    }
  },
})
