import type { Block, Excerpt } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

const DASH = /^[-–—]\s*/u

export default defineRule({
  id: 'can-cu/gach-dau-dong',
  component: 'can_cu',
  on: 'present',
  obligation: 'can_cu.dash',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Đầu mỗi căn cứ của văn bản Đảng có dấu gạch nối; của văn bản nhà nước không có.',
    en: 'Every ground of a Party document begins with a hyphen, of a State document with none.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: đầu mỗi căn cứ cần dấu «{mark}» ({count} căn cứ chưa có)',
      en: '«{seen}»: begin each ground with «{mark}» ({count} do not)',
    },
    unwanted: {
      vi: '«{seen}»: đầu căn cứ không ghi gạch đầu dòng, cần «{expected}» ({count} căn cứ có)',
      en: '«{seen}»: no dash stands before a ground, write «{expected}» ({count} have one)',
    },
  },
  examples: { right: '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', wrong: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;' },
  check({ document, required, report }) {
    const wrong = (document.components.can_cu?.blocks ?? []).filter(
      ({ text }) => DASH.test(text) === (required === null),
    )
    const [first] = wrong
    if (!first) return
    const dash = DASH.exec(first.text)?.[0] ?? ''
    const words = /^\S+(?: \S+)?/u.exec(first.text.slice(dash.length))?.[0] ?? ''
    report({
      message: required === null ? 'unwanted' : 'missing',
      at: { block: first, span: spanOf(0, dash.length + words.length) },
      expected: (required ?? '') + words,
      data: { mark: required?.trim() ?? '', count: wrong.length },
      fix: replacements(wrong.map((block) => ({ at: dashOf(block), text: required ?? '' }))),
    })
  },
})

/** The dash that a ground begins with, or the empty place for one. */
const dashOf = (block: Block): Excerpt => ({ block, span: spanOf(0, DASH.exec(block.text)?.[0].length ?? 0) })
