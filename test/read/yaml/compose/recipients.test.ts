import { describe, expect, it } from 'vitest'
import { parseRecipientList } from '../../../../src/document/recipient-list.ts'
import { letter, linesOf, plan, problemsOf } from '../read.ts'

describe('noi_nhan', () => {
  const recipients = (lines: string) => linesOf(letter(lines), 'noi_nhan')

  it.each([
    ['noi_nhan: [Tỉnh uỷ]\nluu: VP', ['Nơi nhận:', '- Như trên;', '- Tỉnh uỷ;', '- Lưu VP.']],
    [
      'noi_nhan: ["- Tỉnh uỷ,", "Các chi bộ."]\nluu: VP.',
      ['Nơi nhận:', '- Như trên;', '- Tỉnh uỷ;', '- Các chi bộ;', '- Lưu VP.'],
    ],
    ['luu: VP', ['Nơi nhận:', '- Như trên;', '- Lưu VP.']],
    ['luu: "Lưu: VP"', ['Nơi nhận:', '- Như trên;', '- Lưu VP.']],
    ['luu: Lưu trữ cơ quan', ['Nơi nhận:', '- Như trên;', '- Lưu trữ cơ quan.']],
    ['noi_nhan: [Tỉnh uỷ]', ['Nơi nhận:', '- Như trên;', '- Tỉnh uỷ.']],
    ['noi_nhan:', []],
    ['trich_yeu: a', []],
  ])('%s', (lines, expected) => {
    expect(recipients(lines)).toEqual(expected)
  })

  it('has "Như trên" only where there are addressees', () => {
    expect(linesOf(plan('noi_nhan: [Tỉnh uỷ]\nluu: VP'), 'noi_nhan')).toEqual(['Nơi nhận:', '- Tỉnh uỷ;', '- Lưu VP.'])
  })

  it.each([
    ['[Tỉnh uỷ, "Như trên,", "Lưu VP."]', ['- Tỉnh uỷ', '- Như trên,', '- Lưu VP.']],
    ['["NHƯ TRÊN"]', ['- NHƯ TRÊN']],
    ['["- Như trên;", Tỉnh uỷ.]', ['- Như trên;', '- Tỉnh uỷ.']],
    ['[Tỉnh uỷ, "Lưu: VT, VP"]', ['- Tỉnh uỷ', '- Lưu: VT, VP']],
    ['["Lưu VP"]', ['- Lưu VP']],
  ])('is kept as it is where it holds what the standard adds: %s', (list, expected) => {
    expect(recipients(`noi_nhan: ${list}`)).toEqual(['Nơi nhận:', ...expected])
  })

  it('is known for its own in decomposed letters too', () => {
    expect(recipients('noi_nhan: ["Như trên;", "Tỉnh uỷ;"]'.normalize('NFD'))).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Tỉnh uỷ;',
    ])
  })

  it('still gets the archive line that the clerk gives apart', () => {
    expect(recipients('noi_nhan: ["Như trên;", "Tỉnh uỷ;"]\nluu: VP')).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Tỉnh uỷ;',
      '- Lưu VP.',
    ])
  })

  it('does not take the archive line twice', () => {
    expect(problemsOf('loai: cong-van\nnoi_nhan: [Lưu VP]\nluu: VP')).toEqual(['3:6 yaml/trung-noi-luu'])
  })

  it('ends with who drafted it', () => {
    const document = letter('luu: VP\nsoan_thao: { ky_hieu: NVA, so_ban: 50 }')
    expect(linesOf(document, 'noi_nhan')).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu VP.', 'NVA-50'])
    const list = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    expect(list.items.map((item) => item.text)).toEqual(['Như trên;', 'Lưu VP.'])
    expect(list.draftedBy).toHaveLength(1)
  })
})
