import { surelySeveralPages } from '../layout/page-count.ts'
import { ownSections } from '../layout/sections.ts'
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
  },
  examples: { right: 'Số trang 2 ở đầu trang thứ hai', wrong: 'Trang thứ hai không có số trang' },
  check({ document, report }) {
    const sections = ownSections(document)
    const [first] = sections
    if (!first || sections.some((section) => section.pageNumber !== null)) return
    if (surelySeveralPages(document)) report({ message: 'missing', at: null, location: first.location })
  },
})
