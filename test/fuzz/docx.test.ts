import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { draftDocument } from '../../src/draft/draft.ts'
import { readYaml } from '../../src/read/yaml/read-yaml.ts'
import { findStandard } from '../../src/standards/standards.ts'
import { docxParts, paragraph, relationships, run, section, table, zipped } from '../read/docx/build-docx.ts'
import { outcomesOf } from './outcome.ts'
import { pick, seeded } from './seeded.ts'

const ROUNDS = 150

/** A file with one of everything that is read from other parts than the text. */
const BUILT = {
  ...docxParts({
    body:
      table([
        [paragraph('ĐẢNG UỶ XÃ AN HOÀ', '<w:pStyle w:val="Ten"/>'), paragraph(run('ĐẢNG CỘNG SẢN VIỆT NAM', '<w:b/>'))],
      ]) +
      paragraph('Số 05-CV/ĐU') +
      paragraph('Thực hiện Quy định', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
      ) +
      paragraph(
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionV relativeFrom="paragraph"><wp:posOffset>9000</wp:posOffset></wp:positionV><wp:extent cx="900000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:xfrm><a:ext cx="900000" cy="0"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent><w:p/></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="90pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>',
      ) +
      section({ top: 20, bottom: 20, left: 30, right: 15 }, '<w:headerReference w:type="default" r:id="h1"/>'),
    styles: '<w:style w:type="paragraph" w:styleId="Ten"><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    settings: '<w:evenAndOddHeaders/><w:mirrorMargins/>',
    headers: { h1: paragraph('<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>') },
  }),
  'word/_rels/h1.xml.rels': relationships([['r1', 'oleObject', 'embeddings/a.bin']]),
}

const drafted = (): Uint8Array => {
  const standard = findStandard('hd05-2026')
  const [document] = readYaml('a.yaml', readFileSync('examples/cong-van-2026.yaml', 'utf8'), { standard }).documents
  if (!document || !standard) throw new Error('the example cannot be read')
  return draftDocument(document, standard)
}

function* withChangedBytes(bytes: Uint8Array, seed: number): Generator<Uint8Array> {
  const random = seeded(seed)
  for (let round = 0; round < ROUNDS; round++) {
    const changed = bytes.slice()
    for (let flips = 0; flips <= round % 4; flips++)
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256)
    yield changed
  }
}

/** Changes that leave much of the XML standing: letters of markup and numbers in place of others. */
function* withChangedParts(parts: Readonly<Record<string, Uint8Array>>, seed: number): Generator<Uint8Array> {
  const random = seeded(seed)
  const names = Object.keys(parts)
  for (let round = 0; round < ROUNDS; round++) {
    const name = names[round % names.length] ?? ''
    const content = (parts[name] ?? new Uint8Array()).slice()
    for (let flips = 0; flips <= round % 3; flips++)
      content[Math.floor(random() * content.length)] = pick(random, '<>/"=&;w:0-9 ').charCodeAt(0)
    yield zipSync({ ...parts, [name]: content }, { level: 0 })
  }
}

/** Elements left out, said twice or changed for one another: well-formed, but not what Word would write. */
function* withChangedElements(parts: Readonly<Record<string, Uint8Array>>, seed: number): Generator<Uint8Array> {
  const random = seeded(seed)
  const names = Object.keys(parts).filter((name) => name.startsWith('word/') && name.endsWith('.xml'))
  for (let round = 0; round < ROUNDS; round++) {
    const name = names[round % names.length] ?? ''
    const xml = strFromU8(parts[name] ?? new Uint8Array())
    const empty = [...xml.matchAll(/<[\w:]+(?: [^<>]*)?\/>/g)]
    if (empty.length === 0) continue
    const from = pick(random, empty)
    const put = pick(random, ['', from[0].repeat(3), pick(random, empty)[0], from[0].replace(/"[^"]*"/, '"-7e9"')])
    yield zipped({ ...parts, [name]: xml.slice(0, from.index) + put + xml.slice(from.index + from[0].length) })
  }
}

describe.each([
  ['a built file', () => zipped(BUILT)],
  ['a drafted file', drafted],
] as const)('%s', (_what, make) => {
  const bytes = make()
  const parts = unzipSync(bytes)

  it('is judged while it is whole', async () => {
    expect(await outcomesOf('a.docx', [bytes])).toEqual(['judged'])
  })

  it('ends in findings or a refusal whatever bytes of the zip are changed', async () => {
    expect(await outcomesOf('a.docx', withChangedBytes(bytes, 20_260_527))).toContain('refused')
  })

  it('ends in findings or a refusal whatever characters of its parts are changed', async () => {
    expect(await outcomesOf('a.docx', withChangedParts(parts, 5))).toEqual(['judged', 'refused'])
  })

  it('is judged whatever well-formed elements are changed', async () => {
    expect(await outcomesOf('a.docx', withChangedElements(parts, 7))).toEqual(['judged'])
  })

  it('is refused wherever it is cut off', async () => {
    const step = Math.ceil(bytes.length / ROUNDS)
    const cuts = Array.from({ length: Math.floor(bytes.length / step) }, (_, index) => bytes.slice(0, index * step))
    expect(await outcomesOf('a.docx', cuts)).toEqual(['refused'])
  })
})
