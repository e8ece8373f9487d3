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
  on: 'present',
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
    amending: {
      vi: '«{second}» ghi liền sau văn bản được sửa đổi; nên xuống dòng như một căn cứ riêng',
      en: '«{second}» runs on from what it amends; better a line of its own, as a ground',
    },
  },
  examples: {
    right: '- Căn cứ Điều lệ Đảng; ⏎ - Căn cứ Quy chế làm việc.',
    wrong: '- Căn cứ Điều lệ Đảng; căn cứ Quy chế làm việc.',
  },
  check({ document, report }) {
    const grounds = document.components.can_cu?.blocks ?? []
    const seconds = grounds.flatMap((block, index) => [
      ...(runsOn(grounds[index - 1], block, document.format) ? [wholeBlock(block)] : []),
      ...secondWithin(block),
    ])
    const [first] = seconds
    if (!first) return
    // Many name a law and what amends it as one ground.
    const isAmending = seconds.every((second) => AMENDING.test(excerptText(second)))
    report({
      message: isAmending ? 'amending' : 'sameLine',
      ...(isAmending ? { severity: 'info' } : {}),
      at: first,
      seen: lineWith(grounds, first.block, document.format),
      data: { second: excerptText(first), count: seconds.length },
    })
  },
})

const AMENDING = /^[^;]{0,200}sửa đổi, bổ sung/i

const secondWithin = (block: Block): readonly Excerpt[] => {
  const second = SECOND.exec(block.text)
  if (!second) return []
  const start = second.index + second[0].length - (second.groups?.ground?.length ?? 0)
  return [{ block, span: spanOf(start, block.text.length) }]
}

/** All grounds that stand on one line with this one. */
const lineWith = (grounds: readonly Block[], block: Block, format: Format): string => {
  const at = grounds.indexOf(block)
  const isFirst = (index: number): boolean => !runsOn(grounds[index - 1], grounds[index], format)
  const start = grounds.findLastIndex((_, index) => index <= at && isFirst(index))
  const next = grounds.findIndex((_, index) => index > at && isFirst(index))
  return grounds
    .slice(start, next < 0 ? grounds.length : next)
    .map(({ text }) => text)
    .join(' ')
}
