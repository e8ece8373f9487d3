import { spanOf } from '../../document/source.ts'
import { fold } from '../../vietnamese/fold.ts'
import { isLetter } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/ve-viec',
  component: 'trich_yeu',
  on: 'present',
  obligation: 'trich_yeu.letterPrefix',
  severity: 'info',
  fixable: 'unsafe',
  summary: {
    vi: 'Trích yếu công văn theo mẫu không bắt đầu bằng "V/v".',
    en: 'In the sample the subject of a công văn does not begin with "V/v".',
  },
  messages: {
    abbreviated: {
      vi: '«{seen}»: mẫu của văn bản Đảng không có chữ này; có thể ghi «{expected}» hoặc ghi ngay nội dung',
      en: '«{seen}»: the sample does not have it; write «{expected}» or the subject itself',
    },
  },
  examples: { right: 'về việc chuẩn bị hội nghị', wrong: 'V/v chuẩn bị hội nghị' },
  check({ document, standard, required, report }) {
    const [block] = document.components.trich_yeu?.blocks ?? []
    if (!block || !isLetter(document, standard.obligation('ten_loai.presence')?.value.except ?? [])) return
    const beginning = /^[A-Za-zÀ-ỹ]\s*[./]\s*[A-Za-zÀ-ỹ][:.]?(?=\s|$)/.exec(block.text)?.[0] ?? ''
    if (fold(beginning.replace(/[\s:.]/g, '')) !== fold(required.avoid)) return
    report({
      message: 'abbreviated',
      at: { block, span: spanOf(0, beginning.length) },
      expected: required.sample,
      fix: required.sample,
    })
  },
})
