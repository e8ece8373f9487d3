import { describe, expect, it } from 'vitest'
import { latestDay } from '../../src/lint/latest-day.ts'
import { onlyDocument, readBytes } from '../rules/harness/lint-bytes.ts'

const report = (placeAndDate: string): string => `ỦY BAN NHÂN DÂN
XÃ TÂN LÂM
Số: /BC-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${placeAndDate}

BÁO CÁO
Về công tác lưu trữ

Công tác lưu trữ được duy trì.
`

const minutes = (opening: string): string => `ỦY BAN NHÂN DÂN
XÃ TÂN LÂM

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN
Họp xét thi đua

${opening}
Hội đồng thống nhất theo Kế hoạch ngày 10 tháng 9 năm 2024.
`

const judged = async (text: string) => {
  const { document, standard } = onlyDocument(await readBytes('a.txt', text))
  return [latestDay(document), standard.id]
}

describe('the last day that a document can have been dated', () => {
  it.each([
    ['Tân Lâm, ngày 05 tháng 02 năm 2020', { year: 2020, month: 2, day: 5 }, 'tt01-2011'],
    ['Tân Lâm, ngày    tháng 02 năm 2020', { year: 2020, month: 2, day: 29 }, 'tt01-2011'],
    ['Tân Lâm, ngày    tháng 3 năm 2020', { year: 2020, month: 3, day: 31 }, 'nd30-2020'],
    ['Tân Lâm, ngày    tháng    năm 2020', { year: 2020, month: 12, day: 31 }, 'nd30-2020'],
    ['Tân Lâm, ngày    tháng 13 năm 2019', { year: 2019, month: 12, day: 31 }, 'tt01-2011'],
    ['Tân Lâm, ngày    tháng    năm', null, 'nd30-2020'],
  ])('is told by what is printed: %s', async (placeAndDate, day, standard) => {
    expect(await judged(report(placeAndDate))).toEqual([day, standard])
  })

  it('is told by the opening of minutes, which have no place and date', async () => {
    expect(await judged(minutes('Hôm nay, vào lúc 8 giờ, ngày 12 tháng 9 năm 2018, tại xã Tân Lâm:'))).toEqual([
      { year: 2018, month: 9, day: 12 },
      'tt01-2011',
    ])
    expect(await judged(minutes('Thành phần tham dự gồm có:'))).toEqual([null, 'nd30-2020'])
  })
})
