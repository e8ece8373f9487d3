import { describe, expect, it } from 'vitest'
import { typeBeginning, typeMeant, typeNamed, typesWithSymbol } from '../../src/standards/document-types.ts'

describe('types by name', () => {
  it.each([
    ['KẾ HOẠCH', 'ke-hoach'],
    ['Quyết định', 'quyet-dinh'],
    ['GIẤY ỦY QUYỀN', 'giay-uy-quyen'],
  ])('%s is %s', (name, id) => {
    expect(typeNamed(name)?.id).toBe(id)
    expect(typeMeant(name)?.id).toBe(id)
  })

  it('forgives slips in marks only when asked to', () => {
    expect(typeNamed('KẾ HOACH')).toBeNull()
    expect(typeMeant('KẾ HOACH')?.id).toBe('ke-hoach')
    expect(typeMeant('KẾ HOẠC')).toBeNull()
  })

  it('finds the type that a line begins with', () => {
    expect(typeBeginning('BÁO CÁO CHÍNH TRỊ')?.id).toBe('bao-cao')
    expect(typeBeginning('KẾ HOẠCH công tác năm 2026')?.id).toBe('ke-hoach')
    expect(typeBeginning('BÁO ĐIỆN TỬ')).toBeNull()
  })
})

describe('typesWithSymbol', () => {
  it('gives both types that bear QĐ in Party documents', () => {
    expect(typesWithSymbol('QĐ', 'dang').map((type) => type.id)).toEqual(['quyet-dinh', 'quy-dinh'])
    expect(typesWithSymbol('CTr', 'dang').map((type) => type.id)).toEqual(['chuong-trinh'])
    expect(typesWithSymbol('XX', 'dang')).toEqual([])
  })
})
