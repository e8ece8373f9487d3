import fc from 'fast-check'
import { NEUTRAL, PARTY, STATE } from './good-sentences.ts'
import type { GeneratedVanBan } from './van-ban.ts'

/** A document with which even a careful reader finds nothing wrong. */
export interface CleanVanBan extends GeneratedVanBan {
  readonly noi_dung: string
  readonly noi_nhan: readonly string[]
  readonly ky: { readonly quyen_han?: string; readonly chuc_vu: string; readonly ho_ten: string }
}

/** Some sentences, each once. */
const some = (sentences: readonly string[], least: number, most: number) =>
  fc.shuffledSubarray([...sentences], { minLength: least, maxLength: most })

interface Content {
  /** A paragraph of opening, ends with a colon. */
  readonly opening: string
  readonly sentences: readonly string[]
  readonly closing: string
}

const numbered = (sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence, index) => `${index + 1}. ${sentence}`)

const withoutSections = ({ opening, sentences, closing }: Content): string =>
  [opening, ...numbered(sentences), closing].join('\n\n')

/** A plan: aims, tasks (in points with letters under the first two), who carries it out. */
const withSections = ({ opening, sentences, closing }: Content): string => {
  const [first = '', second = '', ...others] = sentences
  return [
    opening,
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    first,
    '2. Yêu cầu',
    second,
    'II. NHIỆM VỤ',
    ...numbered(others),
    'III. TỔ CHỨC THỰC HIỆN',
    closing,
  ].join('\n\n')
}

const place = fc.constantFrom('Suối Ngàn', 'Tân Lâm', 'Bình Sơn', 'Đồng Xanh')
const province = fc.constantFrom('Sơn Bình', 'Lâm Sơn')
const personName = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm'),
    fc.constantFrom('Văn', 'Thị'),
    fc.constantFrom('An', 'Mẫu', 'Hà'),
  )
  .map((parts) => parts.join(' '))
const loai = fc.constantFrom('cong-van' as const, 'ke-hoach' as const)
const so = fc.integer({ min: 1, max: 999 })

const day = (first: string, last: string) =>
  fc
    .date({ min: new Date(`${first}T00:00:00Z`), max: new Date(`${last}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

const partyVanBan = fc
  .record({
    loai,
    so,
    place,
    province,
    // 36-HD/VPTW and 05-HD/VPTW.
    ngay: fc.oneof(day('2018-06-01', '2020-12-31'), day('2026-06-01', '2027-12-31')),
    sentences: fc.tuple(some(NEUTRAL, 6, 14), some(PARTY, 3, 7)),
    title: fc.constantFrom('Bí thư', 'Phó Bí thư'),
    ho_ten: personName,
  })
  .map(({ sentences, title, ho_ten, ...rest }): CleanVanBan => {
    const isLetter = rest.loai === 'cong-van'
    const content = {
      opening: `Ban Thường vụ Đảng ủy ${isLetter ? 'đề nghị các chi bộ trực thuộc thực hiện một số nội dung' : 'xây dựng kế hoạch công tác với những nội dung'} sau:`,
      sentences: sentences.flat(),
      closing: `Văn phòng Đảng ủy theo dõi, tổng hợp kết quả, báo cáo Ban Thường vụ Đảng ủy.`,
    }
    return {
      loai: rest.loai,
      co_quan: { cap_tren: `Đảng bộ tỉnh ${rest.province}`, ban_hanh: `Đảng ủy xã ${rest.place}`, viet_tat: 'ĐU' },
      so: rest.so,
      dia_danh: rest.place,
      ngay: rest.ngay,
      trich_yeu: `${isLetter ? 'về việc ' : ''}nâng cao chất lượng công tác năm ${rest.ngay.slice(0, 4)}`,
      ...(isLetter ? { kinh_gui: ['Các chi bộ trực thuộc', 'Ủy ban Kiểm tra Đảng ủy'] } : {}),
      noi_dung: isLetter ? withoutSections(content) : withSections(content),
      noi_nhan: isLetter
        ? ['Thường trực Tỉnh ủy', 'Thường trực Đảng ủy']
        : ['Thường trực Tỉnh ủy', 'Các chi bộ trực thuộc', 'Ủy ban Kiểm tra Đảng ủy'],
      luu: 'Văn phòng Đảng ủy',
      ky: { quyen_han: 'T/M Ban Thường vụ', chuc_vu: title, ho_ten },
    }
  })

const stateVanBan = fc
  .record({
    loai,
    so,
    province,
    // Thông tư 01/2011/TT-BNV (with the years between) and Nghị định 30/2020/NĐ-CP.
    ngay: fc.oneof(day('2018-06-01', '2019-12-31'), day('2020-04-01', '2027-12-31')),
    sentences: fc.tuple(some(NEUTRAL, 6, 14), some(STATE, 3, 7)),
    isDeputy: fc.boolean(),
    ho_ten: personName,
  })
  .map(({ sentences, isDeputy, ho_ten, ...rest }): CleanVanBan => {
    const isLetter = rest.loai === 'cong-van'
    const content = {
      opening: `Sở Văn hóa và Thể thao ${isLetter ? 'đề nghị các cơ quan, đơn vị thực hiện một số nội dung' : 'xây dựng kế hoạch công tác với những nội dung'} sau:`,
      sentences: sentences.flat(),
      closing: `Văn phòng Sở theo dõi, tổng hợp kết quả, báo cáo Giám đốc Sở./.`,
    }
    return {
      loai: rest.loai,
      he_thong: 'nha-nuoc',
      co_quan: {
        cap_tren: `Ủy ban nhân dân tỉnh ${rest.province}`,
        ban_hanh: 'Sở Văn hóa và Thể thao',
        viet_tat: 'SVHTT',
        don_vi_soan_thao: 'VP',
      },
      so: rest.so,
      dia_danh: rest.province,
      ngay: rest.ngay,
      trich_yeu: `${isLetter ? 'nâng' : 'Nâng'} cao chất lượng công tác năm ${rest.ngay.slice(0, 4)}`,
      ...(isLetter ? { kinh_gui: ['Ủy ban nhân dân các xã, phường', 'Trung tâm Văn hóa tỉnh'] } : {}),
      noi_dung: isLetter ? withoutSections(content) : withSections(content),
      noi_nhan: isLetter
        ? ['Ủy ban nhân dân tỉnh', 'Giám đốc Sở', 'Văn phòng Sở']
        : ['Ủy ban nhân dân tỉnh', 'Giám đốc Sở', 'Ủy ban nhân dân các xã, phường', 'Các phòng chuyên môn'],
      luu: 'VT, VP',
      ky: isDeputy ? { quyen_han: 'KT. Giám đốc', chuc_vu: 'Phó Giám đốc', ho_ten } : { chuc_vu: 'Giám đốc', ho_ten },
    }
  })

/** Documents of both systems, of former standards and of those in force. */
export const cleanVanBan: fc.Arbitrary<CleanVanBan> = fc.oneof(partyVanBan, stateVanBan)
