import type { Confidence } from '../standards/confidence.ts'

/** How a line of a standard is known, in a word; and what follows from it for findings. */
export const CONFIDENCE_TEXTS: Readonly<Record<Confidence, { readonly name: string; readonly meaning: string }>> = {
  read: { name: 'nguyên văn', meaning: 'đọc trong chính văn bản, báo được là lỗi' },
  'second-hand': { name: 'gián tiếp', meaning: 'nhiều nguồn thứ hai thống nhất, báo nhiều nhất là cảnh báo' },
  practice: { name: 'thực tế', meaning: 'thấy trong văn bản đã ban hành, báo nhiều nhất là cảnh báo' },
  unconfirmed: { name: 'chưa xác nhận', meaning: 'chỉ báo là lưu ý' },
}
