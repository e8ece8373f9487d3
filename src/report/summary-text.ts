import { fillMessage, type Language, type Message } from '../document/message.ts'
import { type LintResult, summarise } from './lint-result.ts'

const SUMMARY = {
  nothing: { vi: 'không có tệp nào để kiểm tra', en: 'no file to check' },
  clean: { vi: '{files} tệp, không có gì phải sửa', en: 'nothing to mend in {files} file(s)' },
  noErrors: { vi: '{files} tệp, không có lỗi', en: 'no errors in {files} file(s)' },
  errors: { vi: '{error} lỗi trong {files} tệp', en: '{error} error(s) in {files} file(s)' },
  counts: {
    vi: '{error} lỗi, {warning} cảnh báo, {info} lưu ý trong {files} tệp',
    en: '{error} error(s), {warning} warning(s), {info} info in {files} file(s)',
  },
} satisfies Record<string, Message>

const KNOWN: Message = { vi: ' ({known} phát hiện cũ không nêu)', en: ' ({known} known finding(s) not told)' }

/** What was found in all, in one line. */
export const summaryText = (result: LintResult, language: Language): string => {
  if (result.files === 0) return SUMMARY.nothing[language]
  const isClean = result.findings.length === 0
  const all = isClean ? SUMMARY.clean : SUMMARY.counts
  const ofErrors = isClean ? SUMMARY.noErrors : SUMMARY.errors
  const counts = fillMessage(result.errorsOnly ? ofErrors : all, language, { ...summarise(result) })
  return result.known ? counts + fillMessage(KNOWN, language, { known: result.known }) : counts
}
