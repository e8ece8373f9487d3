import { spanOf } from '../../document/source.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'can-cu/moi-can-cu-mot-dong',
  component: 'can_cu',
  obligation: 'can_cu.dash',
  severity: 'error',
  summary: {
    vi: 'Mỗi căn cứ một dòng hoặc một đoạn riêng.',
    en: 'Every ground is a line or paragraph of its own.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}»: căn cứ này cần xuống dòng riêng',
      en: '«{seen}»: this ground belongs on a line of its own',
    },
  },
  examples: {
    right: '- Căn cứ Điều lệ Đảng; ⏎ - Căn cứ Quy chế làm việc.',
    wrong: '- Căn cứ Điều lệ Đảng; căn cứ Quy chế làm việc.',
  },
  check({ document, report }) {
    for (const block of document.components.can_cu?.blocks ?? []) {
      const second = /;\s*(?<ground>(?:[-–]\s*)?căn cứ\s)/iu.exec(block.text)
      if (!second) continue
      const start = second.index + second[0].length - (second.groups?.ground?.length ?? 0)
      report({ message: 'sameLine', at: { block, span: spanOf(start, block.text.length) } })
    }
  },
})
