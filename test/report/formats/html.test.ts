import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textSource } from '../../../src/document/source.ts'
import { draftDocument } from '../../../src/draft/draft.ts'
import { lintFile, standardOf } from '../../../src/lint/lint.ts'
import { readDocument } from '../../../src/read/read-document.ts'
import { html } from '../../../src/report/formats/html.ts'
import { markLines } from '../../../src/report/formats/marked-lines.ts'
import { textLines } from '../../../src/report/formats/text-lines.ts'
import { findingAt, findingIn } from '../finding-at.ts'
import { ONE, PAGE, RESULTS, TEXT, THREE, VERSION } from './results.ts'

/** Tags in their order, as a reader that knows no entities sees them. */
const tagsOf = (page: string): readonly string[] => [...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name = '']) => name)

describe('html', () => {
  it.each(RESULTS)('is one closed page that runs and loads nothing: %s', (_, result) => {
    const page = html(result, PAGE)
    expect(page).toMatch(/^<!doctype html>\n[\s\S]*<\/body>\n<\/html>\n$/)
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\bon\w+=|https?:|url\(/i)
    const known = ['html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'h2', 'p', 'nav', 'ol', 'ul', 'li', 'a']
    const shown = ['section', 'small', 'div', 'span', 'mark', 'b']
    expect(tagsOf(page).filter((tag) => ![...known, ...shown].includes(tag))).toEqual([])
    for (const tag of ['section', 'div', 'span', 'mark', 'p', 'li', 'b']) {
      expect(page.split(`<${tag}>`).length + page.split(`<${tag} `).length - 2, tag).toBe(
        page.split(`</${tag}>`).length - 1,
      )
    }
  })

  it('shows the text with a finding marked and told beneath its line', () => {
    const page = html(ONE, PAGE)
    const marked = page.indexOf('so: <mark class="error">Số:</mark> 5')
    const told = page.indexOf('<p>trước số văn bản cần ghi «Số»</p>')
    expect(marked).toBeGreaterThan(0)
    expect(told).toBeGreaterThan(marked)
    expect(page.indexOf('trich_yeu')).toBeGreaterThan(told)
    expect(page).toContain('Số và ký hiệu · so-ky-hieu/dau-hai-cham · 05-HD/VPTW, I.3.2.1')
  })

  it('shows any text as text', () => {
    const page = html(THREE, PAGE)
    expect(page).toContain(']]&gt; &lt;b&gt;&amp;amp;&lt;/b&gt; &quot;a&quot; &#39;b&#39;')
    expect(page).not.toContain('<b>&amp;')
    for (const character of ['\u0000', '\u001b', '\u202e', '\ufffe', '\uffff']) expect(page).not.toContain(character)
  })

  it('lists files without findings at the end, without their text', () => {
    const page = html(THREE, PAGE)
    expect(page).toMatch(/<h2>Các tệp không có gì phải sửa<\/h2>\n<ul>\n<li>sạch.yaml<\/li>\n<\/ul>/)
  })

  it('tells of a file that has no text', () => {
    const page = html(
      { findings: [findingAt(TEXT, 'Số:')], files: 1, version: VERSION, judged: [{ file: 'a.yaml' }] },
      PAGE,
    )
    expect(page).toContain('<p>trước số văn bản cần ghi «Số»</p>')
    expect(page).not.toContain('class="text"')
  })
})

describe('markLines', () => {
  const lines = [
    { line: 1, column: 1, text: 'một hai' },
    { line: 2, column: 1, text: 'ba' },
  ]
  const source = textSource('a', 'một hai\nba')
  const stretchesOf = (...findings: Parameters<typeof markLines>[1]) =>
    markLines(lines, findings).lines.map(({ stretches }) => stretches.map(({ text, severity }) => [text, severity]))

  it('marks stretches by the severest of what they are about', () => {
    const outer = findingIn(source, 0, 7, { severity: 'info' })
    const inner = findingIn(source, 4, 3, { severity: 'error' })
    expect(stretchesOf(outer, inner)[0]).toEqual([
      ['một ', 'info'],
      ['hai', 'error'],
    ])
  })

  it('follows a finding over the end of a line, and tells it once', () => {
    const over = findingIn(source, 4, 6, { severity: 'warning' })
    expect(stretchesOf(over)).toEqual([
      [
        ['một ', null],
        ['hai', 'warning'],
      ],
      [['ba', 'warning']],
    ])
    expect(markLines(lines, [over]).lines.map(({ findings }) => findings.length)).toEqual([1, 0])
  })

  it('marks a place where something is missing', () => {
    expect(stretchesOf(findingIn(source, 3, 0))[0]).toEqual([
      ['một', null],
      ['', 'error'],
      [' hai', null],
    ])
  })

  it('tells apart the lines of one paragraph by their columns', () => {
    const halves = [
      { line: 1, column: 1, text: 'một ' },
      { line: 1, column: 5, text: 'hai' },
    ]
    const { lines: marked } = markLines(halves, [findingIn(source, 4, 3)])
    expect(marked.map(({ findings }) => findings.length)).toEqual([0, 1])
  })

  it('gives what stands in no line apart', () => {
    const other = { ...source, part: 'word/header1.xml' }
    const found = findingIn(other, 0, 3)
    expect(markLines(lines, [found]).elsewhere).toEqual([found])
  })
})

describe('the text of a drafted .docx', () => {
  it('has a line for every printed one, where its findings stand', async () => {
    const yaml = await readDocument('a.yaml', readFileSync('examples/cong-van-2026.yaml'), { standard: null })
    const [document] = yaml.documents
    const standard = document && standardOf(document, null)
    if (!document || !standard) throw new Error('the example is not read')
    const read = await readDocument('a.docx', draftDocument(document, standard), { standard: null })
    const lines = textLines(read)
    expect(lines.map(({ text }) => text)).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
    expect(lines.every(({ part }) => part === 'word/document.xml')).toBe(true)
    const findings = lintFile(read, { standard: null, language: 'vi', final: true })
    const [block] = read.documents[0]?.components.trich_yeu?.blocks ?? []
    if (!block) throw new Error('no trích yếu')
    const at = { ...findingAt('x', 'x'), location: block.locate({ start: 0, end: block.text.length }) }
    const marked = markLines(lines, [...findings, at])
    const told = marked.lines.filter((line) => line.findings.includes(at))
    expect(told.map(({ stretches }) => stretches.find(({ severity }) => severity !== null)?.text)).toEqual([block.raw])
  })
})
