import { describe, expect, it } from 'vitest'
import type { DocumentDiagnosticReport, FullDocumentDiagnosticReport } from 'vscode-languageserver/node'
import { LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith, runDvk } from '../cli/run-dvk.ts'
import { type Editor, startEditor } from './editor.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'
const WORSE = LETTER_WITH_COLON.replace('Lâm Sơn, ngày', 'Lâm Sơn ngày')

const codesIn = async (editor: Editor, name: string): Promise<readonly string[]> => {
  const textDocument = { uri: editor.uri(name) }
  const report = await editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument })
  return (report as FullDocumentDiagnosticReport).items.map(({ code }) => String(code))
}

describe('an editor', () => {
  it('tells what a baseline does not know', async () => {
    const folder = folderWith({ 'van-ban/a.txt': LETTER_WITH_COLON, 'dvk.config.yaml': 'phat_hien_cu: cu.json\n' })
    await runDvk(['lint', '--baseline-write'], { cwd: folder })
    const editor = await startEditor(folder, { capabilities: { textDocument: { diagnostic: {} } } })
    await editor.open('van-ban/a.txt', LETTER_WITH_COLON)
    expect(await codesIn(editor, 'van-ban/a.txt')).toEqual([])
    await editor.type('van-ban/a.txt', WORSE, 2)
    const codes = await codesIn(editor, 'van-ban/a.txt')
    expect(codes.length).toBeGreaterThan(0)
    expect(codes).not.toContain(COLON)
  })

  it('says that a baseline is not there', async () => {
    const folder = folderWith({ 'a.txt': LETTER_WITH_COLON, 'dvk.config.yaml': 'phat_hien_cu: cu.json\n' })
    const editor = await startEditor(folder, { capabilities: { textDocument: { diagnostic: {} } } })
    await editor.open('a.txt', LETTER_WITH_COLON)
    expect(await codesIn(editor, 'a.txt')).toEqual(['phat-hien-cu/khong-ton-tai'])
  })

  it('obeys directives and tells of those that are unused', async () => {
    const editor = await startEditor(folderWith({}), { capabilities: { textDocument: { diagnostic: {} } } })
    const kept = LETTER_WITH_COLON.replace('ĐU\nvề', `ĐU <!-- dvk-tat ${COLON} -- mẫu in sẵn -->\nvề`)
    await editor.open('a.md', kept)
    expect(await codesIn(editor, 'a.md')).toEqual([])
    await editor.type('a.md', kept.replace('Số: ', 'Số '), 2)
    expect(await codesIn(editor, 'a.md')).toEqual(['chi-thi/thua'])
  })
})
