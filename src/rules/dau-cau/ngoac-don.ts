import { excerptText } from '../../document/block.ts'
import { standingIn } from '../letters/odd-words.ts'
import { isCode, withWords } from '../marks/beside.ts'
import { closingWords, type MarkRole, openingWords, pairMarks } from '../marks/pairs.ts'
import { passagesOf } from '../marks/passages.ts'
import { runningText } from '../marks/running-text.ts'
import { unlessScanned } from '../marks/scanned.ts'
import { defineRule } from '../rule.ts'

const BRACKETS = /[()]/g

/** A remark may go on in the next lines; further down another one was forgotten. */
const FARTHEST = 12

/** What numbers an item, also in the middle of a line: "a)", "2.1)", "gồm: 1) …; 2) …". */
const LABEL = /(?:^|[:;,.(“] ?|\s)(?:[A-Za-zĐđ]|\d{1,3}(?:\.\d{1,2})*|[ivxIVX]{1,4}|[^\sA-Za-zÀ-ỹ]{1,2})\.? ?$/

/** The same within an open bracket, "(gồm: 1) …; 2) …)", which another mark closes. */
const LABEL_IN_ROW = /(?:^|[:;,.] ?)(?:[A-Za-zĐđ]|\d{1,2}|[ivx]{1,4})$/
const CLOSED_LATER = /^\)[^()]*\)/

export default defineRule({
  id: 'dau-cau/ngoac-don',
  component: 'dau_cau',
  obligation: 'dau_cau.pairs',
  severity: 'warning',
  needs: 'words',
  summary: {
    vi: 'Dấu ngoặc đơn có mở thì có đóng.',
    en: 'Brackets come in pairs.',
  },
  messages: {
    unclosed: {
      vi: '«{seen}»: dấu ngoặc mở ở đây không có dấu đóng; thêm dấu đóng ở cuối phần chú thích',
      en: '«{seen}»: the bracket that opens here is never closed; close it where the remark ends',
    },
    unopened: {
      vi: '«{seen}»: dấu ngoặc đóng ở đây không có dấu mở; thêm dấu mở ở đầu phần chú thích, hoặc bỏ dấu này',
      en: '«{seen}»: the bracket that closes here was never opened; open it where the remark begins, or leave it out',
    },
  },
  examples: { right: 'theo mẫu (phụ lục kèm theo)', wrong: 'theo mẫu (phụ lục kèm theo' },
  check({ document, report }) {
    if (!/[()]/.test(runningText(document).whole)) return
    const mildness = unlessScanned(document)
    for (const passage of passagesOf(document)) {
      const { unclosed, unopened } = pairMarks(passage, BRACKETS, roleOf, FARTHEST)
      const found = [
        ...unclosed.map((mark) => ({ message: 'unclosed', at: openingWords(mark) })),
        ...unopened.map((mark) => ({ message: 'unopened', at: closingWords(mark) })),
      ]
      for (const { message, at } of found) {
        if (!isCode(excerptText(withWords(at)))) report({ message, at, ...standingIn(at.block), ...mildness })
      }
    }
  },
})

const roleOf: MarkRole = ({ block, index, mark }, open) => {
  if (mark === '(') return 'opens'
  const before = block.text.slice(Math.max(0, index - 10), index)
  const isLabel = open ? LABEL_IN_ROW.test(before) && CLOSED_LATER.test(block.text.slice(index)) : LABEL.test(before)
  return isLabel ? null : 'closes'
}
