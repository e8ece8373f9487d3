import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toTcvn3 } from '../../src/vietnamese/tcvn3.ts'
import { toVni } from '../../src/vietnamese/vni.ts'
import { describeFindings, lintBytes, onlyDocument, readBytes, ruleIds } from '../rules/harness/lint-bytes.ts'
import { printDocument } from '../rules/harness/print-document.ts'

const idsOf = async (text: string): Promise<readonly string[]> => ruleIds(await lintBytes('a.txt', text))

describe('a document of which no standard is known', () => {
  it('is judged by what holds for every system', async () => {
    const text = 'DANH SÁCH THI ĐUA\n\n\u00d0ơn vị Tổ Một\nĐơn vị T\u00f4\u0309 Hai\n'
    expect(await idsOf(text)).toEqual(['chu/chu-d-la', 'chu/to-hop', 'tep/khong-phai-van-ban'])
  })

  it('is told of its encoding with the instrument that demands Unicode', async () => {
    const findings = await lintBytes('a.txt', toTcvn3('Danh sách thi đua\nĐơn vị Tổ Một\n'))
    const [finding] = findings.filter(({ ruleId }) => ruleId === 'chu/tcvn3')
    expect(finding).toMatchObject({
      severity: 'warning',
      seen: toTcvn3('Danh sách thi đua'),
      expected: 'Danh sách thi đua',
      basis: [{ standard: 'qd72-2002', clause: 'bộ mã ký tự chữ Việt' }],
    })
  })

  it('is judged so too where it is a legal normative document', async () => {
    const text = `ỦY BAN NHÂN DÂN
XÃ TÂN LÂM
Số: 05/2026/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân Lâm, ngày 15 tháng 9 năm 2026

QUYẾT ĐỊNH
Ban hành Quy chế quản lý chợ

\u00d0iều 1. Ban hành Quy chế.
`
    expect(await idsOf(text)).toEqual(['chu/chu-d-la', 'tep/quy-pham-phap-luat'])
  })

  it('is judged so too where it is a slip with the header of a State body, and no administrative document', async () => {
    const slip = (title: string): string => `ỦY BAN NHÂN DÂN XÃ TÂN LÂM
VĂN PHÒNG
Số: 05-12/PT-VP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

${title}

Kính gửi: Lãnh đạo Ủy ban nhân dân xã

Chuyên viên trình lãnh đạo xem xét.
`
    expect(await idsOf(slip('PHIẾU TRÌNH'))).toEqual(['tep/loai-khac'])
    expect(await idsOf(slip('TỜ TRINH'))).toContain('ten-loai/khong-ro')
  })

  it('is not judged by what came after it', async () => {
    const dated = (year: number): string =>
      toTcvn3(`CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSơn Bình, ngày 05 tháng 3 năm ${year}\n\nDanh sách thi đua\n`)
    expect(await idsOf(dated(2002))).not.toContain('chu/tcvn3')
    expect(await idsOf(dated(2003))).toContain('chu/tcvn3')
  })
})

const CLEAN = new URL('../fixtures/clean/', import.meta.url)

/** TCVN3 has no capital Ủ; Ủy ban is written Uỷ ban in its time. */
const withoutCapitalTone = (text: string): string => text.replaceAll('Ủy', 'Uỷ').replaceAll('ủy', 'uỷ')

/** Clean documents as plain texts. */
const texts = await Promise.all(
  readdirSync(CLEAN).map(async (file) => {
    const { document } = onlyDocument(await readBytes(file, readFileSync(new URL(file, CLEAN), 'utf8')))
    return [file, withoutCapitalTone(printDocument(document))] as const
  }),
)

describe.each(texts)('%s in a legacy encoding', (_, text) => {
  it.each([
    ['chu/tcvn3', toTcvn3],
    ['chu/vni', toVni],
  ])('has this one finding: %s', async (rule, encode) => {
    const findings = await lintBytes('a.txt', encode(text))
    expect(ruleIds(findings), describeFindings(findings)).toEqual([rule])
  })
})
