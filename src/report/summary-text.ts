import { fillMessage, type Language, type Message } from '../document/message.ts'
import { type LintResult, summarise } from './lint-result.ts'

const TEXTS = {
  nothing: { vi: 'không có tệp nào để kiểm tra', en: 'no file to check' },
  clean: { vi: '{files} tệp, không có gì phải sửa', en: 'nothing to mend in {files} file(s)' },
  counts: {
    vi: '{error} lỗi, {warning} cảnh báo, {info} lưu ý trong {files} tệp',
    en: '{error} error(s), {warning} warning(s), {info} info in {files} file(s)',
  },
} satisfies Record<string, Message>

/** What was found in all. */
export const summaryText = (result: LintResult, language: Language): string => {
  const text = result.files === 0 ? TEXTS.nothing : result.findings.length === 0 ? TEXTS.clean : TEXTS.counts
  return fillMessage(text, language, summarise(result))
}
