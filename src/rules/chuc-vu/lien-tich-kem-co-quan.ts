import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { isJoint } from '../signature/signing.ts'

export default defineRule({
  id: 'chuc-vu/lien-tich-kem-co-quan',
  component: 'chuc_vu',
  obligation: 'chuc_vu.jointWithBody',
  severity: 'error',
  summary: {
    vi: 'Trong văn bản liên tịch, chức vụ của mỗi người ký ghi kèm tên cơ quan.',
    en: 'In a joint document each signer’s title is followed by the name of the body.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: văn bản liên tịch ghi chức vụ kèm tên cơ quan, ví dụ «{expected}»',
      en: '«{seen}»: in a joint document the title is followed by the name of the body, as in «{expected}»',
    },
  },
  examples: { right: 'TRƯỞNG BAN TỔ CHỨC ⏎ TRƯỞNG BAN NỘI CHÍNH', wrong: 'TRƯỞNG BAN ⏎ TRƯỞNG BAN' },
  check({ document, report }) {
    if (!isJoint(document) || !namesOf(document).issuer.includes(' - ')) return
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [title, ...more] = chuc_vu?.blocks ?? []
      // A body that is named on the line above need not be named again.
      const namesBody = parseAuthorities(quyen_han?.blocks ?? []).some(({ kind }) => kind === 'collective')
      if (!title || more.length > 0 || namesBody || !BARE.has(fold(title.text).trim())) continue
      report({ message: 'missing', at: wholeBlock(title), expected: `${title.text} …` })
    }
  },
})

/** Titles that say nothing of the body. */
const BARE = new Set(
  ['bí thư', 'chủ tịch', 'chủ nhiệm', 'giám đốc', 'hiệu trưởng', 'chánh văn phòng', 'trưởng ban', 'trưởng phòng']
    .flatMap((title) => [title, `phó ${title}`])
    .flatMap((title) => [title, `${title} thường trực`])
    .map(fold),
)
