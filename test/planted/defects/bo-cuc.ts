import { pointLetter } from '../../../src/vietnamese/point-letters.ts'
import { type Defect, inBody, onlyParty, onlyState, since } from '../defect.ts'

export const defects: readonly Defect[] = [
  {
    rule: 'noi-dung/so-thu-tu',
    what: 'nhảy số',
    plant: inBody(/(?<=\n\n)(\d+)\. /g, (m) => (Number(m[1]) > 1 ? `${Number(m[1]) + 1}. ` : null)),
    isToldElsewhere: true,
  },
  {
    rule: 'noi-dung/mot-muc',
    what: 'mục chỉ chia thành một mục',
    plant: inBody(/\n\n2\. Yêu cầu\n\n[^\n]+/g, ''),
    isToldElsewhere: true,
  },
  {
    rule: 'noi-dung/sai-cap',
    what: 'số nằm trong chữ cái',
    plant: (document) => (document.loai === 'cong-van' ? [{ ...document, noi_dung: inverted(document.noi_dung) }] : []),
  },
  {
    rule: 'noi-dung/thieu-phan',
    what: 'kế hoạch không có phần tổ chức thực hiện',
    plant: inBody(/TỔ CHỨC THỰC HIỆN/g, 'KINH PHÍ'),
    isToldElsewhere: true,
  },
  {
    rule: 'noi-dung/muc-khong-co',
    what: 'nhắc đến mục không có',
    plant: (document) =>
      document.loai === 'ke-hoach' ? inBody(/\.(?=\n\n\d)/g, ' theo mục XXV của Kế hoạch này.')(document) : [],
  },
  {
    rule: 'noi-dung/viet-hoa-dau-cau',
    what: 'đầu câu viết thường',
    // A clause of the State's standard alone.
    plant: onlyState(inBody(/(?<=[a-zà-ỹ]{3}), (?=[a-zà-ỹ]+ [a-zà-ỹ]+)/g, '. ')),
  },
  {
    rule: 'noi-dung/bo-cuc',
    what: 'lẫn hai kiểu đánh số',
    // The standard of that day gives samples.
    plant: since('2020-03-05', onlyState(inBody(/\n\nII\. /g, '\n\nII- '))),
  },
  { rule: 'noi-dung/kieu-danh-so', what: 'lẫn hai kiểu đánh số', plant: onlyParty(inBody(/\n\nII\. /g, '\n\nII- ')) },
]

/** Its items lettered, but for the second and third, which stand in the first with numbers. */
const inverted = (text: string): string =>
  text.replace(/(?<=\n\n)(\d+)\. /g, (_, digits: string) => {
    const number = Number(digits)
    return number === 2 || number === 3 ? `${number - 1}. ` : `${pointLetter(Math.max(number - 2, 1))}) `
  })
