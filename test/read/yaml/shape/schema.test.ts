import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../../../schemas/van-ban.schema.json' with { type: 'json' }
import { compileValidator } from '../../../../src/build/compile.mjs'
import { DOCUMENT_KEYS } from '../../../../src/read/yaml/shape/keys.ts'
import { DOCUMENT_TYPES } from '../../../../src/standards/document-types.ts'

/** Every object of the schema that describes a value of the YAML. */
const described = (node: unknown): Record<string, unknown>[] => {
  if (typeof node !== 'object' || node === null) return []
  const own = 'properties' in node && typeof node.properties === 'object' ? Object.values(node.properties ?? {}) : []
  return [...own, ...Object.values(node).flatMap(described)]
}

describe('van-ban.schema.json', () => {
  it('has the types of documents that there are', () => {
    expect(schema.properties.loai.enum).toEqual(DOCUMENT_TYPES.map(({ id }) => id))
  })

  it('asks for the type only', () => {
    expect(schema.required).toEqual(['loai'])
    expect(JSON.stringify(schema).match(/"required"/g)).toHaveLength(1)
  })

  it('describes every key in Vietnamese', () => {
    const keys = described(schema)
    expect(keys.length).toBeGreaterThan(30)
    for (const { description } of keys) expect(description).toMatch(/[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/iu)
  })

  it('is valid for editors that know draft-07 and for those that know 2020-12', () => {
    const { $schema, $defs, ...rest } = schema
    expect($schema).toContain('2020-12')
    const old = JSON.parse(JSON.stringify({ ...rest, definitions: $defs }).replaceAll('#/$defs/', '#/definitions/'))
    for (const compile of [
      () => new Ajv({ strict: false }).compile(old),
      () => new Ajv2020({ strict: false }).compile(schema),
    ]) {
      const validate = compile()
      expect(validate({ loai: 'cong-van', so: 5, du_thao: 2, ngay: null, co_quan: [{ viet_tat: 'ĐU' }] })).toBe(true)
      expect(
        validate({ loai: 'cong-van', co_quan: null, ky: { ho_ten: 'A' }, lien_he: { dien_thoai: 2003000000 } }),
      ).toBe(true)
      expect(validate({ loai: 'cong-van', kinh_gui: ['A', null, 5], phu_luc: [{ tieu_de: 'A' }] })).toBe(true)
      expect(validate({ loai: 'xyz' })).toBe(false)
      expect(validate({ loai: 'cong-van', co_quan: [{ ten: 'A' }] })).toBe(false)
      expect(validate({ loai: 'cong-van', ngay: '7/3/2022' })).toBe(false)
    }
  })

  it('compiles to code that needs nothing else', () => {
    const code = compileValidator(new URL('../../../../schemas/van-ban.schema.json', import.meta.url).pathname)
    expect(code).toContain('export default')
    expect(code).not.toMatch(/\brequire\(|\bimport\b/)
  })

  it('tells the reader which keys stand where', () => {
    expect(DOCUMENT_KEYS.root).toContain('co_quan')
    expect(DOCUMENT_KEYS.all.has('so_ban')).toBe(true)
    expect(DOCUMENT_KEYS.parentOf('ban_hanh')).toBe('co_quan')
    expect(DOCUMENT_KEYS.parentOf('ho_ten')).toBe('ky')
    expect(DOCUMENT_KEYS.parentOf('so_ban')).toBe('soan_thao')
    expect(DOCUMENT_KEYS.parentOf('website')).toBe('lien_he')
    expect(DOCUMENT_KEYS.parentOf('tieu_de')).toBe('phu_luc')
    expect(DOCUMENT_KEYS.parentOf('khong_co')).toBeNull()
  })

  it.each([
    ['dang', ['he_thong']],
    // A công văn of the State names its grounds in its text.
    ['nha-nuoc', ['can_cu']],
  ])('has every key in the files to start from: %s', (system, others) => {
    const skeleton = readFileSync(new URL(`../../../../templates/moi/${system}/cong-van.yaml`, import.meta.url), 'utf8')
    const missing = DOCUMENT_KEYS.root.filter((key) => !new RegExp(`^#? ?${key}:`, 'm').test(skeleton))
    expect(missing).toEqual(others)
  })
})
