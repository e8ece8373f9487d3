import { describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { FixSafety } from '../../src/document/fix.ts'
import { spanOf, textSource } from '../../src/document/source.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { unreadable } from '../../src/lint/lint.ts'
import { codeActions, FIX_ALL } from '../../src/lsp/code-actions.ts'

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

describe('fixes in dvk lsp', () => {
  it('are those of the findings in the range: a safe one is preferred, another one says that it is to be looked at', () => {
    const actions = codeActions(DOCUMENT, FINDINGS, { range: LINE, only: ['quickfix'] }, 'vi')
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Sửa «một» thành «Một»', true],
      ['Bỏ «ba» (cần xem lại)', false],
    ])
    expect(actions.map(applied)).toEqual([TEXT.replace('một', 'Một'), TEXT.replace('ba', '')])
  })

  it('are all safe ones of the text at once', () => {
    const [all, ...others] = codeActions(DOCUMENT, FINDINGS, { range: LINE, only: ['source.fixAll'] }, 'vi')
    expect(others).toEqual([])
    expect(all?.kind).toBe(FIX_ALL)
    expect(applied(all)).toBe('Một hai ba\nbốn sáu')
  })

  it('take of two that want the same place the first', () => {
    const findings = [finding('hai', 'HAI', 'safe'), finding('hai ba', 'x', 'safe')]
    const [all] = codeActions(DOCUMENT, findings, { range: LINE, only: [FIX_ALL] }, 'vi')
    expect(applied(all)).toBe(TEXT.replace('hai', 'HAI'))
  })

  it('are none where nothing can be fixed, or another kind is wanted', () => {
    expect(codeActions(DOCUMENT, [unreadable('a.txt', 'x/y', 'z')], { range: LINE }, 'vi')).toEqual([])
    expect(codeActions(DOCUMENT, FINDINGS, { range: LINE, only: ['refactor'] }, 'vi')).toEqual([])
  })
})
