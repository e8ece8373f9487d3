import { type Block, wholeBlock } from '../document/block.ts'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import { isoDate } from '../document/official-date.ts'
import type { OfficialDocument, System } from '../document/official-document.ts'
import { type Location, spanOf } from '../document/source.ts'
import type { ReadFile } from '../read/read-file.ts'
import type { Finding } from './finding.ts'
import { legalNormativeMark } from './legal-normative.ts'
import { isStateForm } from './state-form.ts'

const SYSTEM_NAMES: Readonly<Record<System, Message>> = {
  dang: { vi: 'văn bản của Đảng', en: 'a Party document' },
  'nha-nuoc': { vi: 'văn bản của Nhà nước', en: 'a State document' },
  doan: { vi: 'văn bản của Đoàn', en: 'a Youth Union document' },
  khac: { vi: 'văn bản không rõ hệ thống', en: 'a document of no known system' },
}

const NO_STANDARD: Message = {
  vi: 'Đây là {system}{date}: chưa có tiêu chuẩn để đối chiếu, không kiểm tra thể thức; nếu biết tiêu chuẩn, chỉ rõ bằng --standard',
  en: 'This is {system}{date}: there is no standard to check it against, so its form is not judged; name one with --standard if you know it',
}

const LEGAL_NORMATIVE: Message = {
  vi: '«{mark}» cho biết đây là văn bản quy phạm pháp luật, thể thức theo quy định riêng nên không kiểm tra; nếu là văn bản hành chính, bỏ năm trong số, sửa tên loại hoặc chỉ rõ tiêu chuẩn bằng --standard',
  en: '«{mark}» marks a legal normative document, whose form has rules of its own and is not judged; if it is an administrative one, leave the year out of the number, mend the type or name the standard with --standard',
}

const NOT_ADMINISTRATIVE: Message = {
  vi: 'Tệp không có phần đầu của văn bản hành chính (tên cơ quan ban hành, số và ký hiệu): có thể là biểu mẫu, đơn, chương trình họp hay phụ lục, nên không kiểm tra thể thức; nếu là văn bản, bổ sung phần đầu hoặc chỉ rõ tiêu chuẩn bằng --standard',
  en: 'The file has no header of an administrative document (issuer, number and symbol): it may be a form, an application, an agenda or an appendix, so its form is not judged; if it is a document, add the header or name the standard with --standard',
}

const OTHER_KIND: Message = {
  vi: '«{title}» không phải một loại văn bản hành chính (có thể là phiếu, biểu mẫu, danh sách …), nên không kiểm tra thể thức; nếu là văn bản, ghi lại tên loại hoặc chỉ rõ tiêu chuẩn bằng --standard',
  en: '«{title}» is no type of administrative document (it may be a slip, a form, a list …), so its form is not judged; if it is a document, correct its type or name the standard with --standard',
}

const NOTHING_PRINTED: Message = {
  vi: 'Tệp không có dòng chữ nào để kiểm tra',
  en: 'The file has no printed text to check',
}

/** A file in which nothing is printed. */
export const nothingPrinted = (read: ReadFile, language: Language): Finding =>
  notice('tep/khong-co-chu', NOTHING_PRINTED[language], { source: read.source, span: spanOf(0, 0) })

/** A form, an application, an agenda: no document of a body, so no rule of form holds for it. */
export const notAdministrative = (document: OfficialDocument, language: Language): Finding =>
  notice('tep/khong-phai-van-ban', NOT_ADMINISTRATIVE[language], startOf(document))

/** A document that no standard covers is said to be unchecked rather than passed off as clean. */
export const withoutStandard = (document: OfficialDocument, language: Language): Finding => {
  const mark = legalNormativeMark(document)
  if (mark) {
    const message = fillMessage(LEGAL_NORMATIVE, language, { mark: mark.text })
    return notice('tep/quy-pham-phap-luat', message, placeOf(mark))
  }
  const [heading] = document.components.ten_loai?.blocks ?? []
  if (heading && isStateForm(document)) {
    const message = fillMessage(OTHER_KIND, language, { title: heading.text })
    return notice('tep/loai-khac', message, placeOf(heading))
  }
  return notice(
    'tep/khong-co-tieu-chuan',
    fillMessage(NO_STANDARD, language, {
      system: SYSTEM_NAMES[document.system][language],
      date: document.date ? ` (${isoDate(document.date)})` : '',
    }),
    startOf(document),
  )
}

const placeOf = (block: Block): Location => block.locate(wholeBlock(block).span)

const startOf = (document: OfficialDocument): Location =>
  document.blocks[0]?.locate(spanOf(0, 0)) ?? { source: document.source, span: spanOf(0, 0) }

const notice = (ruleId: string, message: string, location: Location): Finding => ({
  ruleId,
  severity: 'info',
  message,
  location,
  component: 'tep',
  seen: null,
  expected: null,
  basis: [],
})
