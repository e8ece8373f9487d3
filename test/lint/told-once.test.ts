import { expect, it } from 'vitest'
import type { OfficialDocument } from '../../src/document/official-document.ts'
import { lintFile } from '../../src/lint/lint.ts'
import { type StyledLine, styledDocument } from '../rules/layout/styled-document.ts'

const LINES: readonly StyledLine[] = [
  { component: 'tieu_de', text: 'ĐẢNG CỘNG SẢN VIỆT NAM', run: { size: 15, bold: true } },
  { component: 'noi_dung', text: 'Các chi bộ báo cáo kết quả trước ngày 15.' },
]
const MARGINS = { margins: { top: 20, bottom: 10, left: 25, right: 15 } }

const marginsTold = (documents: readonly OfficialDocument[]) => {
  const [first] = documents
  if (!first) throw new Error('no document')
  const read = { file: 'van-ban.docx', format: 'docx', source: first.source, documents, problems: [] } as const
  return lintFile(read, { standard: null, language: 'vi', final: false })
    .filter(({ ruleId }) => ruleId === 'trang/le-trang')
    .map(({ seen }) => seen)
}

it('tells once what two documents on pages of one section have in common', () => {
  const document = styledDocument(LINES, [MARGINS])
  expect(marginsTold([document])).toEqual(['10 mm', '25 mm'])
  expect(marginsTold([document, { ...document }])).toEqual(['10 mm', '25 mm'])
})
