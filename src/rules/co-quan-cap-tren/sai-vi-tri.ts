import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { namesOf } from '../header/issuers.ts'
import { standsAfter } from '../header/reading-order.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-cap-tren/sai-vi-tri',
  component: 'co_quan_cap_tren',
  obligation: 'co_quan_cap_tren.align',
  severity: 'error',
  summary: {
    vi: 'Tên cơ quan cấp trên đứng trên tên cơ quan ban hành.',
    en: 'The superior stands above the issuer.',
  },
  messages: {
    below: {
      vi: '«{seen}» đứng dưới cơ quan ban hành; cần ghi cơ quan cấp trên ở dòng trên',
      en: '«{seen}» stands below the issuer; write the superior in the line above',
    },
  },
  examples: { right: 'ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG UỶ XÃ ĐẤT MŨI', wrong: 'ĐẢNG UỶ XÃ ĐẤT MŨI\nĐẢNG BỘ TỈNH CÀ MAU' },
  check({ document, standard, report }) {
    const { co_quan_cap_tren: above, co_quan_ban_hanh: below } = document.components
    const { issuer, superior } = namesOf(document)
    // A đảng bộ issues nothing: where one stands in the issuer's place, the two are swapped.
    const prefix = standard.obligation('co_quan_cap_tren.partyBodyPrefix')?.value
    const isSwapped = prefix && beginsWithWords(issuer, prefix) && superior && !beginsWithWords(superior, prefix)
    const misplaced = isSwapped ? below : standsAfter(document, 'co_quan_cap_tren', ['co_quan_ban_hanh']) ? above : null
    const [block] = misplaced?.blocks ?? []
    if (block) report({ message: 'below', at: wholeBlock(block) })
  },
})
