import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { lintFile, standardOf } from '../../src/lint/lint.ts'
import { findStandard } from '../../src/standards/standards.ts'
import { lintBytes, readBytes, ruleIds } from '../rules/harness/lint-bytes.ts'

const head = (number: string, date: string, type = 'QUYẾT ĐỊNH'): string =>
  [
    'ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
    number,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    date,
    type,
    'Về việc quy định giá nước sạch',
    'Điều 1. Quy định giá nước sạch trên địa bàn tỉnh.',
    'Điều 2. Quyết định có hiệu lực từ ngày ký.',
    'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, TH.',
    'CHỦ TỊCH\n\nNguyễn Văn An',
  ].join('\n\n')

const NUMBER = 'Số: 105/QĐ-UBND'
const DATE = 'Lâm Sơn, ngày 05 tháng 3 năm 2026'

const chosen = async (text: string, override: string | null = null): Promise<string | null> => {
  const [document] = (await readBytes('a.txt', text)).documents
  return document ? (standardOf(document, override ? findStandard(override) : null)?.id ?? null) : null
}

describe('the standard of a document', () => {
  it.each([
    [DATE, 'nd30-2020'],
    ['Lâm Sơn, ngày 05 tháng 3 năm 2015', 'tt01-2011'],
    ['Lâm Sơn, ngày 05 tháng 3 năm 2008', 'ttlt55-2005'],
    ['Lâm Sơn, ngày     tháng     năm 2015', 'tt01-2011'],
    ['Lâm Sơn, ngày     tháng     năm 2020', 'nd30-2020'],
    ['Lâm Sơn, ngày     tháng     năm     ', 'nd30-2020'],
  ])('is chosen by its day, or by the year alone: %s → %s', async (date, id) => {
    expect(await chosen(head(NUMBER, date))).toBe(id)
  })
})

describe('a legal normative document', () => {
  it.each(['Số: 05/2026/QĐ-UBND', 'Số:      /2026/QĐ-UBND', 'Số: 12/2026/NQ-HĐND'])(
    'is told by «%s»',
    async (number) => {
      const findings = await lintBytes('a.txt', head(number, DATE))
      expect(ruleIds(findings)).toEqual(['tep/quy-pham-phap-luat'])
      expect(findings[0]).toMatchObject({ severity: 'info', seen: null })
      expect(findings[0]?.message).toContain('văn bản quy phạm pháp luật')
    },
  )

  it('is still checked for what holds for every system', async () => {
    const findings = await lintBytes('a.txt', head('Số: 05/2026/QĐ-UBND', DATE).replace('Quy định giá', '\u00d0ơn giá'))
    expect(ruleIds(findings)).toEqual(['chu/chu-d-la', 'tep/quy-pham-phap-luat'])
  })

  it('is judged where the user names a standard', async () => {
    expect(await chosen(head('Số: 05/2026/QĐ-UBND', DATE))).toBeNull()
    expect(await chosen(head('Số: 05/2026/QĐ-UBND', DATE), 'nd30-2020')).toBe('nd30-2020')
  })

  it('is told by a type that no administrative document has', async () => {
    expect(ruleIds(await lintBytes('a.txt', head('Số:      /TT-BNV', DATE, 'THÔNG TƯ')))).toEqual([
      'tep/quy-pham-phap-luat',
    ])
  })

  it('is none without a year between the slashes', async () => {
    expect(ruleIds(await lintBytes('a.txt', head(NUMBER, DATE)))).not.toContain('tep/quy-pham-phap-luat')
  })
})

describe('a document about to be issued', () => {
  const blank = head('Số:      /QĐ-UBND', 'Lâm Sơn, ngày     tháng     năm 2026')
  const severities = async (final: boolean): Promise<readonly (readonly [string, Finding['severity']])[]> =>
    lintFile(await readBytes('a.txt', blank), { standard: null, language: 'vi', final })
      .filter(({ ruleId }) => /chua-co/.test(ruleId))
      .map(({ ruleId, severity }) => [ruleId, severity])

  it.each([
    [false, 'info'],
    [true, 'error'],
  ] as const)('has blank number and date, final %s: %s', async (final, severity) => {
    expect(await severities(final)).toEqual([
      ['so-ky-hieu/chua-co-so', severity],
      ['dia-danh-ngay/chua-co-ngay', severity],
    ])
  })
})
