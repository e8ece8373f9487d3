import { expect, it } from 'vitest'
import { lintBytes } from '../rules/harness/lint-bytes.ts'

it('has at most warnings where a Party form names no type of document', async () => {
  const text = (title: string): string => `ĐẢNG BỘ TỈNH SƠN BÌNH
ĐẢNG UỶ XÃ TÂN LÂM
*
Số 08-BC/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Tân Lâm, ngày 2 tháng 9 năm 2026

${title}
của đảng viên dự bị
-----

Chi bộ tổng hợp ý kiến nhận xét như sau.
`
  const severities = async (title: string) =>
    new Set((await lintBytes('a.txt', text(title))).map(({ severity }) => severity))
  expect(await severities('BÁO CÁO')).toContain('error')
  expect(await severities('TỔNG HỢP Ý KIẾN NHẬN XÉT')).toContain('warning')
  expect(await severities('TỔNG HỢP Ý KIẾN NHẬN XÉT')).not.toContain('error')
})
