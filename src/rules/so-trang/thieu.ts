import type { Section } from '../../document/page-layout.ts'
import { surelySeveralPages } from '../layout/page-count.ts'
import { alikeSections, ownSections, whichSections } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-trang/thieu',
  component: 'so_trang',
  obligation: 'so_trang.presence',
  severity: 'error',
  needs: 'layout',
  summary: {
    vi: 'Văn bản từ hai trang trở lên phải có số trang.',
    en: 'A document of two pages or more has page numbers.',
  },
  messages: {
    missing: {
      vi: 'Văn bản dài hơn một trang nhưng không có số trang; chèn số trang',
      en: 'The document is longer than a page but has no page numbers; insert them',
    },
    evenMissing: {
      vi: 'Trang chẵn có đầu trang, chân trang riêng nhưng không có số trang{section}; chèn số trang vào cả trang chẵn',
      en: 'Even pages have a header and footer of their own without page number{section}; insert it there too',
    },
    laterMissing: {
      vi: 'Chỉ trang đầu có số trang{section}; chèn số trang ở các trang sau, để trống ở trang đầu',
      en: 'Only the first page has a page number{section}; insert it on the pages behind it instead',
    },
  },
  examples: { right: 'Số trang 2 ở đầu trang thứ hai', wrong: 'Trang thứ hai không có số trang' },
  check({ document, report }) {
    const sections = ownSections(document)
    const [first] = sections
    const isMissing = sections.every((section) => section.pageNumber === null)
    const partly = alikeSections(sections, ({ unnumbered }) => (unnumbered && MESSAGES[unnumbered]) ?? null)
    if (!first || (!isMissing && partly.length === 0) || !surelySeveralPages(document)) return
    if (isMissing) report({ message: 'missing', at: null, location: first.location })
    for (const { seen, first, sections: alike } of partly) {
      report({
        message: seen,
        at: null,
        location: first.location,
        data: { section: whichSections(alike, document) },
      })
    }
  },
})

/** Odd pages without number are left alone: the document may have no third page. */
const MESSAGES: Readonly<Partial<Record<NonNullable<Section['unnumbered']>, string>>> = {
  even: 'evenMissing',
  later: 'laterMissing',
}
