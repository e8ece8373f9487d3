import { spanOf } from '../../document/source.ts'
import { proseOf } from '../outline/prose.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/viet-hoa-ten-loai',
  component: 'noi_dung',
  obligation: 'noi_dung.citedTypeCapital',
  severity: 'warning',
  summary: {
    vi: 'Tên loại của một văn bản cụ thể viết hoa chữ đầu.',
    en: 'The type of a certain document has a capital.',
  },
  messages: {
    lowerCase: {
      vi: '«{seen}»: tên loại của văn bản cụ thể viết hoa chữ đầu, cần «{expected}»',
      en: '«{seen}»: the type of a certain document has a capital, write «{expected}»',
    },
  },
  examples: { right: 'theo Nghị định số 30/2020/NĐ-CP', wrong: 'theo nghị định số 30/2020/NĐ-CP' },
  check({ document, report }) {
    for (const [component, block] of proseOf(document)) {
      for (const match of block.text.matchAll(CITED)) {
        const span = spanOf(match.index, match.index + match[0].length)
        const expected = match[0].charAt(0).toUpperCase() + match[0].slice(1)
        report({ message: 'lowerCase', at: { block, span }, component, expected })
      }
    }
  },
})

/** A type in small letters and a whole number with its symbol. */
const CITED =
  /(?<![A-Za-zÀ-ỹ])(?:nghị định|nghị quyết|quyết định|chỉ thị|thông tư|thông báo|kế hoạch|công văn|tờ trình|báo cáo|chương trình|hướng dẫn|công điện|kết luận|quy định)(?: liên tịch)? số:? ?\d+(?:\/\d{4})?[-/]\p{Lu}[A-Za-zÀ-ỹ\d/-]*/gu
