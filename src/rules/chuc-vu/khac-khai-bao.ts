import { wholeBlock } from '../../document/block.ts'
import { declared, isOwn, isSame } from '../organisation/declared.ts'
import { hasTitle, printedSigners, signersOn } from '../organisation/signers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'chuc-vu/khac-khai-bao',
  component: 'chuc_vu',
  obligation: declared('nguoi_ky', 'Chức vụ của người ký đúng như cơ quan đã khai cho ngày ấy.'),
  severity: 'warning',
  summary: {
    vi: 'Chức vụ của người ký đúng như đã khai ở nguoi_ky của dvk.config.yaml cho ngày của văn bản.',
    en: 'The title of the signer is the one declared at nguoi_ky in dvk.config.yaml for the day of the document.',
  },
  messages: {
    other: {
      vi: '«{seen}»: chức vụ của {name} vào ngày này đã khai là «{expected}»',
      en: '«{seen}»: the title of {name} on this day is declared as «{expected}»',
    },
  },
  examples: {
    right: 'BÍ THƯ\nLê Thị Thu Hà (chuc_vu: Bí thư, từ ngày 15/8/2025)',
    wrong: 'PHÓ BÍ THƯ\nLê Thị Thu Hà (chuc_vu: Bí thư, từ ngày 15/8/2025)',
  },
  check({ document, organisation, report }) {
    if (!isOwn(document, organisation)) return
    const known = signersOn(document, organisation)
    for (const { name, title, titleText } of printedSigners(document)) {
      const same = known.filter((signer) => isSame(signer.name, name.text))
      if (same.length === 0 || same.some((signer) => hasTitle(signer, titleText))) continue
      const expected = same.flatMap(({ titles }) => titles).join('», «')
      report({ message: 'other', at: wholeBlock(title), seen: titleText, expected, data: { name: name.text } })
    }
  },
})
