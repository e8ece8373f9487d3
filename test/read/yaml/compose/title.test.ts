import { describe, expect, it } from 'vitest'
import { letter, linesOf, plan } from '../read.ts'

describe('tên loại and trích yếu', () => {
  it('are lines of their own in a titled document', () => {
    const document = plan('trich_yeu: |\n  Thực hiện công tác dân vận\n  năm 2026')
    expect(linesOf(document, 'ten_loai')).toEqual(['KẾ HOẠCH'])
    expect(linesOf(document, 'trich_yeu')).toEqual(['Thực hiện công tác dân vận', 'năm 2026'])
    expect(document.components.trich_yeu?.separator?.text).toBe('-----')
  })

  it('leave a công văn with its trích yếu as the clerk wrote it', () => {
    const document = letter('so: 5\ntrich_yeu: "V/v *rà soát*  hồ sơ;"')
    expect(linesOf(document, 'ten_loai')).toEqual([])
    expect(linesOf(document, 'trich_yeu')).toEqual(['V/v *rà soát* hồ sơ;'])
    expect(document.components.trich_yeu?.separator).toBeNull()
    const order = document.blocks.map((block) => block.component)
    expect(order.indexOf('trich_yeu')).toBeGreaterThan(order.indexOf('so_ky_hieu'))
    expect(order.indexOf('trich_yeu')).toBeLessThan(order.indexOf('tieu_de'))
  })
})
