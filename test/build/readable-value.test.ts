import { expect, it } from 'vitest'
import { readableValue } from '../../src/build/readable-value.ts'

it.each([
  [true, 'có'],
  [';', '`;`'],
  [10, '10'],
  [['.', ','], '`.`, `,`'],
  [{ size: [14, 15], bold: true, italic: false, upperCase: true }, 'cỡ 14 – 15, in hoa, đứng, đậm'],
  [{ size: [12, 12], bold: false, italic: true }, 'cỡ 12, nghiêng, không đậm'],
  [{ exact: [18, null] }, 'exact: từ 18'],
  [{ oneOf: [10, 12.7] }, '10 hoặc 12.7'],
  [null, 'không có'],
  [{ word: 'Lưu', colon: false }, 'word: `Lưu`; colon: không'],
])('%j reads %s', (value, text) => {
  expect(readableValue(value)).toBe(text)
})
