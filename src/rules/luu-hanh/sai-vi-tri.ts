import { wholeBlock } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'luu-hanh/sai-vi-tri',
  component: 'luu_hanh',
  on: 'present',
  obligation: 'luu_hanh.wordings',
  severity: 'error',
  summary: {
    vi: 'Phạm vi phổ biến ghi ở trang đầu, trên tiêu đề; "Không phổ biến trên phương tiện thông tin đại chúng" ghi ở trang cuối.',
    en: 'The circulation stands on the first page, above the title; what is not for the media says so on the last page.',
  },
  messages: {
    notFirst: {
      vi: '«{seen}»: cần ghi ở góc phải trang đầu, trên tiêu đề',
      en: '«{seen}»: write it in the right corner of the first page, above the title',
    },
    notLast: {
      vi: '«{seen}»: cần ghi ở chính giữa, cuối trang cuối',
      en: '«{seen}»: write it centred at the end of the last page',
    },
  },
  examples: { right: 'LƯU HÀNH NỘI BỘ\nĐẢNG CỘNG SẢN VIỆT NAM', wrong: 'ĐẢNG CỘNG SẢN VIỆT NAM\nLƯU HÀNH NỘI BỘ' },
  check({ document, standard, report }) {
    const lastPage = (standard.obligation('luu_hanh.lastPageWordings')?.value ?? []).map(fold)
    const textBegins = indexOf(document, 'noi_dung')
    const titleStands = indexOf(document, 'tieu_de')
    document.blocks.forEach((block, index) => {
      if (block.component !== 'luu_hanh') return
      if (lastPage.includes(fold(block.text))) {
        if (textBegins >= 0 && index < textBegins) report({ message: 'notLast', at: wholeBlock(block) })
      } else if (titleStands >= 0 && index > titleStands) report({ message: 'notFirst', at: wholeBlock(block) })
    })
  },
})

const indexOf = ({ blocks }: OfficialDocument, component: 'tieu_de' | 'noi_dung'): number =>
  blocks.findIndex((block) => block.component === component)
