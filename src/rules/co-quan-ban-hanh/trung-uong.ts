import { wholeBlock } from '../../document/block.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-ban-hanh/trung-uong',
  component: 'co_quan_ban_hanh',
  on: 'present',
  obligation: 'co_quan_ban_hanh.centralWording',
  severity: 'error',
  summary: {
    vi: 'Văn bản của Bộ Chính trị, Ban Bí thư ghi cơ quan ban hành là Ban Chấp hành Trung ương.',
    en: 'Documents of the Bộ Chính trị and the Ban Bí thư bear the name of the Ban Chấp hành Trung ương.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: ở phần tên cơ quan ban hành cần ghi «{expected}»',
      en: '«{seen}»: the issuer is written «{expected}»',
    },
  },
  examples: { right: 'BAN CHẤP HÀNH TRUNG ƯƠNG', wrong: 'BỘ CHÍNH TRỊ' },
  check({ document, standard, required, report }) {
    const [block] = document.components.co_quan_ban_hanh?.blocks ?? []
    const bodies = standard.obligation('co_quan_ban_hanh.centralBodies')?.value ?? []
    if (!block || !beginningOf(namesOf(document).issuer, bodies)) return
    report({ message: 'wrong', at: wholeBlock(block), expected: required })
  },
})
