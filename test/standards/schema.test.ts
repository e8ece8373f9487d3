import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import schema from '../../schemas/standard.schema.json' with { type: 'json' }
import { STANDARDS } from '../../src/standards/standards.ts'

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)

const withLine = (line: object): object => ({
  id: 'thu-2030',
  system: 'dang',
  number: '01-HD/VPTW',
  date: '2030-01-01',
  issuer: 'Văn phòng',
  title: 'Hướng dẫn thử',
  from: '2030-01-01',
  authority: '399-QĐ/TW',
  lines: [line],
})

const line = (carries: object): object => ({ clause: 'I.1', says: 'Một điều.', carries })

const errors = (data: object): string => {
  validate(data)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join('\n')
}

describe('the schema of a standard', () => {
  it.each([
    ['a font', { 'tieu_de.font': { size: [15, 16], bold: true, italic: false, upperCase: true } }],
    ['a rule as long as its text', { 'tieu_de.rule': { length: 'text', solid: true } }],
    ['a rule of a third to a half', { 'tieu_de.rule': { length: [0.33, 0.5], solid: true } }],
    ['a range without an upper limit', { 'noi_dung.lineSpacing': { exact: [18, null] } }],
    ['line spacing of either kind', { 'noi_dung.lineSpacing': { multiple: [1, 1.5], exact: [15, null] } }],
    ['a choice of lengths', { 'noi_dung.indent': { oneOf: [10, 12.7] } }],
    ['a range of lengths', { 'noi_dung.indent': { range: [10, 12.7] } }],
    ['a rule of a length that is not stated', { 'phu_luc.guideRule': { length: 'any', solid: true } }],
    ['a mark that may not stand', { 'can_cu.dash': null }],
  ])('takes %s', (_, carries) => {
    expect(errors(withLine(line(carries)))).toBe('')
  })

  it.each([
    ['a value that it does not know', { 'tieu_de.colour': 'red' }],
    ['a size that is no range', { 'tieu_de.font': { size: 15, bold: true, italic: false } }],
    ['a size in words', { 'tieu_de.font': { size: ['15', '15'], bold: true, italic: false } }],
    ['a font without a slant', { 'tieu_de.font': { size: [15, 15], bold: true } }],
    [
      'a font with a property that it does not know',
      { 'tieu_de.font': { size: [15, 15], bold: true, italic: false, caps: true } },
    ],
    [
      'an open end of margins',
      { 'trang.margins': { top: [20, null], bottom: [20, 20], left: [30, 30], right: [15, 15] } },
    ],
    ['margins without a side', { 'trang.margins': { top: [20, 20], bottom: [20, 20], left: [30, 30] } }],
    ['a length below zero', { 'noi_dung.indent': { oneOf: [-10] } }],
    ['lengths that are both certain ones and a range', { 'noi_dung.indent': { oneOf: [10], range: [10, 12.7] } }],
    ['line spacing of no kind', { 'noi_dung.lineSpacing': {} }],
    [
      'an unknown alignment',
      { 'tieu_de.font': { size: [15, 15], bold: true, italic: false }, 'so_ky_hieu.align': 'centre' },
    ],
    ['an empty mark', { 'noi_nhan.separator': '' }],
    ['marks without the one between joint issuers', { 'so_ky_hieu.marks': { number: '-', type: '/' } }],
    ['a list where one text belongs', { 'noi_nhan.separator': [';'] }],
    ['a text where a list belongs', { 'noi_nhan.terminator': '.' }],
    ['a yes or no that is no', { 'tieu_de.presence': false }],
    ['a type by its name instead of its id', { 'kinh_gui.types': ['Công văn'] }],
    ['labels without the usual one', { 'kinh_gui.label': { 'to-trinh': 'Kính trình:' } }],
    ['no value at all', {}],
  ])('rejects %s', (_, carries) => {
    expect(errors(withLine(line(carries)))).toMatch(/^\/lines\/0\/carries/)
  })

  it.each([
    ['neither a value nor a reason', { clause: 'I.1', says: 'Một điều.' }],
    ['both', { ...line({ 'tieu_de.presence': true }), notObservable: 'không thấy' }],
    ['no clause', { says: 'Một điều.', notObservable: 'không thấy' }],
    ['nothing said', { clause: 'I.1', says: '', notObservable: 'không thấy' }],
    ['an unknown confidence', { ...line({ 'tieu_de.presence': true }), confidence: 'sure' }],
  ])('rejects a line with %s', (_, data) => {
    expect(errors(withLine(data))).toMatch(/^\/lines\/0/)
  })

  it.each([
    ['a day in another form', { from: '27/5/2026' }, '/from'],
    ['an unknown system', { system: 'doan' }, '/system'],
    ['a key that it does not know', { until: '2031-01-01' }, ''],
    ['a base without its id', { basedOn: { clauses: { 'I.1': 'I.2' } } }, '/basedOn'],
  ])('rejects %s', (_, change, path) => {
    expect(errors({ ...withLine(line({ 'tieu_de.presence': true })), ...change })).toMatch(new RegExp(`^${path} `))
  })

  it('is named by every data file, for editors', () => {
    for (const { id } of STANDARDS) {
      const text = readFileSync(new URL(`../../schemas/standards/${id}.yaml`, import.meta.url), 'utf8')
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/standard\.schema\.json\n/)
    }
  })
})
