import { describe, expect, it } from 'vitest'
import { createBlock, excerptText } from '../../src/document/block.ts'
import { otherwiseSeparated, parseRecipientList } from '../../src/document/recipient-list.ts'
import { textSource } from '../../src/document/source.ts'

const list = (...lines: string[]) =>
  parseRecipientList(
    lines.map((raw) => {
      const source = textSource('a.txt', raw)
      return createBlock({ raw, locateRaw: (span) => ({ source, span }) })
    }),
  )

describe('parseRecipientList', () => {
  it('reads one addressee on the line of its label', () => {
    const { label, items } = list('Kính gửi: Các đảng bộ, chi bộ trực thuộc')
    expect(label && excerptText(label)).toBe('Kính gửi:')
    expect(items.map((item) => item.text)).toEqual(['Các đảng bộ, chi bộ trực thuộc'])
  })

  it('reads items with their marks', () => {
    const { items } = list('Nơi nhận:', '- Như trên;', '- Lưu Văn phòng Tỉnh uỷ.')
    expect(items.map(({ name, dash, mark }) => [dash, name, mark])).toEqual([
      ['-', 'Như trên', ';'],
      ['-', 'Lưu Văn phòng Tỉnh uỷ', '.'],
    ])
  })

  it('joins an item that goes on in the next line', () => {
    const { items } = list('Nơi nhận:', '- Văn phòng và các cơ quan', 'tham mưu, giúp việc;', '- Lưu VP.')
    expect(items.map((item) => item.text)).toEqual(['Văn phòng và các cơ quan tham mưu, giúp việc;', 'Lưu VP.'])
    expect(items[0]?.lines).toHaveLength(2)
  })

  it('tells items without dashes by their marks', () => {
    const { items } = list('Kính gửi: Ban Tổ chức;', 'Ban Nội chính;', 'Văn phòng.')
    expect(items).toHaveLength(3)
  })

  it('tells items apart that stand on one line', () => {
    const { items } = list('Nơi nhận: - Như trên;', '- Các ban - ngành; - Lưu: VT.')
    expect(items.map((item) => item.text)).toEqual(['Như trên;', 'Các ban - ngành;', 'Lưu: VT.'])
    expect(items.map((item) => item.lines.map(excerptText))).toEqual([
      ['- Như trên;'],
      ['- Các ban - ngành;'],
      ['- Lưu: VT.'],
    ])
  })

  it('tells items apart that stand in one paragraph', () => {
    const { label, items } = list('Nơi nhận:\n- Như trên;\n- Các cơ quan tham mưu,\n giúp việc\n- Lưu VP.')
    expect(label && excerptText(label)).toBe('Nơi nhận:')
    expect(items.map((item) => item.text)).toEqual(['Như trên;', 'Các cơ quan tham mưu, giúp việc', 'Lưu VP.'])
    expect(items[0]?.lines[0]?.block).not.toBe(label?.block)
  })

  it('keeps who drafted it apart from the archive line', () => {
    const { items, draftedBy } = list('Nơi nhận:', '- Như trên;', '- Lưu Văn phòng.', 'NVA-05')
    expect(items.map((item) => item.text)).toEqual(['Như trên;', 'Lưu Văn phòng.'])
    expect(draftedBy.map(excerptText)).toEqual(['NVA-05'])
  })

  it('finds items closed otherwise than by the separator', () => {
    const { items } = list('Nơi nhận:', '- Như trên,', '- Ban Tổ chức;', '- Ban Nội chính', '- Lưu VP.')
    expect(otherwiseSeparated(items, ',')).toMatchObject({ first: { name: 'Ban Tổ chức' }, wrong: { length: 2 } })
    expect(otherwiseSeparated(items.slice(0, 2), ',')).toBeNull()
  })

  it('takes an item for closed where a remark stands beside it', () => {
    const { items } = list(
      'Nơi nhận:',
      '- Như trên;',
      '- Cổng thông tin điện tử;      để đăng',
      '- Báo Sơn Bình;  dự thảo',
      '- Lưu: VT.',
    )
    expect(otherwiseSeparated(items, ';')).toBeNull()
    expect(otherwiseSeparated(items, ',')).toMatchObject({ wrong: { length: 3 } })
  })

  it('has nothing to say of nothing', () => {
    expect(parseRecipientList([])).toEqual({ label: null, items: [], draftedBy: [] })
  })
})
