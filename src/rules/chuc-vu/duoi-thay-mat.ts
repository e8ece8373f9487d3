import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { titleMeant } from '../terms/title-meant.ts'

export default defineRule({
  id: 'chuc-vu/duoi-thay-mat',
  component: 'chuc_vu',
  obligation: 'chuc_vu.collectiveTitles',
  severity: 'error',
  summary: {
    vi: 'Dưới T/M cấp uỷ, uỷ ban kiểm tra, hội đồng chỉ ghi chức vụ người đứng đầu hoặc cấp phó; uỷ viên chỉ ghi họ tên.',
    en: 'Under T/M only the head or a deputy of the committee has a title; a member signs by name alone.',
  },
  messages: {
    unknown: {
      vi: '«{seen}»: dưới «{authority}» không ghi chức vụ này; chỉ ghi một trong các chức vụ: {titles}; uỷ viên chỉ ghi họ tên',
      en: '«{seen}»: no such title under «{authority}»; only one of: {titles}; a member signs by name alone',
    },
  },
  examples: { right: 'T/M BAN THƯỜNG VỤ ⏎ PHÓ BÍ THƯ', wrong: 'T/M BAN THƯỜNG VỤ ⏎ UỶ VIÊN' },
  check({ document, standard, required, report }) {
    const bodies = Object.keys(standard.obligation('chuc_vu.titlesOfBody')?.value ?? {})
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      const authority = parseAuthorities(quyen_han?.blocks ?? []).find(({ kind }) => kind === 'collective')
      if (!block || !authority || beginningOf(authority.body, bodies) === null) continue
      // A title that is only misspelt is told of by chuc-vu/khong-ro.
      if (beginningOf(block.text, required) !== null || titleMeant(block.text) !== null) continue
      const data = { authority: `${authority.markText} ${authority.body}`, titles: required.join(', ') }
      report({ message: 'unknown', at: wholeBlock(block), data })
    }
  },
})
