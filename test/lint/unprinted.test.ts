import { describe, expect, it } from 'vitest'
import { lintBytes } from '../rules/harness/lint-bytes.ts'

const letter = (system: string, unit: string): string => `loai: cong-van
he_thong: ${system}
co_quan: { ban_hanh: Đảng uỷ xã Tân Lâm, viet_tat: ĐU${unit} }
so: 8
ngay: 2026-09-02
`

const told = async (text: string) =>
  (await lintBytes('a.yaml', text))
    .filter(({ ruleId }) => ruleId.startsWith('yaml/'))
    .map(({ ruleId, severity, location: { source, span } }) => [
      ruleId,
      severity,
      source.text.slice(span.start, span.end),
    ])

describe('a key that is not printed', () => {
  it('is told of where the standard has no place for it, and the document is judged all the same', async () => {
    const text = letter('dang', ', don_vi_soan_thao: VP')
    expect(await told(text)).toEqual([['yaml/khong-in', 'warning', 'don_vi_soan_thao']])
    const others = (await lintBytes('a.yaml', text)).filter(({ ruleId }) => !ruleId.startsWith('yaml/'))
    expect(others).not.toHaveLength(0)
  })

  it('is none where the standard prints it, or where it is empty', async () => {
    expect(await told(letter('nha-nuoc', ', don_vi_soan_thao: VP'))).toEqual([])
    expect(await told(letter('dang', ', don_vi_soan_thao: ~'))).toEqual([])
    expect(await told(letter('dang', ''))).toEqual([])
  })
})
