import { wholeBlock } from '../../document/block.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-ban-hanh/ban-thuong-vu',
  component: 'co_quan_ban_hanh',
  on: 'present',
  obligation: 'co_quan_ban_hanh.committeeOrgans',
  severity: 'warning',
  summary: {
    vi: 'Văn bản của ban thường vụ, ban chấp hành ghi cơ quan ban hành là tên cấp uỷ.',
    en: 'Documents of a ban thường vụ or ban chấp hành bear the name of the cấp uỷ.',
  },
  messages: {
    organ: {
      vi: '«{seen}»: ở phần tên cơ quan ban hành cần ghi tên cấp uỷ (tỉnh uỷ, thành uỷ, đảng uỷ …)',
      en: '«{seen}»: write the name of the cấp uỷ (tỉnh uỷ, thành uỷ, đảng uỷ …) as the issuer',
    },
  },
  examples: { right: 'TỈNH UỶ CÀ MAU', wrong: 'BAN THƯỜNG VỤ TỈNH UỶ CÀ MAU' },
  check({ document, required, report }) {
    const [block] = document.components.co_quan_ban_hanh?.blocks ?? []
    if (!block || !beginningOf(namesOf(document).issuer, required)) return
    report({ message: 'organ', at: wholeBlock(block) })
  },
})
