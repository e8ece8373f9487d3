import type { Message } from '../document/message.ts'

/** What was found in all; filled with the counts of `summarise`. */
export const SUMMARY = {
  clean: { vi: '{files} tệp, không có gì phải sửa', en: 'nothing to mend in {files} file(s)' },
  counts: {
    vi: '{error} lỗi, {warning} cảnh báo, {info} lưu ý trong {files} tệp',
    en: '{error} error(s), {warning} warning(s), {info} info in {files} file(s)',
  },
} satisfies Record<string, Message>
