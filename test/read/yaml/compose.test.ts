import { describe, expect, it } from 'vitest'
import { standardOf } from '../../../src/lint/lint.ts'
import { documentOf, HD05, standardNamed } from './read.ts'

describe('the standard', () => {
  it('is the one in force on the date', () => {
    const [before, after] = ['2026-05-26', '2026-05-27'].map((date) =>
      documentOf(`loai: to-trinh\nkinh_gui: A\nngay: ${date}`),
    )
    const label = (id: string) =>
      standardNamed(id).obligation('kinh_gui.label')?.value['to-trinh'] ??
      standardNamed(id).obligation('kinh_gui.label')?.value.default
    expect(before?.components.kinh_gui?.text.startsWith(label('hd36-2018') ?? '?')).toBe(true)
    expect(after?.components.kinh_gui?.text.startsWith(label('hd05-2026') ?? '?')).toBe(true)
  })

  it('supplies every word: another one words the document otherwise', () => {
    const other = {
      ...HD05,
      obligation: ((key: string) => {
        const values: Record<string, unknown> = {
          'so_ky_hieu.prefix': 'Số:',
          'so_ky_hieu.padding': 3,
          'so_ky_hieu.marks': { number: '/', type: '-', joint: '-' },
          'kinh_gui.label': { default: 'Gửi:' },
          'noi_nhan.label': 'Gửi tới:',
          'noi_nhan.archive': { word: 'Giữ', colon: true },
        }
        return key in values ? { value: values[key], clause: '1', standard: 'x', confidence: 'read', says: '' } : null
      }) as typeof HD05.obligation,
    }
    const document = documentOf(
      'loai: ke-hoach\nso: 5\nco_quan: { ban_hanh: Đảng uỷ A, viet_tat: ĐU }\ntrich_yeu: a\nkinh_gui: A1\nnoi_nhan: [B1]\nluu: VP',
      other,
    )
    expect(document.blocks.map((block) => block.text)).toEqual([
      'Đảng uỷ A',
      'Số: 005/KH-ĐU',
      'kế hoạch',
      'a',
      'Gửi: A1',
      'Gửi tới:',
      '- B1',
      '- Giữ: VP',
    ])
  })

  it('is not needed to read what the clerk wrote', () => {
    // A day before the first standard.
    const document = documentOf('loai: cong-van\nngay: 1990-01-01\nso: 5\nky_hieu: SNV-VP\ntrich_yeu: a\nluu: VT')
    expect(standardOf(document, null)).toBeNull()
    expect(document.components.trich_yeu?.text).toBe('a')
    expect(document.components.so_ky_hieu?.text).toContain('SNV-VP')
  })
})
