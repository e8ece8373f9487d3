import { standingIn } from '../letters/odd-words.ts'
import { type MarkRole, markWithWord, pairMarks } from '../marks/pairs.ts'
import { passagesOf } from '../marks/passages.ts'
import { runningText } from '../marks/running-text.ts'
import { defineRule } from '../rule.ts'

/** A remark may go on in the next lines; further down another one was forgotten. */
const FARTHEST = 6

/** What numbers an item, at its beginning or in a row: "a)", "…: 1) …; 2) …". */
const LABEL = /(?:^|[:;,.(“] ?|\s)(?:[A-Za-zĐđ]|\d{1,3}(?:\.\d{1,2})*|[ivxIVX]{1,4})\.? ?$/

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
    vi: 'Dấu ngoặc đơn, ngoặc vuông có mở thì có đóng.',
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
    if (!/[()[\]]/.test(runningText(document).whole)) return
    for (const passage of passagesOf(document)) {
      for (const [marks, roleOf] of KINDS) {
        const { unclosed, unopened } = pairMarks(passage, marks, roleOf, FARTHEST)
        for (const mark of unclosed) report({ message: 'unclosed', at: markWithWord(mark), ...standingIn(mark.block) })
        for (const mark of unopened) report({ message: 'unopened', at: markWithWord(mark), ...standingIn(mark.block) })
      }
    }
  },
})

const roleOf: MarkRole = ({ block: { text }, index, mark }, open) => {
  if (mark === '(' || mark === '[') return 'opens'
  const before = text.slice(Math.max(0, index - 10), index)
  if (mark === ']') return 'closes'
  const isLabel = open ? LABEL_IN_ROW.test(before) && CLOSED_LATER.test(text.slice(index)) : LABEL.test(before)
  return isLabel ? null : 'closes'
}

const KINDS = [
  [/[()]/g, roleOf],
  [/[[\]]/g, roleOf],
] as const
