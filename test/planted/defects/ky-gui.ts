import { type Defect, inBody, inList, inSigner, onlyParty, onlyState } from '../defect.ts'

export const defects: readonly Defect[] = [
  {
    rule: 'noi-nhan/trung',
    what: 'một nơi nhận ghi hai lần',
    plant: inList('noi_nhan', (items, index) => [...items, items[index] ?? '']),
  },
  {
    rule: 'noi-nhan/thieu-cap-truong',
    what: 'ký thay mà không gửi người đứng đầu',
    plant: onlyState((document) =>
      document.ky.quyen_han
        ? [{ ...document, noi_nhan: document.noi_nhan.filter((item) => item !== 'Giám đốc Sở') }]
        : [],
    ),
    isToldElsewhere: true,
  },
  {
    rule: 'chuc-vu/khac-cap-truong',
    what: 'ký thay một chức vụ khác',
    plant: onlyState(inSigner((ky) => (ky.quyen_han ? { ...ky, chuc_vu: 'Phó Chủ tịch' } : null))),
  },
  {
    rule: 'quyen-han/sau-dau-la-chuc-vu',
    what: 'ký thay một cơ quan',
    plant: onlyState(inSigner((ky) => (ky.quyen_han ? { ...ky, quyen_han: 'KT. Sở Văn hóa và Thể thao' } : null))),
  },
  {
    rule: 'quyen-han/thua-lenh-cap-uy',
    what: 'thừa lệnh cấp ủy',
    plant: onlyParty(inSigner((ky) => ({ ...ky, quyen_han: 'T/L Đảng ủy', chuc_vu: 'Chánh Văn phòng' }))),
  },
  {
    rule: 'quyen-han/thua-lenh-cap-pho',
    what: 'cấp phó ký thừa lệnh mà không ký thay',
    plant: onlyState(inSigner((ky) => ({ ...ky, quyen_han: 'TL. Giám đốc', chuc_vu: 'Phó Chánh Văn phòng' }))),
  },
  {
    rule: 'quyen-han/uy-quyen-lai',
    what: 'cấp phó ký thay người được ủy quyền',
    plant: onlyState(
      inSigner((ky) => ({
        ...ky,
        quyen_han: 'TUQ. Giám đốc\nKT. Chánh Văn phòng',
        chuc_vu: 'Phó Chánh Văn phòng',
      })),
    ),
  },
  {
    rule: 'quyen-han/co-quan-thu-truong',
    what: 'sở ký thay mặt',
    plant: onlyState(inSigner((ky) => ({ ...ky, quyen_han: 'TM. Sở Văn hóa và Thể thao', chuc_vu: 'Giám đốc' }))),
  },
  {
    rule: 'noi-nhan/thieu-noi-thuc-hien',
    what: 'nơi được đề nghị không có ở Nơi nhận',
    plant: onlyState((document) =>
      document.loai === 'cong-van'
        ? inBody(/(?=Văn phòng Sở theo dõi)/g, 'Đề nghị Sở Xây dựng phối hợp thực hiện. ')(document)
        : [],
    ),
  },
]
