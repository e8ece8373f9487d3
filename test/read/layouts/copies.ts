import type { InspectedCopy } from '../../../src/report/inspect.ts'

/** An invented copy, as it stands beneath the document: rows of what is left and right. */
export interface CopyContent {
  readonly name: string
  readonly rows: readonly (readonly [string, string])[]
  readonly expected: InspectedCopy
}

const NOTHING: InspectedCopy = {
  hinh_thuc: null,
  co_quan_cap_tren: null,
  co_quan_ban_hanh: null,
  so_ky_hieu: null,
  dia_danh_ngay: null,
  noi_nhan: [],
  quyen_han: null,
  chuc_vu: null,
  ho_ten: null,
}

const stateCopy = (kind: string, symbol: string): CopyContent => ({
  name: `${kind} của sở`,
  rows: [
    ['UBND TỈNH BÌNH LƯU', kind],
    ['SỞ TÀI CHÍNH', ''],
    [`Số: 15/${symbol}-STC`, 'Bình Lưu, ngày 20 tháng 6 năm 2026'],
    ['Nơi nhận:', 'TL. GIÁM ĐỐC'],
    ['- Các phòng thuộc Sở;', 'CHÁNH VĂN PHÒNG'],
    ['- Lưu: VT.', ''],
    ['', ''],
    ['', 'Vương Thị Mỹ Hạnh'],
  ],
  expected: {
    ...NOTHING,
    hinh_thuc: kind,
    co_quan_cap_tren: 'UBND TỈNH BÌNH LƯU',
    co_quan_ban_hanh: 'SỞ TÀI CHÍNH',
    so_ky_hieu: `Số: 15/${symbol}-STC`,
    dia_danh_ngay: 'Bình Lưu, ngày 20 tháng 6 năm 2026',
    noi_nhan: ['Các phòng thuộc Sở;', 'Lưu: VT.'],
    quyen_han: 'TL. GIÁM ĐỐC',
    chuc_vu: 'CHÁNH VĂN PHÒNG',
    ho_ten: 'Vương Thị Mỹ Hạnh',
  },
})

export const STATE_COPIES: readonly CopyContent[] = [
  stateCopy('SAO Y', 'SY'),
  stateCopy('SAO LỤC', 'SL'),
  stateCopy('TRÍCH SAO', 'TrS'),
  stateCopy('SAO Y BẢN CHÍNH', 'SY'),
]

export const PARTY_COPIES: readonly CopyContent[] = [
  {
    name: 'bản sao có số của uỷ ban kiểm tra',
    rows: [
      ['TỈNH UỶ BÌNH LƯU', 'Bình Lưu, ngày 15 tháng 4 năm 2024'],
      ['UỶ BAN KIỂM TRA', ''],
      ['*', ''],
      ['Số 24-BS/UBKTTU', ''],
      ['Nơi nhận:', 'T/L UỶ BAN KIỂM TRA'],
      ['- Uỷ ban Kiểm tra Đảng uỷ xã Thạch Vân,', 'CHÁNH VĂN PHÒNG'],
      ['- Lưu Văn phòng.', ''],
      ['', ''],
      ['', 'Đoàn Khánh Linh'],
    ],
    expected: {
      ...NOTHING,
      co_quan_cap_tren: 'TỈNH UỶ BÌNH LƯU',
      co_quan_ban_hanh: 'UỶ BAN KIỂM TRA',
      so_ky_hieu: 'Số 24-BS/UBKTTU',
      dia_danh_ngay: 'Bình Lưu, ngày 15 tháng 4 năm 2024',
      noi_nhan: ['Uỷ ban Kiểm tra Đảng uỷ xã Thạch Vân,', 'Lưu Văn phòng.'],
      quyen_han: 'T/L UỶ BAN KIỂM TRA',
      chuc_vu: 'CHÁNH VĂN PHÒNG',
      ho_ten: 'Đoàn Khánh Linh',
    },
  },
  {
    name: 'dấu Bản sao văn bản, không có số',
    rows: [
      ['Bản sao văn bản', 'K/T CHÁNH VĂN PHÒNG'],
      ['', 'PHÓ CHÁNH VĂN PHÒNG'],
      ['', ''],
      ['', 'Đoàn Khánh Linh'],
    ],
    expected: {
      ...NOTHING,
      hinh_thuc: 'Bản sao văn bản',
      quyen_han: 'K/T CHÁNH VĂN PHÒNG',
      chuc_vu: 'PHÓ CHÁNH VĂN PHÒNG',
      ho_ten: 'Đoàn Khánh Linh',
    },
  },
  {
    name: 'dấu Bản sao văn bản dưới nơi nhận của bản sao',
    rows: [
      ['Nơi nhận:', 'T/L ĐẢNG UỶ'],
      ['- Các chi bộ trực thuộc,', 'CHÁNH VĂN PHÒNG'],
      ['- Lưu Văn phòng.', ''],
      ['Bản sao văn bản', ''],
      ['', 'Đoàn Khánh Linh'],
    ],
    expected: {
      ...NOTHING,
      hinh_thuc: 'Bản sao văn bản',
      noi_nhan: ['Các chi bộ trực thuộc,', 'Lưu Văn phòng.'],
      quyen_han: 'T/L ĐẢNG UỶ',
      chuc_vu: 'CHÁNH VĂN PHÒNG',
      ho_ten: 'Đoàn Khánh Linh',
    },
  },
]
