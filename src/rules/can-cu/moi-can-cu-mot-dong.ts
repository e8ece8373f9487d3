import { type Block, type Excerpt, excerptText, wholeBlock } from '../../document/block.ts'
import type { Format } from '../../document/official-document.ts'
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
    const paragraphs = paragraphsOf(document.components.can_cu?.blocks ?? [], document.format)
    const found = paragraphs.flatMap((paragraph) => {
      const seen = paragraph.map(({ text }) => text).join(' ')
      return paragraph
        .flatMap((block, index) => [...(index > 0 ? [wholeBlock(block)] : []), ...within(block)])
        .map((at) => ({ at, seen }))
    })
    const [first] = found
    if (!first) return
    const { at, seen } = first
    report({ message: 'sameLine', at, seen, data: { second: excerptText(at), count: found.length } })
  },
})

/** Grounds that were read apart although they stand in one line, together. */
const paragraphsOf = (grounds: readonly Block[], format: Format): readonly (readonly Block[])[] => {
  const paragraphs: Block[][] = []
  for (const block of grounds) {
    const last = paragraphs.at(-1)
    if (last && runsOn(last.at(-1), block, format)) last.push(block)
    else paragraphs.push([block])
  }
  return paragraphs
}

const within = (block: Block): readonly Excerpt[] => {
  const second = SECOND.exec(block.text)
  if (!second) return []
  const start = second.index + second[0].length - (second.groups?.ground?.length ?? 0)
  return [{ block, span: spanOf(start, block.text.length) }]
}
