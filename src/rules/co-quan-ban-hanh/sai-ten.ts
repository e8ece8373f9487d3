import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { isNearName } from '../../vietnamese/near-name.ts'
import { namesOf } from '../header/issuers.ts'
import { declared, isSame, mayBe } from '../organisation/declared.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-ban-hanh/sai-ten',
  component: 'co_quan_ban_hanh',
  obligation: declared('co_quan', 'Tên cơ quan ban hành đúng như cơ quan đã khai.'),
  severity: 'warning',
  summary: {
    vi: 'Tên cơ quan ban hành viết đúng như đã khai ở co_quan của dvk.config.yaml.',
    en: 'The name of the issuer is spelt as declared at co_quan in dvk.config.yaml.',
  },
  messages: {
    near: {
      vi: '«{seen}»: có phải là «{expected}» đã khai?',
      en: '«{seen}»: is it «{expected}», which is declared?',
    },
  },
  examples: { right: 'ĐẢNG UỶ XÃ SUỐI NGÀN', wrong: 'ĐẢNG UỶ XÃ SUÔI NGÀN' },
  check({ document, organisation, report }) {
    const { issuer, superior } = namesOf(document)
    const [first] = document.components.co_quan_ban_hanh?.blocks ?? []
    const { agencies } = organisation
    if (!first || agencies.some(({ name }) => isSame(name, issuer))) return
    const meant = agencies.find(
      (agency) => mayBe(agency, document, superior) && isNearName(fold(issuer), fold(agency.name)),
    )
    if (meant) report({ message: 'near', at: wholeBlock(first), seen: issuer, expected: meant.name })
  },
})
