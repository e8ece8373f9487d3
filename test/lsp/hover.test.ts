import { describe, expect, it } from 'vitest'
import type { Hover } from 'vscode-languageserver/node'
import { LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { type Editor, startEditor } from './editor.ts'
import { marked } from './marked.ts'

const hoverAt = async (editor: Editor, name: string, written: string): Promise<string> => {
  const { text, position } = marked(written)
  await editor.open(name, text)
  const answer = await editor.request<Hover | null>('textDocument/hover', {
    textDocument: { uri: editor.uri(name) },
    position,
  })
  return JSON.stringify(answer?.contents ?? '').replaceAll('\\\\', '')
}

describe('explanations under the cursor', () => {
  it('of a finding are the page of its rule with its clauses', async () => {
    const editor = await startEditor(folderWith({}))
    const page = await hoverAt(editor, 'a.txt', LETTER_WITH_COLON.replace('Số:', 'S‸ố:'))
    expect(page).toContain('so-ky-hieu/dau-hai-cham')
    expect(page).toContain('05-HD/VPTW, I.3.2.1')
    expect(page).toContain('30/2020/NĐ-CP')
    expect(await hoverAt(editor, 'b.txt', LETTER_WITH_COLON.replace('Ban Thường vụ', 'B‸an Thường vụ'))).toBe('""')
  })

  it.each([
    [
      'a document of today',
      'loai: cong-van\nco_quan: { ban_hanh: A }\nngay: 2026-06-15\nky_‸hieu: CV/A\n',
      '05-HD/VPTW, I.3',
    ],
    ['the State', 'loai: cong-van\nhe_thong: nha-nuoc\nngay: 2026-06-15\nky_‸hieu: UBND\n', '30/2020/NĐ-CP'],
    ['a broken text', 'ky_‸hieu: CV/A\nco_quan: {\n', '05-HD/VPTW, I.3'],
  ])('of a key tell what it is for, its clause and its rules: %s', async (_, written, clause) => {
    const editor = await startEditor(folderWith({}))
    const page = await hoverAt(editor, 'a.yaml', written)
    expect(page).toContain('Ký hiệu sau số')
    expect(page).toContain('Số và ký hiệu')
    expect(page).toContain(clause)
    expect(page).toContain('so-ky-hieu/')
  })

  it('of a key of the configuration tell what it is for, of a rule there what it wants', async () => {
    const editor = await startEditor(folderWith({}))
    expect(await hoverAt(editor, 'dvk.config.yaml', 'bo_‸qua: [nhap/]\n')).toContain('.gitignore')
    expect(await hoverAt(editor, 'b/dvk.config.yaml', 'quy_tac:\n  noi-nhan/‸thieu-nhu-tren: off\n')).toContain(
      '05-HD/VPTW',
    )
  })
})
