import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith, runDvk } from '../cli/run-dvk.ts'
import { type Editor, startEditor } from './editor.ts'

const PULL = { textDocument: { diagnostic: {} } }

const pull = (editor: Editor, previousResultIds: object[] = []): Promise<WorkspaceDiagnosticReport> =>
  editor.request('workspace/diagnostic', { previousResultIds })

describe('diagnostics that an editor asks for', () => {
  it('are not sent besides, and are told to be the same where nothing was typed', async () => {
    const editor = await startEditor(folderWith({}), { capabilities: PULL })
    await editor.open('a.txt', LETTER_WITH_COLON)
    const textDocument = { uri: editor.uri('a.txt') }
    const first = await editor.request<{ items: unknown[]; resultId: string }>('textDocument/diagnostic', {
      textDocument,
    })
    expect(first.items).not.toEqual([])
    const previousResultId = first.resultId
    expect(await editor.request('textDocument/diagnostic', { textDocument, previousResultId })).toMatchObject({
      kind: 'unchanged',
    })
    await editor.type('a.txt', LETTER, 2)
    expect(await editor.request('textDocument/diagnostic', { textDocument, previousResultId })).toMatchObject({
      kind: 'full',
    })
    expect(await Promise.race([editor.published('a.txt'), pause(400)])).toBe('nothing')
  })

  it('are of every document of the folder, .docx too, without what is ignored or none', async () => {
    const folder = folderWith({
      'a.yaml': 'loai: cong-van\nso: 12\n',
      'b.txt': LETTER_WITH_COLON,
      'README.md': '# Văn bản\n',
      '.gitignore': 'rac/\n',
      'rac/c.txt': LETTER_WITH_COLON,
    })
    await runDvk(['draft', '--no-lint', 'a.yaml', '-o', 'a.docx'], { cwd: folder })
    const editor = await startEditor(folder, { capabilities: PULL })
    const { items } = await pull(editor)
    const found = items.flatMap((report) => (report.kind === 'full' && report.items.length > 0 ? [report.uri] : []))
    expect(found).toEqual(['a.docx', 'a.yaml', 'b.txt'].map((name) => editor.uri(name)))

    const previous = items.map(({ uri, resultId }) => ({ uri, value: resultId }))
    writeFileSync(join(folder, 'b.txt'), `${LETTER}\n`)
    const again = await pull(editor, previous)
    expect(again.items.filter(({ kind }) => kind === 'full').map(({ uri }) => uri)).toEqual([editor.uri('b.txt')])
  })

  it('are of an open document those of what is typed', async () => {
    const editor = await startEditor(folderWith({ 'a.txt': LETTER }), { capabilities: PULL })
    await editor.open('a.txt', LETTER_WITH_COLON)
    const { items } = await pull(editor)
    expect(items).toMatchObject([
      { uri: editor.uri('a.txt'), version: 1, items: [{ code: 'so-ky-hieu/dau-hai-cham' }] },
    ])
  })
})

const SAME_NUMBER = LETTER.replace('ngày 15', 'ngày 20').replace('chuẩn bị hội nghị sơ kết', 'nộp đảng phí')

describe('what documents say against each other', () => {
  it('is told on the files of the folder, and on an open one by what is typed', async () => {
    const folder = folderWith({ 'a.txt': LETTER, 'b.txt': SAME_NUMBER.replace('12', '13') })
    const workspace = { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } }
    const editor = await startEditor(folder, { capabilities: { ...PULL, workspace } })
    const refreshed = new Promise<void>((resolve) =>
      editor.connection.onRequest('workspace/diagnostic/refresh', () => resolve()),
    )
    const { items } = await pull(editor)
    expect(items).toMatchObject([{ items: [] }, { items: [] }])
    await editor.open('b.txt', SAME_NUMBER)
    await refreshed
    const textDocument = { uri: editor.uri('b.txt') }
    const told = [{ code: 'kho/trung-so', range: { start: { line: 3 } } }]
    const first = await editor.request<{ resultId: string }>('textDocument/diagnostic', { textDocument })
    expect(first).toMatchObject({ items: told })
    const previous = items.map(({ uri, resultId }) => ({ uri, value: resultId }))
    expect((await pull(editor, previous)).items).toMatchObject([{ kind: 'unchanged' }, { version: 1, items: told }])
    // It is mended in the other file.
    const mended = new Promise<void>((resolve) =>
      editor.connection.onRequest('workspace/diagnostic/refresh', () => resolve()),
    )
    await editor.open('a.txt', LETTER.replace('12', '11'))
    await mended
    const previousResultId = first.resultId
    expect(await editor.request('textDocument/diagnostic', { textDocument, previousResultId })).toMatchObject({
      kind: 'full',
      items: [],
    })
  })

  it('is sent to an editor that does not ask', async () => {
    const editor = await startEditor(folderWith({ 'a.txt': LETTER, 'b.txt': SAME_NUMBER }))
    await editor.open('b.txt', SAME_NUMBER)
    const told = async (): Promise<readonly Diagnostic[]> => {
      const diagnostics = await editor.published('b.txt')
      return diagnostics.length > 0 ? diagnostics : told()
    }
    expect(await told()).toMatchObject([{ code: 'kho/trung-so' }])
  })

  it('obeys levels, directives and the baseline', async () => {
    const folder = folderWith({
      'dvk.config.yaml': 'theo_tep: [{ tep: c.txt, quy_tac: { kho/*: info } }]\n',
      'a.txt': LETTER,
      'b.md': `<!-- dvk-tat-tep kho/trung-so -- hai bản thử -->\n${SAME_NUMBER}`,
      'c.txt': SAME_NUMBER.replace('ngày 20', 'ngày 21'),
    })
    const editor = await startEditor(folder, { capabilities: PULL })
    const itemsOf = async (): Promise<readonly Diagnostic[]> =>
      (await pull(editor)).items.flatMap((report) => (report.kind === 'full' ? report.items : []))
    expect(await itemsOf()).toMatchObject([{ code: 'kho/trung-so', severity: 3 }])
    const config = 'phat_hien_cu: cu.json\n'
    writeFileSync(join(folder, 'dvk.config.yaml'), config)
    await runDvk(['lint', '--baseline-write'], { cwd: folder })
    const changes = [{ uri: editor.uri('dvk.config.yaml'), type: 2 }]
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    expect(await itemsOf()).toEqual([])
  })
})

describe('an editor that tells what is written on disk', () => {
  it('is answered again when there is news, not before', async () => {
    const folder = folderWith({ 'a.txt': LETTER })
    const workspace = { didChangeWatchedFiles: { dynamicRegistration: true } }
    const editor = await startEditor(folder, { capabilities: { ...PULL, workspace } })
    const { items } = await pull(editor)
    const previous = items.map(({ uri, resultId }) => ({ uri, value: resultId }))
    const again = pull(editor, previous)
    expect(await Promise.race([again, pause(400)])).toBe('nothing')
    writeFileSync(join(folder, 'a.txt'), LETTER_WITH_COLON)
    const changes = [{ uri: editor.uri('a.txt'), type: 2 }]
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    expect((await again).items).toMatchObject([{ kind: 'full', items: [{ code: 'so-ky-hieu/dau-hai-cham' }] }])
  })
})

const pause = (milliseconds: number): Promise<string> =>
  new Promise((resolve) => setTimeout(() => resolve('nothing'), milliseconds))
