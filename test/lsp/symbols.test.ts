import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DocumentSymbol } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LETTER } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { startEditor } from './editor.ts'

const symbolsOf = async (name: string, text: string): Promise<DocumentSymbol[]> => {
  const editor = await startEditor(folderWith({}))
  await editor.open(name, text)
  return editor.request('textDocument/documentSymbol', { textDocument: { uri: editor.uri(name) } })
}

const tree = (symbols: readonly DocumentSymbol[] = []): unknown[] =>
  symbols.map(({ name, children = [] }) => (children.length > 0 ? [name, tree(children)] : name))

const BODY = `I. Mục đích

1. Thứ nhất

a) Một

b) Hai

2. Thứ hai

II. Yêu cầu`

describe('the outline of a document', () => {
  it('of a text has its components in the order of the page and the headings of the body', async () => {
    const text = LETTER.replace(/Ban Thường vụ Đảng.*/, BODY)
    const symbols = await symbolsOf('a.txt', text)
    const names = symbols.map(({ name }) => name)
    expect(names.slice(0, 4)).toEqual(['Cơ quan cấp trên', 'Cơ quan ban hành', 'Số và ký hiệu', 'Trích yếu'])
    const body = symbols.find(({ name }) => name === 'Nội dung')
    expect(tree(body?.children)).toEqual([
      ['I. Mục đích', [['1. Thứ nhất', ['a) Một', 'b) Hai']], '2. Thứ hai']],
      'II. Yêu cầu',
    ])
    const document = TextDocument.create('', '', 0, text)
    expect(document.getText(body?.children?.[0]?.range).trim()).toBe(BODY.slice(0, BODY.indexOf('II.')).trim())
    expect(document.getText(body?.children?.[0]?.selectionRange)).toBe('I.')
  })

  it('of a YAML has its keys, with the headings of the body', async () => {
    const yaml = readFileSync('test/fixtures/clean/ke-hoach-hd05.yaml', 'utf8')
    const symbols = await symbolsOf('a.yaml', yaml)
    expect(symbols.map(({ name }) => name)).toEqual([...yaml.matchAll(/^(\w+):/gm)].map(([, key]) => key))
    expect(symbols.find(({ name }) => name === 'noi_dung')?.children).not.toEqual([])
    for (const { range, selectionRange } of symbols) expect(selectionRange.start).toEqual(range.start)
  })

  it('of a broken YAML has what can be read of it', async () => {
    const symbols = await symbolsOf('a.yaml', 'loai: cong-van\nco_quan: { ban_hanh: A\n')
    expect(symbols.map(({ name }) => name)).toContain('loai')
  })
})
