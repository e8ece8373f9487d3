import { type Defect, inBody, onlyParty, onlyState, since } from '../defect.ts'

/** A sentence more at the end of one of the numbered paragraphs. */
const withSentence = (sentence: string): Defect['plant'] => inBody(/\.(?=\n\n\d+\. )/g, `. ${sentence}`)

/** The same behind a document that is cited already. */
const withSentenceBelow = (number: string, sentence: string): Defect['plant'] =>
  inBody(new RegExp(`(?<=${number}[^]*)\\.(?=\\n\\n\\d+\\. )`, 'g'), `. ${sentence}`)

export const defects: readonly Defect[] = [
  {
    rule: 'vien-dan/khac-loai',
    what: 'tên loại không đúng ký hiệu',
    plant: inBody(/(?:Nghị quyết|Hướng dẫn|Chỉ thị)(?= số \d)/g, 'Kết luận'),
  },
  {
    rule: 'vien-dan/thieu-chi-tiet',
    what: 'thiếu ngày',
    plant: inBody(/,? ngày \d\d(?:\/\d\d?\/2018| tháng \d\d? năm 2018)/g, ''),
  },
  {
    rule: 'vien-dan/thieu-chi-tiet',
    what: 'thiếu cơ quan ban hành',
    plant: inBody(/(?<=2018) của [^.]*?(?= về)/g, ''),
  },
  { rule: 'vien-dan/thieu-chu-so', what: 'thiếu chữ số', plant: inBody(/ số(?= \d+[-/][A-ZĐ])/g, '') },
  {
    rule: 'vien-dan/ngay-khong-co',
    what: 'ngày không có trong lịch',
    plant: inBody(/(?<=ngày )\d\d(\/| tháng )\d\d?(?=\/2018| năm 2018)/g, (match) => `31${match[1]}02`),
  },
  {
    rule: 'vien-dan/sau-ngay-van-ban',
    what: 'ngày sau ngày của văn bản',
    plant: inBody(/(?<=ngày \d\d(?:\/| tháng )\d\d?(?:\/| năm ))2018/g, '2032'),
  },
  {
    rule: 'vien-dan/dau-noi',
    what: 'số của văn bản Đảng ghi như Nhà nước',
    plant: onlyParty(inBody(/(?<= \d\d)-(NQ|QĐ)\/(?=TU)/g, (match) => `/${match[1]}-`)),
  },
  {
    rule: 'vien-dan/dau-noi',
    what: 'số của văn bản nhà nước ghi như Đảng',
    plant: onlyState(inBody(/(?<= \d\d)\/(CT|QĐ)-(?=UBND)/g, (match) => `-${match[1]}/`)),
  },
  {
    rule: 'vien-dan/hai-ngay',
    what: 'một văn bản viện dẫn với hai ngày',
    plant: onlyParty(withSentenceBelow('18-NQ/TU', 'Sơ kết Nghị quyết số 18-NQ/TU, ngày 21/01/2018 trước ngày 30/11.')),
  },
  {
    rule: 'vien-dan/hai-ngay',
    what: 'một văn bản viện dẫn với hai ngày',
    plant: onlyState(
      withSentenceBelow(
        '10/CT-UBND',
        'Sơ kết Chỉ thị số 10/CT-UBND ngày 05 tháng 4 năm 2018 của Chủ tịch Ủy ban nhân dân tỉnh trước ngày 30/11.',
      ),
    ),
  },
  {
    rule: 'vien-dan/hai-trich-yeu',
    what: 'một văn bản viện dẫn với hai trích yếu',
    plant: onlyParty(
      withSentenceBelow(
        '18-NQ/TU',
        'Sơ kết Nghị quyết số 18-NQ/TU, ngày 12/01/2018 của Tỉnh ủy về phát triển du lịch cộng đồng.',
      ),
    ),
  },
  {
    rule: 'vien-dan/lap-lai',
    what: 'viện dẫn lại đầy đủ',
    plant: onlyState(
      withSentenceBelow(
        '10/CT-UBND',
        'Sơ kết Chỉ thị số 10/CT-UBND ngày 15 tháng 4 năm 2018 của Chủ tịch Ủy ban nhân dân tỉnh về tăng cường kỷ luật, kỷ cương hành chính.',
      ),
    ),
  },
  {
    rule: 'vien-dan/so-va-ngay',
    what: 'số nhỏ hơn mà ngày muộn hơn',
    plant: onlyParty(
      withSentenceBelow(
        '25-QĐ/TU',
        'Thực hiện Quy định số 12-QĐ/TU, ngày 20/3/2018 của Ban Thường vụ Tỉnh ủy về công tác thi đua.',
      ),
    ),
  },
  {
    rule: 'vien-dan/so-va-ngay',
    what: 'số nhỏ hơn mà ngày muộn hơn',
    plant: onlyState(
      withSentenceBelow(
        '25/QĐ-UBND',
        'Thực hiện Quyết định số 12/QĐ-UBND ngày 20 tháng 3 năm 2018 của Ủy ban nhân dân tỉnh về công tác thi đua.',
      ),
    ),
  },
  {
    rule: 'vien-dan/khac-co-quan',
    what: 'cơ quan không có ký hiệu ấy',
    plant: inBody(/(?<=(?:UBKTTU|SNV).*)(?:Ủy ban Kiểm tra Tỉnh ủy|Sở Nội vụ)/g, (match) =>
      match[0].startsWith('Sở') ? 'Sở Tài chính' : 'Hội Nông dân tỉnh',
    ),
  },
  {
    rule: 'vien-dan/da-thay-the',
    what: 'văn bản đã được thay thế',
    plant: since(
      '2026-06-01',
      onlyParty(
        withSentence(
          'Thể thức văn bản thực hiện theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng.',
        ),
      ),
    ),
  },
  {
    rule: 'vien-dan/nam-khac-so',
    what: 'năm trong số khác năm của ngày',
    plant: since(
      '2021-06-01',
      onlyState(
        withSentence(
          'Thể thức văn bản thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ về công tác văn thư.',
        ),
      ),
    ),
  },
]
