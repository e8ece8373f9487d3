import { describe, expect, it } from 'vitest'
import { tellAnyMarkup } from '../../../src/read/docx/xml/any-markup.ts'
import { parseElement } from '../../../src/read/docx/xml/element.ts'
import type { TellMarkup } from '../../../src/read/docx/xml/markup.ts'
import { isPlain, tellPlainMarkup } from '../../../src/read/docx/xml/plain-markup.ts'
import { scanXml } from '../../../src/read/docx/xml/xml.ts'
import { NAMESPACES } from './build-docx.ts'
import { inputErrorOf } from './input-error-of.ts'

/** All that is told of the outermost element, but for attributes of which nobody asks. */
const told = (tell: TellMarkup, xml: string): unknown[] => {
  const events: unknown[] = []
  let depth = 0
  tell(xml, 'a.xml', {
    open: (name, attributes, start, end) => {
      events.push(['open', name, /^w:(?:p|r|tr)$/.test(name) ? {} : { ...attributes }, start, end])
      depth += 1
      return false
    },
    close: (end) => {
      events.push(['close', end])
      depth -= 1
    },
    text: (text, start, end) => {
      if (depth > 0) events.push(['text', text, start, end])
    },
  })
  return events
}

describe('plain markup', () => {
  it.each([
    '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>',
    '<w:rPr/>',
    '<w:pPr ><w:tabs><w:tab w:pos="1" w:val="left" /></w:tabs></w:pPr >',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a><b>một</b> hai </a>\n',
    "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<a/>",
    '<a>một &lt;hai&gt; &#272;ảng\r\nbốn 𝄞</a>',
    '<w:lvlText w:val="&#37;1 > &quot;hai&quot;"/>',
    "<w:b w:val='0' x:y='a > b'></w:b>",
    '<w:r\n\tw:val="1"\n>a</w:r>',
    '<w:p w:rsidR="1"><w:r w:rsidR="1"/><w:tr/></w:p>',
    '<w:x xmlns:w="urn:khac" a="1" b="">a<a>b</a>c</w:x>',
    '<a b="! ?">Ai? Đây! <b/>?</a>',
    '<w:p><w:pPr></w:pPr\n></w:p>',
    '<w:p w:rsidR="1"/>',
  ])('is told as a parser tells it: %s', (xml) => {
    expect(isPlain(xml)).toBe(true)
    expect(told(tellPlainMarkup, xml)).toEqual(told(tellAnyMarkup, xml))
  })

  it.each([
    ['ends too early', '<w:rPr><w:b/>'],
    ['ends within a tag', '<w:rPr><w:b'],
    ['goes on', '<w:rPr/><w:rPr/>'],
    ['goes on with text', '<w:rPr/>a'],
    ['begins with text', 'a<w:rPr/>'],
    ['holds no element', ' '],
    ['ends another element', '<w:rPr></w:pPr>'],
    ['ends one whose name begins so', '<w:p></w:pPr>'],
    ['ends what has not begun', '<w:p></w:p></w:p>'],
    ['has an attribute twice', '<w:sz w:val="1" w:val="2"/>'],
    ['has an attribute without quotes', '<w:sz w:val=1/>'],
    ['has a character that XML forbids', '<w:sz w:val="\u0001"/>'],
    ['has such a character in its text', '<w:t>\u0001</w:t>'],
    ['has an unknown reference', '<w:t>&khac;</w:t>'],
    ['has a tag in an attribute', '<w:sz w:val="<a>"/>'],
    ['has an attribute in an end tag', '<w:rPr></w:rPr a="1">'],
  ])('that %s is refused', (_what, xml) => {
    expect(isPlain(xml)).toBe(true)
    expect(inputErrorOf(() => told(tellPlainMarkup, xml)).id).toBe('tep/hong')
    expect(inputErrorOf(() => told(tellAnyMarkup, xml)).id).toBe('tep/hong')
  })

  it.each([
    '<a><!-- --></a>',
    '<a><![CDATA[b]]></a>',
    '<?a b?><a/>',
    '<!DOCTYPE a><a/>',
    '<a>!<!-- --></a>',
    '<a><?b?></a>',
    '<a>]]></a>',
  ])('is not what more than tags and text is in: %s', (xml) => expect(isPlain(xml)).toBe(false))
})

describe('what is taken as a whole', () => {
  /** What is told of a text in `w:x`, and where elements told as a whole and texts stand. */
  const seenIn = (content: string, root = `<w:x ${NAMESPACES}>`): string[] => {
    const seen: string[] = []
    const xml = `${root}${content}</w:x>`
    scanXml(xml, 'a.xml', {
      open: (name) => (name === 'w:rPr' ? 'whole' : undefined),
      close: () => {},
      text: (_text, start, end) => seen.push(xml.slice(start, end)),
      take: (_name, _attributes, fragment) =>
        seen.push(xml.slice(fragment.offset, fragment.offset + fragment.xml.length)),
    })
    return seen
  }
  const PROPERTIES = '<w:rPr><w:b/></w:rPr>'

  it.each([
    ['word for word', PROPERTIES],
    ['with attributes', '<w:rPr w:x="1"><w:i/></w:rPr>'],
    ['with its own kind inside', '<w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange><w:i/></w:rPr>'],
    ['empty', '<w:rPr/>'],
  ])('leaves positions as they are: %s', (_what, properties) => {
    const run = (text: string) => `<w:r w:rsidR="00A1" a="&gt;">${properties}<w:t>${text}</w:t></w:r>`
    expect(seenIn(run('một') + run('hai'))).toEqual([properties, 'một', properties, 'hai'])
  })

  it('is not mistaken where it stands in comments and character data', () => {
    expect(seenIn(`<!-- <w:rPr> --><w:t>một</w:t>${PROPERTIES}<w:t><![CDATA[<w:rPr>]]></w:t>`)).toEqual([
      'một',
      PROPERTIES,
      '<w:rPr>',
    ])
  })

  it('is not taken where the prefix stands for something else', () => {
    const foreign = `<y xmlns:w="urn:khac"><w:rPr><v:t xmlns:v="urn:x">a</v:t></w:rPr></y>`
    expect(seenIn(foreign)).toEqual(['a'])
  })

  it('does not hide what is not well-formed around it', () => {
    expect(inputErrorOf(() => seenIn(`<w:r>${PROPERTIES}`)).id).toBe('tep/hong')
    expect(inputErrorOf(() => parseElement('<w:r><w:b></w:r>', 'a.xml')).id).toBe('tep/hong')
  })
})
