import type { FileCheck } from './file-check.ts'

/** What may act or fetch when a Word file is opened. */
export const SAFETY_CHECKS: readonly FileCheck[] = [
  {
    id: 'an-toan/macro',
    severity: 'warning',
    summary: {
      vi: 'Tệp có macro, chương trình có thể chạy khi mở tệp.',
      en: 'The file holds a macro, a program that may run when it is opened.',
    },
    remedy: {
      vi: 'Lưu lại thành .docx để bỏ macro trước khi gửi.',
      en: 'Save it as .docx, without macros, before sending it.',
    },
  },
  {
    id: 'an-toan/mau-tu-xa',
    severity: 'warning',
    summary: {
      vi: 'Tệp gắn với mẫu ở máy khác, Word tải mẫu về mỗi khi mở tệp.',
      en: 'The file is attached to a template on another machine, which Word fetches whenever it is opened.',
    },
    remedy: {
      vi: 'Bỏ mẫu: Developer > Document Template > Attach: Normal.',
      en: 'Detach it: Developer > Document Template > Attach: Normal.',
    },
  },
  {
    id: 'an-toan/anh-ngoai-tep',
    severity: 'warning',
    summary: {
      vi: 'Ảnh không nằm trong tệp mà lấy từ nơi khác khi mở tệp.',
      en: 'A picture is not in the file but fetched from elsewhere when it is opened.',
    },
    remedy: {
      vi: 'Chèn hẳn ảnh vào văn bản: Edit Links to Files > Break Link.',
      en: 'Put the picture itself into the document: Edit Links to Files > Break Link.',
    },
  },
  {
    id: 'an-toan/lien-ket-ngoai',
    severity: 'warning',
    summary: {
      vi: 'Tệp nối với dữ liệu ngoài tệp, Word lấy dữ liệu này khi mở.',
      en: 'The file is connected to data outside of it, which Word fetches when it is opened.',
    },
    remedy: { vi: 'Ngắt liên kết trước khi gửi.', en: 'Break the link before sending it.' },
  },
  {
    id: 'an-toan/doi-tuong-nhung',
    severity: 'warning',
    summary: {
      vi: 'Tệp có đối tượng của chương trình khác, có thể chứa mã chạy được và không kiểm tra được.',
      en: 'The file holds an object of another program, which may carry code and cannot be checked.',
    },
    remedy: {
      vi: 'Thay bằng ảnh hoặc bảng, hoặc gửi thành tệp riêng.',
      en: 'Put a picture or a table in its place, or send it as a file of its own.',
    },
  },
  {
    id: 'an-toan/truong-lay-du-lieu',
    severity: 'warning',
    summary: {
      vi: 'Một trường trong văn bản gọi chương trình khác hoặc lấy dữ liệu ngoài tệp.',
      en: 'A field of the document calls another program or fetches data from outside the file.',
    },
    remedy: {
      vi: 'Đổi trường thành chữ thường: chọn trường, nhấn Ctrl+Shift+F9.',
      en: 'Turn it into plain text: select it and press Ctrl+Shift+F9.',
    },
  },
]
