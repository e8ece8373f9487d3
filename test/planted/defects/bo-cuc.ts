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
