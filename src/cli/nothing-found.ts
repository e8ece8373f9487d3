import { fillMessage, type Language, type Message } from '../document/message.ts'

const NOTHING: Message = {
  vi: 'không thấy văn bản nào trong «{paths}»: thư mục được tìm *.yaml, *.docx, *.txt, *.md, bỏ qua những gì .gitignore loại ra; hãy nêu tên tệp.',
  en: 'no document found in "{paths}": folders are searched for *.yaml, *.docx, *.txt, *.md that .gitignore does not leave out; name a file.',
}

/** What is said where no path leads to a document. */
export const nothingFound = (paths: readonly string[], language: Language): string =>
  fillMessage(NOTHING, language, { paths: paths.join(', ') })
