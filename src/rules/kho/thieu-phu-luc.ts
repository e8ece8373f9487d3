import { folder } from '../repository/folder.ts'
import { defineRepositoryRule } from '../repository/repository-rule.ts'

export default defineRepositoryRule({
  id: 'kho/thieu-phu-luc',
  component: 'kho',
  obligation: 'kho.attachments',
  severity: 'warning',
  summary: {
    vi: 'Phụ lục nêu là kèm theo thì có trong tệp, hoặc trong thư mục của văn bản.',
    en: 'An appendix that is said to be attached is in the file, or in its folder.',
  },
  messages: {
    one: {
      vi: '«{seen}» được nêu là kèm theo nhưng không có trong tệp; tệp chỉ có {present}',
      en: '«{seen}» is said to be attached, yet it is not in the file, which has only {present}',
    },
    none: {
      vi: '«{seen}» được nêu là kèm theo nhưng không có trong tệp này, trong thư mục cũng không có phụ lục nào để riêng',
      en: '«{seen}» is said to be attached, yet it is not in this file, and no appendix lies apart in its folder',
    },
  },
  examples: {
    right: '(kèm theo Phụ lục 1, Phụ lục 2); sau văn bản có Phụ lục 1, Phụ lục 2',
    wrong: '(kèm theo Phụ lục 3); sau văn bản chỉ có Phụ lục 1, Phụ lục 2',
  },
  gathering: folder,
  group({ report }) {
    const kept = new Set<string>()
    return {
      take(entry) {
        if (entry.kind === 'kept') {
          for (const number of entry.numbers) kept.add(number)
          return
        }
        const present = new Set([...entry.present, ...kept])
        const { file, standard, named } = entry
        for (const { text, at } of named) {
          // One without number may be any of them.
          if (present.has(text) || (present.size > 0 && (text === '' || present.has('')))) continue
          const isOneOfSeveral = present.size > 0
          report({
            message: isOneOfSeveral ? 'one' : 'none',
            of: { file, standard, at },
            seen: text === '' ? 'Phụ lục' : `Phụ lục ${text}`,
            // It may have been kept on paper, or as a table of another program.
            ...(isOneOfSeveral ? {} : { severity: 'info' }),
            data: { present: [...present].map((number) => `Phụ lục ${number}`).join(', ') },
          })
        }
      },
    }
  },
})
