import { describe, expect, it } from 'vitest'
import { parseElement, parseFragment } from '../../../src/read/docx/xml/element.ts'
import { NO_NAMES } from '../../../src/read/docx/xml/names.ts'
import { parsePlainFragment } from '../../../src/read/docx/xml/plain-fragment.ts'
import { scanXml } from '../../../src/read/docx/xml/xml.ts'
import { NAMESPACES } from './build-docx.ts'
import { inputErrorOf } from './input-error-of.ts'

const scope = NO_NAMES.within(
  Object.fromEntries([...NAMESPACES.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])),
)
const fragmentOf = (xml: string) => ({ xml, part: 'a.xml', offset: 7, scope })

describe('a fragment', () => {
  it.each([
    '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>',
    '<w:rPr/>',
    '<w:pPr ><w:tabs><w:tab w:pos="1" w:val="left" /></w:tabs></w:pPr>',
  ])('of plain tags, %s, is taken apart as a parser does', (xml) => {
    const plain = parsePlainFragment(fragmentOf(xml))
    // A comment is what a parser is needed for.
    const parsed = parseFragment(fragmentOf(`${xml}<!---->`))
    expect(plain).toMatchObject(JSON.parse(JSON.stringify(parsed)))
    expect(plain).not.toBeNull()
  })

  it.each([
    ['ends too early', '<w:rPr><w:b/>'],
    ['goes on', '<w:rPr/><w:rPr/>'],
    ['ends another element', '<w:rPr></w:pPr>'],
    ['has an attribute twice', '<w:sz w:val="1" w:val="2"/>'],
    ['has a character that XML forbids', '<w:sz w:val="\u0001"/>'],
    ['has an attribute in an end tag', '<w:rPr></w:rPr a="1">'],
  ])('that %s is refused', (_what, xml) => {
    expect(parsePlainFragment(fragmentOf(xml))).toBeNull()
    expect(inputErrorOf(() => parseFragment(fragmentOf(xml))).id).toBe('tep/hong')
  })

  it.each(['<w:lvlText w:val="&#37;1"/>', "<w:b w:val='0'/>", '<w:x xmlns:w="urn:khac"/>', '<w:r>a</w:r>'])(
    'with more than plain tags, %s, is left to the parser',
    (xml) => {
      expect(parsePlainFragment(fragmentOf(xml))).toBeNull()
      expect(parseFragment(fragmentOf(xml)).start).toBe(7)
    },
  )
})

describe('what is not looked at in a part', () => {
  /** What is told of a text in `w:x`, and where elements told as a whole and texts stand. */
  const toldOf = (content: string, root = `<w:x ${NAMESPACES}>`): string[] => {
    const told: string[] = []
    const xml = `${root}${content}</w:x>`
    const names = new Set(['w:rPr'])
    scanXml(xml, 'a.xml', {
      open: () => undefined,
      close: () => {},
      text: (_text, start, end) => told.push(xml.slice(start, end)),
      whole: {
        names,
        take: (_name, _attributes, fragment) =>
          told.push(xml.slice(fragment.offset, fragment.offset + fragment.xml.length)),
      },
      unread: { content: names, attributes: new Set(['w:r']) },
    })
    return told
  }
  const PROPERTIES = '<w:rPr><w:b/></w:rPr>'

  it.each([
    ['word for word', PROPERTIES],
    ['with attributes', '<w:rPr w:x="1"><w:i/></w:rPr>'],
    ['with its own kind inside', '<w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange><w:i/></w:rPr>'],
    ['empty', '<w:rPr/>'],
  ])('leaves positions as they are: %s', (_what, properties) => {
    const run = (text: string) => `<w:r w:rsidR="00A1" a="&gt;">${properties}<w:t>${text}</w:t></w:r>`
    expect(toldOf(run('một') + run('hai'))).toEqual([properties, 'một', properties, 'hai'])
  })

  it('is not mistaken where it stands in comments and character data', () => {
    expect(toldOf(`<!-- <w:rPr> --><w:t>một</w:t>${PROPERTIES}<w:t><![CDATA[<w:rPr>]]></w:t>`)).toEqual([
      'một',
      PROPERTIES,
      '<w:rPr>',
    ])
  })

  it('is not left out where the prefix stands for something else', () => {
    const foreign = `<y xmlns:w="urn:khac"><w:rPr><v:t xmlns:v="urn:x">a</v:t></w:rPr></y>`
    expect(toldOf(foreign)).toEqual(['a'])
  })

  it('does not hide what is not well-formed around it', () => {
    expect(inputErrorOf(() => toldOf(`<w:r>${PROPERTIES}`)).id).toBe('tep/hong')
    expect(inputErrorOf(() => parseElement('<w:r><w:b></w:r>', 'a.xml')).id).toBe('tep/hong')
  })
})
