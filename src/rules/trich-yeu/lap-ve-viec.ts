import { spanOf } from '../../document/source.ts'
import { startsWithAbout } from '../header/about.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/lap-ve-viec',
  component: 'trich_yeu',
  on: 'present',
  obligation: 'trich_yeu.letterMark',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Trích yếu không ghi hai lần "về việc" ("V/v về việc").',
    en: 'The subject does not say "về việc" twice ("V/v về việc").',
  },
  messages: {
    twice: {
      vi: '«{seen}»: hai chữ cùng nghĩa, chỉ ghi «{expected}»',
      en: '«{seen}»: says the same twice, write «{expected}»',
    },
  },
  examples: { right: 'V/v chuẩn bị hội nghị', wrong: 'V/v về việc chuẩn bị hội nghị' },
  check({ document, report }) {
    const [block] = document.components.trich_yeu?.blocks ?? []
    const first = block && startsWithAbout(block.text)
    if (!block || !first) return
    const rest = block.text.slice(first.text.length)
    const second = startsWithAbout(rest.trimStart())
    if (!second) return
    const end = block.text.length - rest.trimStart().length + second.text.length
    report({ message: 'twice', at: { block, span: spanOf(0, end) }, expected: first.text, fix: first.text })
  },
})
