import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { Hazard, HazardKind } from '../read/hazard.ts'
import type { ReadFile } from '../read/read-file.ts'
import type { Finding } from './finding.ts'

/** What each hazard is told as. They hold whatever the document is and whichever standard judges it. */
const FINDINGS: Readonly<Record<HazardKind, { readonly id: string; readonly message: Message }>> = {
  macro: {
    id: 'an-toan/macro',
    message: {
      vi: 'Tệp có macro («{target}»), chương trình có thể chạy khi mở tệp: hãy lưu lại thành .docx để bỏ macro trước khi gửi',
      en: 'The file holds a macro ("{target}"), a program that may run when it is opened: save it as .docx, without macros, before sending it',
    },
  },
  template: {
    id: 'an-toan/mau-tu-xa',
    message: {
      vi: 'Tệp gắn với mẫu ở máy khác («{target}»), Word tải mẫu về mỗi khi mở tệp: hãy bỏ mẫu này (Developer > Document Template > Attach: Normal)',
      en: 'The file is attached to a template on another machine ("{target}"), which Word fetches whenever it is opened: detach it (Developer > Document Template > Attach: Normal)',
    },
  },
  picture: {
    id: 'an-toan/anh-ngoai-tep',
    message: {
      vi: 'Ảnh trong «{part}» không nằm trong tệp mà lấy từ «{target}»: hãy chèn hẳn ảnh vào văn bản (Edit Links to Files > Break Link)',
      en: 'A picture of "{part}" is not in the file but fetched from "{target}": put the picture itself into the document (Edit Links to Files > Break Link)',
    },
  },
  link: {
    id: 'an-toan/lien-ket-ngoai',
    message: {
      vi: '«{part}» nối với dữ liệu ngoài tệp («{target}»), Word lấy dữ liệu này khi mở tệp: hãy ngắt liên kết trước khi gửi',
      en: '"{part}" is connected to data outside the file ("{target}"), which Word fetches when it is opened: break the link before sending it',
    },
  },
  object: {
    id: 'an-toan/doi-tuong-nhung',
    message: {
      vi: '«{part}» có đối tượng của chương trình khác («{target}»), có thể chứa mã chạy được và không kiểm tra được: hãy thay bằng ảnh hoặc bảng, hoặc gửi thành tệp riêng',
      en: '"{part}" holds an object of another program ("{target}"), which may carry code and cannot be checked: put a picture or a table in its place, or send it as a file of its own',
    },
  },
  field: {
    id: 'an-toan/truong-lay-du-lieu',
    message: {
      vi: 'Trường «{target}» trong «{part}» gọi chương trình khác hoặc lấy dữ liệu ngoài tệp: hãy đổi trường thành chữ thường (chọn trường, nhấn Ctrl+Shift+F9)',
      en: 'The field "{target}" in "{part}" calls another program or fetches data from outside the file: turn it into plain text (select it and press Ctrl+Shift+F9)',
    },
  },
}

/** What may act or fetch when the file is opened, as warnings of the file. */
export const hazardFindings = ({ hazards = [] }: ReadFile, language: Language): Finding[] =>
  hazards.map((hazard) => finding(hazard, language))

const finding = ({ kind, target, location }: Hazard, language: Language): Finding => {
  const { id, message } = FINDINGS[kind]
  return {
    ruleId: id,
    severity: 'warning',
    message: fillMessage(message, language, { target, part: location.source.part ?? '' }),
    location,
    component: 'tep',
    seen: target,
    expected: null,
    basis: [],
  }
}
