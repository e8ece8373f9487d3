import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { suggest } from '../../vietnamese/suggest.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'luu-hanh/sai-chu',
  component: 'luu_hanh',
  on: 'present',
  obligation: 'luu_hanh.wordings',
  severity: 'warning',
  summary: {
    vi: 'Phạm vi phổ biến ghi đúng chữ theo mẫu (Tài liệu thu hồi, Xem xong trả lại, Lưu hành nội bộ …).',
    en: 'The circulation is worded as in the standard (Tài liệu thu hồi, Xem xong trả lại, Lưu hành nội bộ …).',
  },
  messages: {
    wrong: { vi: '«{seen}»: cần ghi «{expected}»', en: '«{seen}»: write «{expected}»' },
  },
  examples: { right: 'Lưu hành nội bộ', wrong: 'Lưu hành nội bộ.' },
  check({ document, standard, required, report }) {
    const wordings = [...required, ...(standard.obligation('luu_hanh.lastPageWordings')?.value ?? [])]
    for (const block of document.components.luu_hanh?.blocks ?? []) {
      if (wordings.some((wording) => fold(wording) === fold(block.text))) continue
      // The standard's list is open («…»): only what is nearly one of its wordings is a slip.
      const expected = suggest(block.text, wordings)
      if (expected) report({ message: 'wrong', at: wholeBlock(block), expected })
    }
  },
})
