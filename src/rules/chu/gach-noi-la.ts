import { oddWords, oddWordsReport } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'

/** Hyphens and dashes that are not the hyphen of the keyboard. */
const DASHES = /[\u2010-\u2015]/g

/** A capital near a number and one of them: what a wrong symbol has at the least. */
const NUMBERED = /[\d.…](?:[\u2010-\u2015][A-ZÀ-ỹ]|[/-][A-ZÀ-ỹ]\S*[\u2010-\u2015])/

/** `QĐ`, `QyĐ`, `CTr`, `TTg`, `UBND`. */
const CODE = String.raw`\p{Lu}{1,12}\p{Ll}?\p{Lu}{0,6}\p{Ll}?(?!\p{L})`

/** The symbol behind a number, or behind the dots that hold its place: `30/2020/NĐ–CP`, `05–HD/VPTW`, `…/QĐ–UBND`. */
const SYMBOL = new RegExp(String.raw`[\d.…][/\u2010-\u2015-]${CODE}(?:[/\u2010-\u2015-]${CODE})+`, 'gu')

export default defineRule({
  id: 'chu/gach-noi-la',
  component: 'chu',
  obligation: 'chu.codes',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Trong số và ký hiệu được viện dẫn, dấu nối là dấu gạch nối (-), không phải dấu gạch ngang (–, —).',
    en: 'Numbers and symbols of cited documents are joined by hyphens (-), not by dashes (–, —).',
  },
  messages: {
    wrong: {
      vi: '«{seen}»{others}: trong số và ký hiệu cần dấu gạch nối của bàn phím, «{expected}»',
      en: '«{seen}»{others}: number and symbol take the hyphen of the keyboard, «{expected}»',
    },
  },
  examples: { right: 'Nghị định số 30/2020/NĐ-CP', wrong: 'Nghị định số 30/2020/NĐ–CP' },
  check({ document, report }) {
    const words = oddWords(document, NUMBERED, (word) => word.replace(SYMBOL, (symbol) => symbol.replace(DASHES, '-')))
    // The document's own number has rules on each of its marks.
    const found = oddWordsReport(words.filter(({ block }) => block.component !== 'so_ky_hieu'))
    if (found) report(found)
  },
})
