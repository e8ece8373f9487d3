import { describe, expect, it } from 'vitest'
import { lintFile } from '../../../src/lint/lint.ts'
import { isRemote } from '../../../src/read/docx/hazards/is-remote.ts'
import { readDocx } from '../../../src/read/docx/read-docx.ts'
import type { HazardKind } from '../../../src/read/hazard.ts'
import { docxParts, paragraph, relationships, run, zipped } from './build-docx.ts'

const MAIN_RELATIONSHIPS = 'word/_rels/document.xml.rels'

/** A relationship to a place outside of the package. */
const external = (type: string, target: string) =>
  relationships([['x1', type, target]]).replace('"/>', '" TargetMode="External"/>')

const readWith = (parts: Readonly<Record<string, string>>, body = paragraph('Nội dung')) =>
  readDocx('a.docx', zipped({ ...docxParts({ body }), ...parts }))

const kindsIn = (parts: Readonly<Record<string, string>>, body?: string): HazardKind[] =>
  (readWith(parts, body).hazards ?? []).map(({ kind }) => kind)

const character = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const field = (text: string) =>
  character('begin') + instruction(text) + character('separate') + run('x') + character('end')

describe('what may act or fetch when a file is opened', () => {
  it('is nothing in an ordinary file, with its links to click on, its charts and the template of the own machine', () => {
    const parts = {
      [MAIN_RELATIONSHIPS]: relationships([
        ['r1', 'hyperlink', 'https://vi.du.vn/'],
        ['r2', 'settings', 'settings.xml'],
        ['r3', 'chart', 'charts/chart1.xml'],
        ['r4', 'image', 'media/anh.png'],
      ]).replace('vn/"/>', 'vn/" TargetMode="External"/>'),
      'word/settings.xml': '<x/>',
      'word/_rels/settings.xml.rels': external('attachedTemplate', 'file:///C:\\Mau\\Cong%20van.dotx'),
      'word/charts/_rels/chart1.xml.rels': relationships([['r1', 'package', '../embeddings/bang.xlsx']]),
    }
    expect(kindsIn(parts, paragraph(field(' PAGE ') + field(' HYPERLINK "https://vi.du.vn" ')))).toEqual([])
  })

  it.each([
    ['a macro', 'macro', relationships([['r1', 'vbaProject', 'vbaProject.bin']])],
    ['a picture that lies elsewhere', 'picture', external('image', 'https://vi.du.vn/anh.png')],
    ['an embedded object', 'object', relationships([['r1', 'oleObject', 'embeddings/oleObject1.bin']])],
    ['an embedded workbook', 'object', relationships([['r1', 'package', 'embeddings/bang.xlsx']])],
    ['a control', 'object', relationships([['r1', 'control', 'activeX/activeX1.xml']])],
    ['a linked object', 'object', external('oleObject', 'mhtml:https://vi.du.vn/x!y')],
    ['a frame', 'link', external('frame', 'https://vi.du.vn/khung.html')],
    ['a subdocument', 'link', external('subDocument', 'file:///Z:\\chung\\phan-2.docx')],
  ] as const)('is %s', (_what, kind, rels) => {
    expect(kindsIn({ [MAIN_RELATIONSHIPS]: rels })).toEqual([kind])
  })

  it('is a template of another machine, or the data of a mail merge', () => {
    const settings = {
      [MAIN_RELATIONSHIPS]: relationships([['r1', 'settings', 'settings.xml']]),
      'word/settings.xml': '<x/>',
    }
    const withSettings = (type: string, target: string) =>
      kindsIn({ ...settings, 'word/_rels/settings.xml.rels': external(type, target) })
    expect(withSettings('attachedTemplate', 'https://vi.du.vn/mau.dotm')).toEqual(['template'])
    expect(withSettings('attachedTemplate', '\\\\may-chu\\mau\\mau.dotm')).toEqual(['template'])
    expect(withSettings('mailMergeSource', 'file:///C:\\danh-sach.xlsx')).toEqual(['link'])
  })

  it('is found in every part that is reached, and not in one that nothing leads to', () => {
    const rels = external('image', 'https://vi.du.vn/dau.png')
    const header = { 'word/h1.xml': docxParts({ body: '' })['word/document.xml'] ?? '', 'word/_rels/h1.xml.rels': rels }
    const reached = readWith({ ...header, [MAIN_RELATIONSHIPS]: relationships([['r1', 'header', 'h1.xml']]) }).hazards
    expect(reached?.map(({ location }) => location.source.part)).toEqual(['word/h1.xml'])
    expect(kindsIn(header)).toEqual([])
  })

  it.each([
    ['DDE', ' DDEAUTO c:\\\\Windows\\\\cmd.exe "/k a" '],
    ['a data source', ' DATABASE \\d "C:\\\\a.mdb" '],
    ['a linked object', ' LINK Excel.Sheet.12 "C:\\\\a.xlsx" '],
    ['a picture of another machine', ' INCLUDEPICTURE "https://vi.du.vn/a.png" \\* MERGEFORMAT '],
    ['a text of another machine', ' includetext \\\\\\\\may-chu\\\\a.docx '],
  ])('is a field that fetches %s', (_what, text) => {
    expect(kindsIn({}, paragraph(field(text.replaceAll('"', '&quot;'))))).toEqual(['field'])
    expect(kindsIn({}, paragraph(`<w:fldSimple w:instr='${text}'>${run('x')}</w:fldSimple>`))).toEqual(['field'])
  })

  it('is such a field split over runs and paragraphs, around another field, or beside the main text', () => {
    const split =
      paragraph(character('begin') + instruction('DD')) + paragraph(instruction('EAUTO cmd') + character('end'))
    expect(kindsIn({}, split)).toEqual(['field'])
    expect(
      kindsIn({}, paragraph(character('begin') + instruction(' DDE ') + field('QUOTE 99') + character('end'))),
    ).toEqual(['field'])
    const notes = docxParts({ body: paragraph(field('DDE cmd')) })['word/document.xml'] ?? ''
    const parts = {
      [MAIN_RELATIONSHIPS]: relationships([['r1', 'footnotes', 'footnotes.xml']]),
      'word/footnotes.xml': notes,
    }
    expect(readWith(parts).hazards?.map(({ location }) => location.source.part)).toEqual(['word/footnotes.xml'])
  })

  it('is no field that names a file of the own machine', () => {
    expect(kindsIn({}, paragraph(field(' INCLUDEPICTURE "C:\\\\anh\\\\con-dau.png" ')))).toEqual([])
  })

  it('is told once each, and no more than can be read', () => {
    const many = Array.from(
      { length: 5000 },
      (_, index) => [`r${index}`, 'oleObject', `embeddings/${index}.bin`] as const,
    )
    expect(kindsIn({ [MAIN_RELATIONSHIPS]: relationships(many) })).toHaveLength(50)
    const same = Array.from({ length: 3 }, (_, index) => [`r${index}`, 'oleObject', 'embeddings/1.bin'] as const)
    expect(kindsIn({ [MAIN_RELATIONSHIPS]: relationships(same) })).toHaveLength(1)
  })
})

describe('an address', () => {
  it.each(['http://a/b', 'ftp://a/b', '\\\\may\\a', '//may/a', 'file://may/a', 'file:///\\\\may\\a', 'mhtml:http://a'])(
    '%s is on another machine',
    (target) => expect(isRemote(target)).toBe(true),
  )
  it.each(['Normal.dotm', 'C:\\a.dotx', 'file:///C:\\a.dotx', 'file:///home/a', 'file://localhost/a', '../a.png'])(
    '%s is on this one',
    (target) => expect(isRemote(target)).toBe(false),
  )
})

describe('linting', () => {
  const options = { standard: null, language: 'vi', final: false } as const
  const macro = { [MAIN_RELATIONSHIPS]: relationships([['r1', 'vbaProject', 'vbaProject.bin']]) }

  it('warns, saying what it is, where it is and what to do', () => {
    const [finding] = lintFile(readWith(macro), options).filter(({ ruleId }) => ruleId.startsWith('an-toan/'))
    expect(finding).toMatchObject({
      ruleId: 'an-toan/macro',
      severity: 'warning',
      component: 'tep',
      seen: 'word/vbaProject.bin',
      message: expect.stringMatching(/macro.*word\/vbaProject\.bin.*hãy/),
      location: { source: { file: 'a.docx', part: 'word/document.xml' } },
    })
  })

  it('warns where no document is recognised and where nothing is printed', () => {
    const idsOf = (body: string) => lintFile(readWith(macro, body), options).map(({ ruleId }) => ruleId)
    expect(idsOf(paragraph('abc'))).toContain('an-toan/macro')
    expect(idsOf('')).toEqual(expect.arrayContaining(['an-toan/macro', 'tep/khong-co-chu']))
  })
})
