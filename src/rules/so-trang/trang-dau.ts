import { sectionFix } from '../layout/form-fix.ts'
import { ownSections } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-trang/trang-dau',
  component: 'so_trang',
  obligation: 'so_trang.hiddenOnFirstPage',
  severity: 'error',
  needs: 'layout',
  // With the number goes what else stands in the headers and footers of the first page.
  fixable: 'unsafe',
  summary: {
    vi: 'Trang đầu của văn bản không hiển thị số trang.',
    en: 'The first page of the document shows no page number.',
  },
  messages: {
    shown: {
      vi: 'Trang đầu hiển thị số trang, cần để trống; chọn «Trang đầu khác» (Different First Page) trong phần Đầu trang',
      en: 'The first page shows its number, must show none; choose «Different First Page» in the page header',
    },
  },
  examples: { right: 'Trang đầu không có số trang', wrong: 'Trang đầu ghi số 1' },
  check({ document, report }) {
    const [first] = ownSections(document)
    if (!first?.pageNumber?.onFirstPage) return
    report({
      message: 'shown',
      at: null,
      location: first.pageNumber.location,
      ...sectionFix([first], () => ({ titlePage: true })),
    })
  },
})
