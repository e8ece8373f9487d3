import type { Block } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { startsWithAbout } from '../header/about.ts'
import { isLetter } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/thieu-v-v',
  component: 'trich_yeu',
  on: 'present',
  obligation: 'trich_yeu.letterMark',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Trích yếu công văn của Nhà nước bắt đầu bằng "V/v".',
    en: 'The subject of a State công văn begins with "V/v".',
  },
  messages: {
    missing: {
      vi: '«{seen}»: trích yếu công văn cần bắt đầu bằng «{expected}»',
      en: '«{seen}»: the subject of a công văn begins with «{expected}»',
    },
  },
  examples: { right: 'V/v chuẩn bị hội nghị', wrong: 'Về việc chuẩn bị hội nghị' },
  check({ document, standard, required, report }) {
    const [block] = document.components.trich_yeu?.blocks ?? []
    if (!block || !isLetter(document, standard.obligation('ten_loai.presence')?.value.except ?? [])) return
    const about = startsWithAbout(block.text)
    if (about?.text === required.mark) return
    const at = { block, span: spanOf(0, (about?.text ?? firstWords(block)).length) }
    // Another letter case or mark is no more than a slip.
    const severity = about?.isShort ? 'warning' : 'error'
    report({ message: 'missing', at, expected: required.mark, severity, ...(about ? { fix: required.mark } : {}) })
  },
})

const firstWords = ({ text }: Block): string => /^\S+(?: \S+){0,2}/u.exec(text)?.[0] ?? text
