import { type Block, wholeBlock } from '../../document/block.ts'
import type { Message } from '../../document/message.ts'
import type { Appendix, OfficialDocument } from '../../document/official-document.ts'
import { quote } from '../layout/deviation.ts'
import { ownSections, sectionOf } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/so-trang-rieng',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.ownPageNumbers',
  severity: 'error',
  needs: 'layout',
  summary: {
    vi: 'Mỗi phụ lục đánh số trang riêng, bắt đầu từ 1.',
    en: 'Every appendix has its own page numbers, beginning with 1.',
  },
  messages: {
    continued: {
      vi: '«{text}»{others} đánh số trang tiếp theo phần trước, cần đánh số riêng từ 1; ngắt section trước phụ lục và chọn «Bắt đầu từ» (Start at) 1',
      en: 'The page numbers of «{text}»{others} go on from before, must begin with 1; put a section break before it and choose «Start at» 1',
    },
  },
  examples: { right: 'Phụ lục 1 có trang 1, 2, 3', wrong: 'Phụ lục 1 có trang 5, 6, 7' },
  check({ document, report }) {
    if (!ownSections(document).some((section) => section.pageNumber !== null)) return
    const continued = document.appendices.flatMap((appendix) => {
      const first = firstBlockOf(appendix)
      return first && !beginsOwnNumbers(first, document) ? [wholeBlock(first)] : []
    })
    const [at] = continued
    if (!at) return
    report({ message: 'continued', at, data: { text: quote(at), others: otherAppendices(continued.length - 1) } })
  },
})

const otherAppendices = (others: number): Message =>
  others > 0 ? { vi: ` và ${others} phụ lục khác`, en: ` and ${others} more` } : { vi: '', en: '' }

const beginsOwnNumbers = (first: Block, document: OfficialDocument): boolean => {
  const index = document.blocks.indexOf(first)
  // One that is signed on its own is no part of the document, but follows it.
  const above = index < 0 ? document.blocks.at(-1) : document.blocks[index - 1]
  const section = sectionOf(first, document)
  return section?.restartsAt === 1 && (!above || sectionOf(above, document) !== section)
}

const firstBlockOf = ({ label, title, guide, body }: Appendix): Block | undefined =>
  label ?? title[0] ?? guide ?? body[0]
