import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/document/input-error.ts'
import { childNamed, plainText } from '../../../src/draft/markup/element.ts'
import { parseMarkup } from '../../../src/draft/markup/parse-markup.ts'

const parsed = (inside: string) => parseMarkup(`<van-ban>\n${inside}\n</van-ban>`, 'mau')

const refusal = (markup: string): string => {
  try {
    parseMarkup(markup, 'mau')
  } catch (error) {
    if (error instanceof InputError) return error.text.vi
    throw error
  }
  return 'không có lỗi'
}

describe('markup', () => {
  it('is a tree of known elements', () => {
    const root = parsed('<trich-yeu>\n  <dong>về việc</dong>\n  <dong>hai</dong></trich-yeu>')
    expect(root.children.map(({ name }) => name)).toEqual(['trich-yeu'])
    expect(childNamed(root, 'trich-yeu')?.children.map(plainText)).toEqual(['về việc', 'hai'])
  })

  it('has emphasis as stretches, nested ones with both', () => {
    const [line] =
      parsed('<can-cu><dong>a <dam>b <nghieng>c</nghieng></dam> d</dong></can-cu>').children[0]?.children ?? []
    expect(line?.text).toEqual([
      { text: 'a ', bold: false, italic: false },
      { text: 'b ', bold: true, italic: false },
      { text: 'c', bold: true, italic: true },
      { text: ' d', bold: false, italic: false },
    ])
  })

  it('drops the white space of the template around a text, not the no-break spaces of the text', () => {
    const [line] = parsed('<can-cu><dong>\n   a\n  b\u00a0\n</dong></can-cu>').children[0]?.children ?? []
    expect(line && plainText(line)).toBe('a b\u00a0')
  })

  it('keeps escaped characters as text', () => {
    const [line] = parsed('<can-cu><dong>&lt;b&gt; &amp; &quot; &#x27; {x}</dong></can-cu>').children[0]?.children ?? []
    expect(line && plainText(line)).toBe('<b> & " \' {x}')
  })

  it.each([
    ['<van-ban><lạ/></van-ban>', 'không có thẻ <lạ>'],
    ['<trich-yeu/>', 'thẻ ngoài cùng là <van-ban>, không phải <trich-yeu>'],
    ['<van-ban><dong>x</dong></van-ban>', '<dong> không đứng trong <van-ban>'],
    ['<van-ban><can-cu><dong a="b">x</dong></can-cu></van-ban>', 'thẻ <dong> không có thuộc tính «a»'],
    ['<van-ban>chữ</van-ban>', 'chữ «chữ» đứng trực tiếp trong <van-ban>'],
    ['<van-ban><can-cu></van-ban>', 'các thẻ không khép kín đúng cặp'],
    ['<van-ban>', 'các thẻ không khép kín đúng cặp'],
    ['<van-ban><can-cu><dong>a & b</dong></can-cu></van-ban>', 'các thẻ không khép kín đúng cặp'],
    ['', 'các thẻ không khép kín đúng cặp'],
    ['<van-ban><!-- x --></van-ban>', 'chỉ có thẻ và chữ'],
    ['<van-ban><![CDATA[x]]></van-ban>', 'chỉ có thẻ và chữ'],
    ['<!DOCTYPE van-ban [<!ENTITY a "b">]><van-ban/>', 'chỉ có thẻ và chữ'],
  ])('refuses %s', (markup, message) => {
    expect(refusal(markup)).toContain(message)
    expect(refusal(markup)).toContain('«mau» sai ở dòng 1')
  })
})
