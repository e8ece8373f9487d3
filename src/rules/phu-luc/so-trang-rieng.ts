import { type Block, wholeBlock } from '../../document/block.ts'
import type { Message } from '../../document/message.ts'
import type { Appendix, OfficialDocument } from '../../document/official-document.ts'
import { quote } from '../layout/deviation.ts'
import { type FormFix, sectionFix } from '../layout/form-fix.ts'
import { ownSections, sectionOf } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/so-trang-rieng',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.ownPageNumbers',
  severity: 'error',
  needs: 'layout',
  fixable: 'safe',
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
    report({
      message: 'continued',
      at,
      data: { text: quote(at), others: otherAppendices(continued.length - 1) },
      ...restart(
        continued.map(({ block }) => block),
        document,
      ),
    })
  },
})

const otherAppendices = (others: number): Message =>
  others > 0 ? { vi: ` và ${others} phụ lục khác`, en: ` and ${others} more` } : { vi: '', en: '' }

/** Where each of them begins a section, which has only to begin with 1. */
const restart = (firsts: readonly Block[], document: OfficialDocument): FormFix => {
  const sections = firsts.flatMap((first) => (beginsSection(first, document) ? (sectionOf(first, document) ?? []) : []))
  return sections.length === firsts.length ? sectionFix(sections, () => ({ restartsAt: 1 })) : {}
}

const beginsOwnNumbers = (first: Block, document: OfficialDocument): boolean =>
  sectionOf(first, document)?.restartsAt === 1 && beginsSection(first, document)

const beginsSection = (first: Block, document: OfficialDocument): boolean => {
  const index = document.blocks.indexOf(first)
  // One that is signed on its own is no part of the document, but follows it.
  const above = index < 0 ? document.blocks.at(-1) : document.blocks[index - 1]
  return !above || sectionOf(above, document) !== sectionOf(first, document)
}

const firstBlockOf = ({ label, title, guide, body }: Appendix): Block | undefined =>
  label ?? title[0] ?? guide ?? body[0]
