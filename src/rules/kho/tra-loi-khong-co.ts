import { type Body, means } from '../repository/body.ts'
import { letters } from '../repository/letters.ts'
import { defineRepositoryRule } from '../repository/repository-rule.ts'

export default defineRepositoryRule({
  id: 'kho/tra-loi-khong-co',
  component: 'kho',
  obligation: 'kho.replies',
  severity: 'info',
  summary: {
    vi: 'Công văn được trả lời có trong kho, nếu kho lưu các công văn khác cùng ký hiệu của nơi gửi trong năm ấy.',
    en: 'The letter that is answered is in the repository, where that holds others of the sender under the same symbol and year.',
  },
  messages: {
    missing: {
      vi: 'trả lời «{seen}», nhưng kho không có công văn này, chỉ có công văn khác cùng ký hiệu ({other}); xem lại số, hoặc bổ sung công văn đến',
      en: 'this answers «{seen}», which is not in the repository, though others of that symbol are ({other}); check the number, or add the letter',
    },
  },
  examples: {
    right: 'Trả lời Công văn số 15/STC-NS (kho có công văn 15/STC-NS)',
    wrong: 'Trả lời Công văn số 51/STC-NS (kho chỉ có công văn 15/STC-NS)',
  },
  gathering: letters,
  group({ report }) {
    const senders = new Map<string, { readonly body: Body; readonly file: string; readonly numbers: Set<string> }>()
    return {
      take(entry) {
        if (entry.kind === 'letter') {
          const { body, file, number } = entry
          const key = `${body.name}|${body.superior}`
          const sender = senders.get(key) ?? { body, file, numbers: new Set() }
          senders.set(key, sender)
          sender.numbers.add(number)
          return
        }
        const meant = [...senders.values()].filter(({ body }) => means(entry, body))
        const [sender] = meant
        if (!sender || meant.some(({ numbers }) => numbers.has(entry.number))) return
        report({ message: 'missing', of: entry, seen: entry.text, data: { other: sender.file } })
      },
    }
  },
})
