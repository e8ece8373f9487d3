import { InputError } from '../document/input-error.ts'
import type { Message } from '../document/message.ts'

const NO_FOLDER: Message = {
  vi: 'không có thư mục này, hãy tạo trước hoặc chọn nơi khác',
  en: 'there is no such folder, make it or choose another place',
}
/** What making a folder meets; a file that is there has words of its own. */
const NOT_A_FOLDER: Message = {
  vi: 'ở chỗ của thư mục đã có một tệp cùng tên, hãy chọn nơi khác',
  en: 'a file stands where the folder would be, choose another place',
}
const FORBIDDEN: Message = { vi: 'không có quyền ghi ở đó', en: 'you may not write there' }
const IN_USE: Message = {
  vi: 'tệp đang mở trong chương trình khác, hãy đóng lại rồi chạy lại',
  en: 'it is open in another program, close it there and run again',
}
const FULL: Message = { vi: 'ổ đĩa đã đầy', en: 'the disk is full' }

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EEXIST: NOT_A_FOLDER,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EISDIR: { vi: 'đây là thư mục, cần tên một tệp', en: 'it is a folder, name a file' },
  ENAMETOOLONG: { vi: 'tên tệp quá dài', en: 'the name is too long' },
}

/** The reason why something was not written, in one sentence. @param file its name, for the message */
export const notWritten = (file: string, reason: Message): InputError =>
  new InputError('tep/khong-ghi-duoc', {
    vi: `không ghi được «${file}»: ${reason.vi}`,
    en: `cannot write "${file}": ${reason.en}`,
  })

/** What the system refused, in one sentence; errors that are none of the system's pass through. */
export const writingError = (error: unknown, file: string): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) return error
  return notWritten(file, REASONS[code] ?? { vi: `hệ thống báo ${code}`, en: `the system says ${code}` })
}
