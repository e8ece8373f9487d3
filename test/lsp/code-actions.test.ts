import { describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { FixSafety } from '../../src/document/fix.ts'
import { spanOf, textSource } from '../../src/document/source.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { unreadable } from '../../src/lint/lint.ts'
import { FIX_ALL, quickFixes, wantsKind } from '../../src/lsp/code-actions.ts'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { startEditor } from './editor.ts'

const TEXT = 'một hai ba\nbốn năm'

const finding = (word: string, text: string, safety: FixSafety): Finding => {
  const source = textSource('a.txt', TEXT)
  const start = TEXT.indexOf(word)
  const location = { source, span: spanOf(start, start + word.length) }
  return { ...unreadable('a.txt', `x/${word}`, word), location, fix: { safety, edits: [{ at: location, text }] } }
}

const FINDINGS = [finding('một', 'Một', 'safe'), finding('ba', '', 'unsafe'), finding('năm', 'sáu', 'safe')]
const DOCUMENT = TextDocument.create('file:///a.txt', 'plaintext', 1, TEXT)
const LINE = { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } }

const applied = (action: CodeAction | undefined): string =>
  TextDocument.applyEdits(DOCUMENT, action?.edit?.changes?.[DOCUMENT.uri] ?? [])

describe('fixes of findings in dvk lsp', () => {
  it('are those of the range: a safe one is preferred, another one says that it is to be looked at', () => {
    const actions = quickFixes(DOCUMENT, FINDINGS, LINE, 'vi')
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Sửa «một» thành «Một»', true],
      ['Bỏ «ba» (cần xem lại)', false],
    ])
    expect(actions.map(applied)).toEqual([TEXT.replace('một', 'Một'), TEXT.replace('ba', '')])
  })

  it('are none where nothing can be fixed', () => {
    expect(quickFixes(DOCUMENT, [unreadable('a.txt', 'x/y', 'z')], LINE, 'vi')).toEqual([])
  })

  it.each([
    [undefined, true],
    [['source'], true],
    [['source.fixAll'], true],
    [['source.fixAll.dvk'], true],
    [['source.fixAll.dvkx'], false],
    [['quickfix'], false],
  ])('belong to a kind and to those above it: %j', (only, expected) => {
    expect(wantsKind(only, FIX_ALL)).toBe(expected)
  })
})

describe('all safe fixes of a text in dvk lsp', () => {
  it.each([['\n'], ['\r\n']])('change what lint --fix would, and only those lines: lines end in %j', async (end) => {
    const editor = await startEditor(folderWith({}))
    const text = LETTER_WITH_COLON.replace('- Như trên;', '- như trên;').replaceAll('\n', end)
    await editor.open('a.txt', text)
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: editor.uri('a.txt') },
      range: LINE,
      context: { diagnostics: [], only: ['source.fixAll'] },
    })
    expect(actions.map(({ kind }) => kind)).toEqual([FIX_ALL])
    const edits = actions[0]?.edit?.changes?.[editor.uri('a.txt')] ?? []
    expect(TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits)).toBe(LETTER.replaceAll('\n', end))
    expect(edits.map(({ range }) => range.start.line)).toEqual([3, 14])
  })
})
