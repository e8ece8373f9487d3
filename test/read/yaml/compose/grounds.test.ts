import { describe, expect, it } from 'vitest'
import { linesOf, plan } from '../read.ts'

describe('can_cu', () => {
  it('is a dash, the text and the mark', () => {
    const document = plan('can_cu: [Căn cứ Điều lệ Đảng, "- Căn cứ Quy chế;"]')
    expect(linesOf(document, 'can_cu')).toEqual(['- Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế.'])
  })
})
