import { describe, expect, it } from 'vitest'
import { symbolOf } from '../../src/document/document-type.ts'
import { severestFor } from '../../src/standards/confidence.ts'
import { DOCUMENT_TYPES } from '../../src/standards/document-types.ts'
import type { ObligationKey, ObligationValues } from '../../src/standards/obligation.ts'
import { findStandard } from '../../src/standards/standards.ts'

const required = <K extends ObligationKey>(id: string, key: K): ObligationValues[K] | undefined =>
  findStandard(id)?.obligation(key)?.value

/** The most that a finding may be which rests on the value, and the standard whose clause it is. */
const restsOn = (id: string, key: ObligationKey): string | null => {
  const obligation = findStandard(id)?.obligation(key)
  return obligation ? `${severestFor(obligation.confidence)} ${obligation.standard}` : null
}

describe('types of State documents', () => {
  const types = DOCUMENT_TYPES.filter((type) => type.nhaNuoc !== undefined)

  it('are 29, of which công văn and thư công have no symbol', () => {
    expect(types).toHaveLength(29)
    expect(types.filter((type) => symbolOf(type, 'nha-nuoc') === null).map(({ id }) => id)).toEqual([
      'cong-van',
      'thu-cong',
    ])
  })

  it('have the symbols of the decree', () => {
    expect(types.flatMap((type) => symbolOf(type, 'nha-nuoc') ?? []).sort()).toEqual(
      'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB'.split(' ').sort(),
    )
  })
})

describe('Nghị định 30/2020/NĐ-CP', () => {
  it('writes the number «Số: 15/QĐ-BNV», that of a công văn with the drafting unit', () => {
    expect(required('nd30-2020', 'so_ky_hieu.prefix')).toBe('Số:')
    expect(required('nd30-2020', 'so_ky_hieu.marks')).toEqual({ number: '/', type: '-', joint: '-' })
    expect(required('nd30-2020', 'so_ky_hieu.letterUnit')).toBe(true)
  })

  it('has ranges of margins, sizes, rules and line spacing, and two indents', () => {
    expect(required('nd30-2020', 'trang.margins')).toEqual({
      top: [20, 25],
      bottom: [20, 25],
      left: [30, 35],
      right: [15, 20],
    })
    expect(required('nd30-2020', 'tieu_ngu.font')?.size).toEqual([13, 14])
    expect(required('nd30-2020', 'co_quan_ban_hanh.rule')?.length).toEqual([0.333, 0.5])
    expect(required('nd30-2020', 'trich_yeu.rule')?.length).toEqual([0.333, 0.5])
    expect(required('nd30-2020', 'tieu_ngu.rule')?.length).toBe('text')
    expect(required('nd30-2020', 'noi_dung.lineSpacing')).toEqual({ multiple: [1, 1.5] })
    expect(required('nd30-2020', 'noi_dung.indent')).toEqual({ oneOf: [10, 12.7] })
  })

  it('signs with full stops and keeps documents at «Lưu: VT»', () => {
    const marks = ['collective', 'deputy', 'acting', 'byOrder', 'byMandate'] as const
    expect(marks.map((mark) => required('nd30-2020', `quyen_han.${mark}`)?.mark)).toEqual([
      'TM.',
      'KT.',
      'Q.',
      'TL.',
      'TUQ.',
    ])
    expect(required('nd30-2020', 'noi_nhan.archive')).toEqual({ word: 'Lưu', colon: true, office: 'VT' })
  })

  it.each(['noi_dung.ending', 'can_cu.dash', 'noi_dung.outline', 'phu_luc.ending'] as const)(
    'has %s from samples or practice, so that it is no error',
    (key) => {
      expect(restsOn('nd30-2020', key)).toBe('warning nd30-2020')
    },
  )
})

describe('Thông tư 01/2011/TT-BNV', () => {
  it.each([
    ['tieu_ngu.wording', 'error tt01-2011'],
    ['dia_danh_ngay.padding', 'error tt01-2011'],
    ['trich_yeu.letterMark', 'error tt01-2011'],
    ['trang.margins', 'warning tt01-2011'],
    ['can_cu.terminator', 'warning tt01-2011'],
    ['ten_loai.font', 'info tt01-2011'],
    ['noi_nhan.archive', 'info nd30-2020'],
    ['noi_dung.clauseMark', 'info nd30-2020'],
    ['trang.font', null],
    ['trang.color', null],
  ] as const)('%s may at most be: %s', (key, expected) => {
    expect(restsOn('tt01-2011', key)).toBe(expected)
  })

  it('sets the grounds upright and ends them with a comma, numbers pages at the foot, allows a range of indents', () => {
    expect(required('tt01-2011', 'can_cu.font')?.italic).toBe(false)
    expect(required('tt01-2011', 'can_cu.terminator')).toEqual([','])
    expect(required('nd30-2020', 'can_cu.font')?.italic).toBe(true)
    expect(required('nd30-2020', 'can_cu.terminator')).toEqual(['.'])
    expect(required('tt01-2011', 'so_trang.where')).toBe('footer')
    expect(required('tt01-2011', 'noi_dung.indent')).toEqual({ range: [10, 12.7] })
  })
})

describe('Thông tư liên tịch 55/2005', () => {
  it('is certain of margins and of the smaller sheet only', () => {
    expect(restsOn('ttlt55-2005', 'trang.margins')).toBe('error ttlt55-2005')
    expect(restsOn('ttlt55-2005', 'trang.slipPaper')).toBe('error ttlt55-2005')
    expect(restsOn('ttlt55-2005', 'tieu_ngu.wording')).toBe('info tt01-2011')
    expect(restsOn('ttlt55-2005', 'noi_nhan.archive')).toBe('info nd30-2020')
  })
})
