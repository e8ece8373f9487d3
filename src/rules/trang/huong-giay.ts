import type { Message } from '../../document/message.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { Section } from '../../document/page-layout.ts'
import { ownSections, sectionOf, whichSection } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

const NAMES: Readonly<Record<Section['orientation'], Message>> = {
  portrait: { vi: 'giấy đứng', en: 'portrait' },
  landscape: { vi: 'giấy ngang', en: 'landscape' },
}

export default defineRule({
  id: 'trang/huong-giay',
  component: 'trang',
  obligation: 'trang.orientation',
  severity: 'warning',
  needs: 'layout',
  summary: {
    vi: 'Văn bản trình bày theo chiều đứng của giấy; phần có bảng được trình bày theo chiều ngang.',
    en: 'Pages are upright; a section that holds a table may be turned.',
  },
  messages: {
    orientation: {
      vi: 'Trang {has}, cần {wants} vì không có bảng{section}',
      en: 'Pages are {has}, must be {wants} where there is no table{section}',
    },
  },
  examples: { right: 'Giấy đứng', wrong: 'Giấy ngang, không có bảng' },
  check({ document, required, report }) {
    for (const section of ownSections(document)) {
      if (section.orientation === required || holdsTable(section, document)) continue
      report({
        message: 'orientation',
        at: null,
        location: section.location,
        seen: section.orientation,
        expected: required,
        data: {
          has: NAMES[section.orientation],
          wants: NAMES[required],
          section: whichSection(section, document),
        },
      })
    }
  },
})

/** A table stands in one section: that of its first cell. */
const holdsTable = (section: Section, document: OfficialDocument): boolean => {
  const { blocks } = document
  return blocks.some(
    (block, index) =>
      block.cell?.bordered &&
      block.cell.table !== blocks[index - 1]?.cell?.table &&
      sectionOf(block, document) === section,
  )
}
