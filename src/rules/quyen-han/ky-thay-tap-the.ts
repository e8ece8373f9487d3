import { parseAuthorities } from '../../document/authority.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/ky-thay-tap-the',
  component: 'quyen_han',
  obligation: 'chuc_vu.collectiveTitles',
  severity: 'error',
  summary: {
    vi: 'Cấp uỷ, uỷ ban kiểm tra, hội đồng ký thay mặt (T/M), cấp phó không ghi K/T.',
    en: 'A committee signs as a body (T/M); its deputies do not write K/T.',
  },
  messages: {
    both: {
      vi: '«{seen}»: đã ký thay mặt «{collective}» thì không ghi dòng này, chỉ ghi chức vụ của người ký',
      en: '«{seen}»: under «{collective}» there is no such line, only the signer’s title',
    },
    head: {
      vi: '«{seen}»: {body} ký theo chế độ tập thể nên ghi «{expected}», không ký thay «{title}»',
      en: '«{seen}»: a {body} signs as a body, write «{expected}» and not for «{title}»',
    },
  },
  examples: { right: 'T/M BAN THƯỜNG VỤ ⏎ PHÓ BÍ THƯ', wrong: 'K/T BÍ THƯ ⏎ PHÓ BÍ THƯ' },
  check({ document, standard, report }) {
    const titles = standard.obligation('chuc_vu.titlesOfBody')?.value ?? {}
    const mark = standard.obligation('quyen_han.collective')?.value.mark ?? ''
    const issuer = beginningOf(namesOf(document).issuer, Object.keys(titles))
    for (const { quyen_han } of document.signatures) {
      const authorities = parseAuthorities(quyen_han?.blocks ?? [])
      const collective = authorities.find(({ kind }) => kind === 'collective')
      const deputy = authorities.find(({ kind }) => kind === 'deputy')
      if (!deputy) continue
      const at = deputy.lines[0] ?? null
      if (collective) {
        report({ message: 'both', at, data: { collective: `${collective.markText} ${collective.body}` } })
      } else if (issuer && titles[issuer]?.some((title) => beginsWithWords(deputy.body, title))) {
        report({ message: 'head', at, expected: `${mark} …`, data: { body: issuer, title: deputy.body } })
      }
    }
  },
})
