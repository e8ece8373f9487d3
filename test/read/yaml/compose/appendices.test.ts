import { describe, expect, it } from 'vitest'
import { documentOf, linesOf, plan } from '../read.ts'

describe('phu_luc', () => {
  const HEAD = 'so: 7\nngay: 2026-07-03\nco_quan: { ban_hanh: Đảng uỷ xã A, viet_tat: ĐU }'

  it('is headed by label, title and guide line', () => {
    const document = plan(`${HEAD}\nphu_luc:\n  - tieu_de: Danh sách\n    noi_dung: |\n      Một\n\n      |a|b|`)
    const [appendix] = document.appendices
    expect(appendix?.label?.text).toBe('Phụ lục')
    expect(appendix?.title.map((block) => block.text)).toEqual(['Danh sách'])
    expect(appendix?.guide?.text).toBe('(kèm theo Kế hoạch số 07-KH/ĐU, ngày 03/7/2026 của Đảng uỷ xã A)')
    expect(appendix?.body.map((block) => block.text)).toEqual(['Một', 'a', 'b'])
    expect(document.components.noi_dung).toBeUndefined()
    expect(linesOf(document, 'phu_luc')).toHaveLength(6)
  })

  it('is numbered where there are two or more, and its tables go on counting', () => {
    const document = plan(
      'noi_dung: "|a|"\nphu_luc: [{ tieu_de: A }, { tieu_de: B, noi_dung: "|b|" }, { noi_dung: "|c|" }]',
    )
    expect(document.appendices.map((appendix) => appendix.label?.text)).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3'])
    expect(document.blocks.flatMap((block) => block.cell?.table ?? [])).toEqual([0, 1, 2])
  })

  it('leaves blank in its guide line what is blank in the document', () => {
    const document = plan('co_quan: { viet_tat: ĐU }\nphu_luc: [{ tieu_de: A }]')
    expect(document.appendices[0]?.guide?.text).toBe('(kèm theo Kế hoạch số -KH/ĐU, ngày tháng năm)')
  })

  it('has its title in capitals, Roman numerals and its date in words in a State document', () => {
    const document = documentOf(
      'loai: ke-hoach\nhe_thong: nha-nuoc\nso: 7\nngay: 2026-07-03\nco_quan: { ban_hanh: Ủy ban nhân dân xã A, viet_tat: UBND }\nphu_luc: [{ tieu_de: Danh sách }, { tieu_de: Đề cương }]',
    )
    const [first, second] = document.appendices
    expect(first?.title.map((block) => block.text)).toEqual(['DANH SÁCH'])
    expect(first?.guide?.text).toBe(
      '(Kèm theo Kế hoạch số 07/KH-UBND ngày 03 tháng 7 năm 2026 của Ủy ban nhân dân xã A)',
    )
    expect([first?.label?.text, second?.label?.text]).toEqual(['Phụ lục I', 'Phụ lục II'])
  })
})
