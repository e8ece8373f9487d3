import type { Block } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { fold } from '../../vietnamese/fold.ts'
import { startsWithAbout } from '../header/about.ts'
import { isLetter } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/ve-viec',
  component: 'trich_yeu',
  obligation: 'trich_yeu.letterPrefix',
  severity: 'error',
  summary: {
    vi: 'Trích yếu công văn bắt đầu theo mẫu: của Nhà nước bằng "V/v", của Đảng không có chữ này.',
    en: 'The subject of a công văn begins as in the sample: State "V/v", Party without it.',
  },
  messages: {
    abbreviated: {
      vi: '«{seen}»: mẫu của văn bản Đảng không có chữ này; có thể ghi «{expected}» hoặc ghi ngay nội dung',
      en: '«{seen}»: the sample does not have it; write «{expected}» or the subject itself',
    },
    missing: {
      vi: '«{seen}»: trích yếu công văn cần bắt đầu bằng «{expected}»',
      en: '«{seen}»: the subject of a công văn begins with «{expected}»',
    },
  },
  examples: { right: 'V/v chuẩn bị hội nghị (Nhà nước)', wrong: 'Về việc chuẩn bị hội nghị (Nhà nước)' },
  check({ document, standard, required, report }) {
    const [block] = document.components.trich_yeu?.blocks ?? []
    if (!block || !isLetter(document, standard.obligation('ten_loai.presence')?.value.except ?? [])) return
    const about = startsWithAbout(block.text)
    const at = { block, span: spanOf(0, (about?.text ?? firstWords(block)).length) }
    if (required.required) {
      if (about?.text === required.sample) return
      // Another letter case or mark is no more than a slip.
      const isNear = about?.isShort ?? false
      report({ message: 'missing', at, expected: required.sample, ...(isNear ? { severity: 'warning' as const } : {}) })
    } else if (about?.isShort && fold(about.text.replace(/[\s:.]/g, '')) === fold(required.other)) {
      report({ message: 'abbreviated', at, expected: required.sample, severity: 'info' })
    }
  },
})

const firstWords = ({ text }: Block): string => /^\S+(?: \S+){0,2}/u.exec(text)?.[0] ?? text
