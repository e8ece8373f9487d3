import { excerptText, wholeBlock } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { defineRule } from '../rule.ts'

/** A ground, or a document that is one, behind the end of another. */
const SECOND =
  /;\s*(?<ground>(?:[-–]\s*)?(?:căn cứ\s|theo đề nghị\s|xét\s|luật\s|pháp lệnh\s|(?:nghị định|nghị quyết|quyết định|thông tư|thông báo|kế hoạch|chỉ thị|công văn)\s(?:liên tịch\s)?số\s?\d))/iu

export default defineRule({
  id: 'can-cu/moi-can-cu-mot-dong',
  component: 'can_cu',
  obligation: 'can_cu.separator',
  severity: 'error',
  summary: {
    vi: 'Mỗi căn cứ một dòng hoặc một đoạn riêng.',
    en: 'Every ground is a line or paragraph of its own.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}»: nhiều căn cứ ghi liền nhau, từ «{second}» cần xuống dòng',
      en: '«{seen}»: several grounds run on, «{second}» belongs on a new line',
    },
  },
  examples: {
    right: '- Căn cứ Điều lệ Đảng; ⏎ - Căn cứ Quy chế làm việc.',
    wrong: '- Căn cứ Điều lệ Đảng; căn cứ Quy chế làm việc.',
  },
  check({ document, report }) {
    for (const block of document.components.can_cu?.blocks ?? []) {
      const second = SECOND.exec(block.text)
      if (!second) continue
      const start = second.index + second[0].length - (second.groups?.ground?.length ?? 0)
      const at = { block, span: spanOf(start, block.text.length) }
      report({ message: 'sameLine', at: wholeBlock(block), data: { second: excerptText(at) } })
    }
  },
})
