import { standingIn } from '../letters/odd-words.ts'
import { closingWords, openingWords, placeOf } from '../marks/pairs.ts'
import { quotationsOf } from '../marks/quotations.ts'
import { unlessScanned } from '../marks/scanned.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

/** What closes a quotation that begins so. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"' }

export default defineRule({
  id: 'dau-cau/ngoac-kep',
  component: 'dau_cau',
  obligation: 'dau_cau.pairs',
  severity: 'warning',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Dấu ngoặc kép có mở thì có đóng, hai dấu cùng một kiểu.',
    en: 'Quotation marks come in pairs of one kind.',
  },
  messages: {
    unclosed: {
      vi: '«{seen}»: dấu ngoặc kép mở ở đây không có dấu đóng; thêm dấu đóng ở cuối phần trích dẫn',
      en: '«{seen}»: the quotation mark that opens here is never closed; close it where the quotation ends',
    },
    unopened: {
      vi: '«{seen}»: dấu ngoặc kép đóng ở đây không có dấu mở; thêm dấu mở ở đầu phần trích dẫn, hoặc bỏ dấu này',
      en: '«{seen}»: the quotation mark that closes here was never opened; open it where the quotation begins, or leave it out',
    },
    mixed: {
      vi: '«{seen}»: mở ngoặc kép bằng «{open}» mà đóng bằng «{close}»; cần hai dấu cùng một kiểu',
      en: '«{seen}»: opened by «{open}» and closed by «{close}»; both must be of one kind',
    },
  },
  examples: { right: 'phong trào thi đua “Dân vận khéo” năm 2026', wrong: 'phong trào thi đua “Dân vận khéo năm 2026' },
  check({ document, report }) {
    const mildness = unlessScanned(document)
    for (const { pairs, unclosed, unopened } of quotationsOf(document)) {
      const found = [
        ...unclosed.map((mark) => ({ message: 'unclosed', at: openingWords(mark) })),
        ...unopened.map((mark) => ({ message: 'unopened', at: closingWords(mark) })),
        ...pairs
          .filter(({ open, close }) => (open.mark === '"') !== (close.mark === '"'))
          .map(({ open, close }) => ({
            message: 'mixed',
            at: closingWords(close),
            data: { open: open.mark, close: close.mark },
            fix: replacements([{ at: placeOf(close), text: CLOSING[open.mark] ?? close.mark }]),
          })),
      ]
      for (const one of found) report({ ...one, ...standingIn(one.at.block), ...mildness })
    }
  },
})
