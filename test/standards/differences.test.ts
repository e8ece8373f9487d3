import { describe, expect, it } from 'vitest'
import { severestFor } from '../../src/standards/confidence.ts'
import type { ObligationKey } from '../../src/standards/obligation.ts'
import type { Standard } from '../../src/standards/standard.ts'
import { findStandard } from '../../src/standards/standards.ts'

const named = (id: string): Standard => {
  const standard = findStandard(id)
  if (!standard) throw new Error(`no ${id}`)
  return standard
}

const [hd05, hd36, hd11] = ['hd05-2026', 'hd36-2018', 'hd11-2004'].map(named) as [Standard, Standard, Standard]

/** The most that a finding may be which rests on the value. */
const severity = (standard: Standard, key: ObligationKey): string | null => {
  const obligation = standard.obligation(key)
  return obligation && severestFor(obligation.confidence)
}

/** `hd36-2018 Mục II, 1.3.2` */
const basis = (standard: Standard, key: ObligationKey): string | null => {
  const obligation = standard.obligation(key)
  return obligation && `${obligation.standard} ${obligation.clause}`
}

describe('05-HD/VPTW', () => {
  it('separates addressees and recipients by semicolons and ends with a full stop', () => {
    expect(hd05.obligation('noi_nhan.separator')?.value).toBe(';')
    expect(hd05.obligation('kinh_gui.separator')?.value).toBe(';')
    expect(hd05.obligation('noi_nhan.terminator')?.value).toEqual(['.'])
  })

  it('says nothing certain of the mark after the last addressee', () => {
    expect(hd05.obligation('kinh_gui.terminator')?.value).toEqual([';'])
    expect(severity(hd05, 'kinh_gui.terminator')).toBe('info')
  })

  it.each([
    ['tieu_de.wording', 'I.1.2', 'error'],
    ['so_ky_hieu.padding', 'I.3.2.2', 'error'],
    ['dia_danh_ngay.padding', 'I.4.2.2', 'error'],
    ['trich_yeu.separator', 'I.5.2.1', 'error'],
    ['noi_dung.lineSpacing', 'I.6.2.2', 'error'],
    ['trang.margins', 'IV.4.1', 'error'],
    ['tieu_de.font', 'Phụ lục 2', 'warning'],
    ['so_trang.font', 'Phụ lục 2', 'warning'],
  ] as const)('%s stands in %s and is at most %s', (key, clause, most) => {
    expect(basis(hd05, key)).toBe(`hd05-2026 ${clause}`)
    expect(severity(hd05, key)).toBe(most)
  })

  it('takes sizes that its own annex is not at hand for from 36-HD/VPTW, as information', () => {
    for (const key of [
      'do_khan.font',
      'luu_hanh.font',
      'du_thao.font',
      'lien_he.font',
      'noi_nhan.draftedByFont',
    ] as const) {
      expect([basis(hd05, key), severity(hd05, key)]).toEqual(['hd36-2018 Phụ lục 3', 'info'])
    }
  })
})

describe('36-HD/VPTW', () => {
  it.each([
    ['tieu_de.wording', 'Mục II, 1.1.2', 'error'],
    ['co_quan_ban_hanh.joint', 'Mục II, 1.2.1; Mục II, 1.2.2', 'error'],
    ['so_ky_hieu.padding', 'Mục II, 1.3.2', 'error'],
    ['dia_danh_ngay.padding', 'Mục II, 1.4.2', 'error'],
    ['chuc_vu.collectiveTitles', 'Mục II, 1.7.1', 'error'],
    ['do_khan.after', 'Phụ lục 1', 'error'],
    ['tieu_de.font', 'Phụ lục 3', 'error'],
    ['noi_dung.font', 'Phụ lục 3', 'error'],
    ['noi_dung.divisionFont', 'Phụ lục 3', 'error'],
    ['ho_ten.font', 'Phụ lục 3', 'warning'],
    ['luu_hanh.font', 'Phụ lục 3', 'warning'],
    ['noi_nhan.separator', 'Mục II, 1.9.2', 'warning'],
    ['noi_nhan.asAbove', 'Mục II, 1.9.2', 'warning'],
    ['so_ky_hieu.regulationVariants', 'Mục II, 1.3.1', 'info'],
    ['trich_yeu.letterPrefix', 'Mục II, 1.5.2', 'info'],
  ] as const)('%s stands in its own %s and is at most %s', (key, clause, most) => {
    expect(basis(hd36, key)).toBe(`hd36-2018 ${clause}`)
    expect(severity(hd36, key)).toBe(most)
  })

  it('separates addressees and recipients by commas and ends both lists with a full stop', () => {
    expect(hd36.obligation('noi_nhan.separator')?.value).toBe(',')
    expect(hd36.obligation('kinh_gui.separator')?.value).toBe(',')
    expect(hd36.obligation('noi_nhan.terminator')?.value).toEqual(['.'])
    expect(hd36.obligation('kinh_gui.terminator')?.value).toEqual(['.'])
  })

  it('has no upper limit of line spacing', () => {
    expect(hd36.obligation('noi_dung.lineSpacing')?.value).toEqual({ exact: [18, null] })
    expect(hd05.obligation('noi_dung.lineSpacing')?.value).toEqual({ exact: [18, 22] })
  })

  it('lets the last ground end with the comma before the issuing clause', () => {
    expect(hd36.obligation('can_cu.terminator')?.value).toContain(',')
    expect(hd05.obligation('can_cu.terminator')?.value).toEqual(['.'])
  })

  it('addresses a tờ trình with "Kính gửi:", which 05-HD/VPTW changed to "Kính trình:"', () => {
    expect(hd36.obligation('kinh_gui.label')?.value).toEqual({ default: 'Kính gửi:' })
    expect(hd05.obligation('kinh_gui.label')?.value['to-trinh']).toBe('Kính trình:')
  })

  it('knows the district level and not what came in 2025 and 2026', () => {
    const symbols = hd36.obligation('so_ky_hieu.issuerSymbols')?.value
    expect([...(symbols?.fixed ?? []), ...(symbols?.levels ?? [])]).toEqual(
      expect.arrayContaining(['HU', 'QU', 'ThU', 'ĐUK', 'BCSĐ']),
    )
    expect(symbols?.fixed).not.toContain('BXDĐ')
    expect(hd36.obligation('co_quan_cap_tren.requiredFor')?.value).toContain('HUYỆN UỶ')
    expect(hd36.obligation('co_quan_cap_tren.requiredFor')?.value).not.toContain('ĐẢNG UỶ ĐẶC KHU')
    expect(hd36.obligation('dia_danh_ngay.unitWords')?.value).toEqual(expect.arrayContaining(['TX', 'TT', 'Q']))
    expect(hd36.obligation('dia_danh_ngay.unitWords')?.value).not.toContain('Đặc khu')
    expect(hd05.obligation('quyen_han.collective')?.value.bodies).not.toContain('HUYỆN UỶ')
  })

  it('numbers copies, which 05-HD/VPTW only stamps', () => {
    expect(hd36.obligation('ban_sao.symbol')?.value).toBe('BS')
    expect(hd36.obligation('ban_sao.wording')).toBeNull()
    expect(hd05.obligation('ban_sao.symbol')).toBeNull()
    expect(hd05.obligation('ban_sao.wording')?.value).toBe('Bản sao văn bản')
  })

  it('shares what it has no line of its own for', () => {
    for (const key of ['so_ky_hieu.marks', 'dia_danh_ngay.padding', 'trang.margins', 'ho_ten.honorifics'] as const) {
      expect(hd36.obligation(key)?.value).toEqual(hd05.obligation(key)?.value)
    }
  })
})

describe('11-HD/VPTW', () => {
  it('has margins of its own, known second-hand', () => {
    expect(hd11.obligation('trang.margins')?.value).toEqual({
      top: [25, 25],
      bottom: [25, 25],
      left: [35, 35],
      right: [15, 15],
    })
    expect(severity(hd11, 'trang.margins')).toBe('warning')
  })

  it('is certain of the title', () => {
    for (const key of ['tieu_de.presence', 'tieu_de.wording', 'tieu_de.rule'] as const) {
      expect([basis(hd11, key), severity(hd11, key)]).toEqual(['hd11-2004 Mục I, 1', 'error'])
    }
  })

  it.each([
    'so_ky_hieu.padding',
    'dia_danh_ngay.padding',
    'noi_nhan.separator',
    'noi_nhan.asAbove',
    'trich_yeu.separator',
  ] as const)('has %s only from 36-HD/VPTW, as information', (key) => {
    expect(hd11.obligation(key)?.value).toEqual(hd36.obligation(key)?.value)
    expect(basis(hd11, key)).toBe(basis(hd36, key))
    expect(severity(hd11, key)).toBe('info')
  })

  it.each(['quyen_han.collective', 'quyen_han.deputy', 'quyen_han.byOrder'] as const)(
    'writes %s with a slash',
    (key) => {
      expect(hd11.obligation(key)?.value.mark).toMatch(/^[TK]\/[MTL]$/)
      expect(severity(hd11, key)).toBe('warning')
    },
  )

  it('accepts "V/v" in the trích yếu of a công văn', () => {
    expect(hd11.obligation('trich_yeu.letterPrefix')).toBeNull()
  })

  it.each(['noi_dung.citations', 'noi_dung.ending'] as const)('warns of %s, as every period does', (key) => {
    expect(severity(hd11, key)).toBe('warning')
  })
})
