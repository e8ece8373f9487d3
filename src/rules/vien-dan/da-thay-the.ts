import { isoDate } from '../../document/official-date.ts'
import { shortDay } from '../../standards/short-day.ts'
import { headExcerpt, type Mention, mentionsOf, standingAt } from '../citations/mentions.ts'
import { findReplaced } from '../citations/replaced.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/da-thay-the',
  component: 'vien_dan',
  obligation: 'vien_dan.inForce',
  severity: 'warning',
  summary: {
    vi: 'Không viện dẫn văn bản đã được thay thế như văn bản đang có hiệu lực.',
    en: 'A document that was replaced is not cited as if it were in force.',
  },
  messages: {
    replaced: {
      vi: '«{seen}» đã được {by} thay thế từ ngày {from}; cần viện dẫn văn bản mới',
      en: '«{seen}» was replaced by {by} on {from}; cite the new one',
    },
  },
  examples: {
    right: 'theo Hướng dẫn số 05-HD/VPTW (văn bản ngày 15/6/2026)',
    wrong: 'theo Hướng dẫn số 36-HD/VPTW (văn bản ngày 15/6/2026)',
  },
  check({ document, report }) {
    if (!document.date) return
    const own = isoDate(document.date)
    for (const mention of mentionsOf(document)) {
      const replaced = mention.cited.number && findReplaced(mention.cited.number)
      if (!replaced || own <= replaced.from || isPast(mention)) continue
      report({
        message: 'replaced',
        at: headExcerpt(mention),
        ...standingAt(mention),
        data: { by: replaced.by, from: shortDay(replaced.from) },
        ...(isBasis(mention) ? {} : { severity: 'info' }),
      })
    }
  },
})

/** The text itself says that it is no longer in force, or names what was amended, or looks back. */
const PAST = /thay thế|bãi bỏ|hết hiệu lực|sửa đổi|bổ sung|trước đây|trước khi|đã ban hành|tổng kết|sơ kết/i
/** What is done by a document is done by one in force. */
const BASIS = /(?:căn cứ|theo|thực hiện|quy định tại|hướng dẫn tại|áp dụng|tuân thủ)\s(?:[^;.]{0,60}\s)?$/i
const WINDOW = 90

const isPast = ({ cited: { block, start, end } }: Mention): boolean =>
  PAST.test(block.text.slice(Math.max(0, start - WINDOW), end + WINDOW))

const isBasis = ({ cited: { block, start } }: Mention): boolean =>
  block.component === 'can_cu' || BASIS.test(block.text.slice(Math.max(0, start - WINDOW), start))
