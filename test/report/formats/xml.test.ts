import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element, XML_DECLARATION, xmlText } from '../../../src/report/formats/xml.ts'
import { elementsOf } from './schemas.ts'

describe('xmlText', () => {
  it('is read again as it was, as content and as the value of an attribute', () => {
    const text = fc.string({ unit: 'grapheme' }).map((some) => `${some}\t\r\n <&>"' ]]> Đảng uỷ`)
    fc.assert(
      fc.property(text, (some) => {
        const [read] = elementsOf(`<a b="${xmlText(some)}">${xmlText(some)}</a>`)
        // What XML has no place for is no part of a text that can be read again.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
        const legal = some.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '\ufffd')
        expect(read).toMatchObject({ attributes: { b: legal }, text: legal })
      }),
    )
  })

  it('has no character that XML forbids, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), (some, ascii) => {
        expect(elementsOf(`<a b="${xmlText(some + ascii)}"/>`)).toHaveLength(1)
      }),
    )
    expect(xmlText('\u0000\u001b\ufffe\uffff\ud800')).toBe('\ufffd'.repeat(5))
  })

  it('leaves Vietnamese and other planes alone', () => {
    expect(xmlText('Nghị quyết số 5 o\u0302\u0301 𝔸')).toBe('Nghị quyết số 5 o\u0302\u0301 𝔸')
  })
})

describe('element', () => {
  it('sets what stands inside line by line', () => {
    const inside = element('b', { n: 1 }, [element('c', { text: 'x\ny' })])
    expect([XML_DECLARATION, element('a', {}, [inside])].join('\n')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b n="1">\n    <c text="x&#10;y"/>\n  </b>\n</a>',
    )
  })

  it('is one tag where nothing stands inside', () => {
    expect(element('a', { b: '"' }, [])).toBe('<a b="&quot;"/>')
  })
})
