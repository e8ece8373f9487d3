import { spanOf } from '../../document/source.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'can-cu/gach-dau-dong',
  component: 'can_cu',
  obligation: 'can_cu.dash',
  severity: 'error',
  summary: {
    vi: 'Mỗi căn cứ ghi một dòng hoặc một đoạn, đầu dòng có dấu gạch nối.',
    en: 'Every ground is a line or paragraph of its own that begins with a hyphen.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: đầu mỗi căn cứ cần dấu «{mark}» ({count} căn cứ chưa có)',
      en: '«{seen}»: begin each ground with «{mark}» ({count} do not)',
    },
  },
  examples: { right: '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', wrong: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;' },
  check({ document, required, report }) {
    const bare = (document.components.can_cu?.blocks ?? []).filter(({ text }) => !/^[-–—]/u.test(text))
    const [first] = bare
    if (!first) return
    const data = { mark: required.trim(), count: bare.length }
    const words = /^\S+(?: \S+)?/u.exec(first.text)?.[0] ?? ''
    report({
      message: 'missing',
      at: { block: first, span: spanOf(0, words.length) },
      expected: required + words,
      data,
    })
  },
})
