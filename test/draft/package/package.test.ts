import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { Document, Packer } from 'docx'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { OfficialDocument } from '../../../src/document/official-document.ts'
import { draftDocument } from '../../../src/draft/draft.ts'
import { designOf } from '../../../src/draft/layout/design.ts'
import { layOut } from '../../../src/draft/layout/lay-out.ts'
import { parseMarkup } from '../../../src/draft/markup/parse-markup.ts'
import { packageOptions, shapeOf } from '../../../src/draft/package/package-options.ts'
import { builtInTemplate, renderMarkup } from '../../../src/draft/template/template.ts'
import { viewOf } from '../../../src/draft/view.ts'
import { readYaml } from '../../../src/read/yaml/read-yaml.ts'
import type { Standard } from '../../../src/standards/standard.ts'
import { toYaml, vanBan } from '../../generate/van-ban.ts'
import { documentOf, draft, LETTER, partsOf, standard, standardOf } from '../drafted.ts'
import { VARIANT_NAMES, VARIANTS } from '../variants.ts'

/** The same document built in one go by docx's own packer. */
const packedByDocx = async (
  document: OfficialDocument,
  standard: Standard,
): Promise<Readonly<Record<string, string>>> => {
  const design = designOf(standard)
  const template = builtInTemplate(document.type, document.components.ten_loai !== undefined)
  const laid = layOut(parseMarkup(renderMarkup(viewOf(document), template), template.name), design)
  return partsOf(await Packer.toBuffer(new Document(packageOptions(shapeOf(laid, design), laid.sections))))
}

const BUILT_IN_TEMPLATES = readdirSync(new URL('../../../templates/', import.meta.url))
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => file.slice(0, -'.hbs'.length))

/** Parts that say when a file was made, and the hash; docx knows neither our date nor our hash. */
const OWN_PARTS = ['docProps/core.xml', 'docProps/custom.xml']

/** docx declares some parts as standalone and some not. */
const withoutDeclaration = (xml: string | undefined): string | undefined => xml?.replace(/^<\?xml[^>]*\?>/, '')

/** Every part of a draft is the one that docx builds, whatever of it was made and packed ahead. */
const expectBuiltByDocx = async (document: OfficialDocument, own: Standard): Promise<void> => {
  const ours = partsOf(draftDocument(document, own))
  const theirs = await packedByDocx(document, own)
  expect(ours['word/document.xml']).toBe(theirs['word/document.xml'])
  for (const part of Object.keys(ours).filter((each) => !OWN_PARTS.includes(each))) {
    expect(withoutDeclaration(ours[part]), part).toBe(withoutDeclaration(theirs[part]))
  }
  // What docx writes besides are lists of relationships that have none.
  for (const part of Object.keys(theirs).filter((each) => !(each in ours))) {
    expect(theirs[part], part).toMatch(/<Relationships [^>]*\/>$/)
  }
}

describe('parts of a draft', () => {
  it.each(VARIANT_NAMES)('are those that docx builds: %s', async (name) => {
    await expectBuiltByDocx(documentOf(VARIANTS[name]), standardOf(VARIANTS[name]))
  })

  it.each(BUILT_IN_TEMPLATES)(
    'are those that docx builds, for generated documents of the template %s',
    async (loai) => {
      const ofTemplate = vanBan.filter((keys) => keys.loai === loai)
      await fc.assert(
        fc.asyncProperty(ofTemplate, async (keys) => {
          const own = standardOf(keys)
          const [document] = readYaml('a.yaml', toYaml(keys), { standard: own }).documents
          if (!document) throw new Error('no document')
          await expectBuiltByDocx(document, own)
        }),
        { numRuns: 15 },
      )
    },
  )
})

describe('texts', () => {
  it('with braces survive', () => {
    const parts = partsOf(draft(VARIANTS['hard texts']))
    expect(parts['word/document.xml']).toContain('{x} {{loai}} {{{loai}}} {tên-0} &amp; &lt;b&gt;&quot;a&quot;')
    expect(parts['docProps/core.xml']).toContain('<dc:title>{x} {{loai}} {{{loai}}}')
  })
})

describe('properties', () => {
  it('are subject, issuer, date and language of the document', () => {
    const core = partsOf(draft(LETTER))['docProps/core.xml']
    expect(core).toContain('<dc:title>về việc chuẩn bị hội nghị sơ kết</dc:title>')
    expect(core).toContain('<dc:creator>ĐẢNG UỶ XÃ AN HOÀ</dc:creator>')
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-06-15T00:00:00Z</dcterms:created>')
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-06-15T00:00:00Z</dcterms:modified>')
    expect(core).toContain('<dc:language>vi-VN</dc:language>')
  })

  it('have the first day of the standard where the document is not dated', () => {
    const { ngay, ...undated } = LETTER
    expect(partsOf(draft(undated))['docProps/core.xml']).toContain('2026-05-27T00:00:00Z')
  })
})

describe('bytes', () => {
  it('are the same on every run', () => {
    const document = documentOf(VARIANTS['all supplements'])
    const [first, second] = [draftDocument(document, standard()), draftDocument(document, standard())]
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, draftDocument(documentOf(VARIANTS['all supplements']), standard()))).toBe(0)
  })

  it('do not depend on what was drafted before', () => {
    const document = documentOf(LETTER)
    const first = draftDocument(document, standard())
    for (const name of VARIANT_NAMES) draft(VARIANTS[name])
    expect(Buffer.compare(first, draftDocument(document, standard()))).toBe(0)
  })

  it('are the same in every time zone', () => {
    const home = process.env.TZ
    const inZone = (zone: string | undefined): Uint8Array => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
      return draft(LETTER)
    }
    const east = inZone('Asia/Tokyo')
    const hours = new Date(0).getHours()
    const west = inZone('America/Los_Angeles')
    // The zone did change.
    expect(new Date(0).getHours()).not.toBe(hours)
    expect(Buffer.compare(east, west)).toBe(0)
    inZone(home)
  })

  const bin = new URL('../../../bin/dvk.js', import.meta.url).pathname

  const isBuilt = spawnSync(process.execPath, [bin, '--version']).status === 0

  it.skipIf(!isBuilt)('are the same in every locale, also of what the build has packed ahead', () => {
    const yaml = stringify(LETTER)
    const [first, ...others] = ['C', 'vi_VN.UTF-8', 'tr_TR.UTF-8'].map((locale) =>
      execFileSync(process.execPath, [bin, 'draft', '-', '-o', '-'], {
        input: yaml,
        env: { ...process.env, LANG: locale, LC_ALL: locale },
      }),
    )
    for (const other of others) expect(first?.equals(other)).toBe(true)
    expect(first?.equals(draft(LETTER))).toBe(true)
    expect(first?.subarray(0, 2).toString()).toBe('PK')
  })

  it('are a zip that other programs read, its times fixed', () => {
    const docx = draft(LETTER)
    expect(Object.keys(unzipSync(docx))[0]).toBe('[Content_Types].xml')
    // Date and time of the first local header: 1 January 1980, 00:00 (PKWARE APPNOTE 4.4.6).
    expect(Buffer.from(docx).readUInt16LE(10)).toBe(0)
    expect(Buffer.from(docx).readUInt16LE(12)).toBe(0x21)
  })
})
