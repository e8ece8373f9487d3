import { type Block, type Excerpt, excerptText, wholeBlock } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { runsOn } from '../header/runs-on.ts'
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
      vi: '«{second}» ghi liền sau căn cứ trước; mỗi căn cứ cần xuống dòng ({count} căn cứ ghi liền)',
      en: '«{second}» runs on from the ground before it; each belongs on a line of its own ({count} run on)',
    },
  },
  examples: {
    right: '- Căn cứ Điều lệ Đảng; ⏎ - Căn cứ Quy chế làm việc.',
    wrong: '- Căn cứ Điều lệ Đảng; căn cứ Quy chế làm việc.',
  },
  check({ document, report }) {
    const grounds = document.components.can_cu?.blocks ?? []
    const found = grounds.flatMap((block, index) => [
      ...within(block),
      ...(runsOn(grounds[index - 1], block, document.format) ? [behind(grounds[index - 1], block)] : []),
    ])
    const [first] = found
    if (!first) return
    const { at, seen } = first
    report({ message: 'sameLine', at, seen, data: { second: excerptText(at), count: found.length } })
  },
})

interface RunOn {
  readonly at: Excerpt
  /** Both grounds, as they stand in one line. */
  readonly seen: string
}

const within = (block: Block): readonly RunOn[] => {
  const second = SECOND.exec(block.text)
  if (!second) return []
  const start = second.index + second[0].length - (second.groups?.ground?.length ?? 0)
  return [{ at: { block, span: spanOf(start, block.text.length) }, seen: block.text }]
}

const behind = (above: Block | undefined, block: Block): RunOn => ({
  at: wholeBlock(block),
  seen: `${above?.text ?? ''} ${block.text}`,
})
