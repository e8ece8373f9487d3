import { describe, expect, it } from 'vitest'
import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LETTER } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { type Editor, startEditor } from './editor.ts'
import { marked } from './marked.ts'

const PLAN = `loai: ke-hoach
co_quan: { cap_tren: Đảng bộ tỉnh Lâm Sơn, ban_hanh: Đảng uỷ xã An Hoà, viet_tat: ĐU }
so: 7
dia_danh: Lâm Sơn
ngay: 2026-06-02
trich_yeu: Sơ kết công tác sáu tháng
noi_dung: |
  1. Họp sơ kết.
ky: { quyen_han: T/M Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn Hoà }
`

const citing = (how: string): string => LETTER.replace('đề nghị các chi bộ', `đề nghị các chi bộ thực hiện ${how}, và`)

const RIGHT = citing('Kế hoạch số 07-KH/ĐU, ngày 02/6/2026 của Ban Thường vụ Đảng uỷ xã')
const OTHER_YEAR = citing('Kế hoạch số 07-KH/ĐU, ngày 02/6/2024 của Ban Thường vụ Đảng uỷ xã').replace('12-CV', '13-CV')
const FOLDER = { 'ke-hoach.yaml': PLAN, 'a.txt': RIGHT, 'khac/nam-truoc.txt': OTHER_YEAR, 'README.md': '# 07-KH/ĐU\n' }

const at = (editor: Editor, name: string, position: Range['start']) => ({
  textDocument: { uri: editor.uri(name) },
  position,
})

const OWN = marked(PLAN.replace('so: 7', 'so: ‸7')).position
const CITED = marked(RIGHT.replace('07-KH', '0‸7-KH')).position

/** The text behind the edits of one file. */
const edited = ({ changes = {} }: WorkspaceEdit, uri: string, text: string): string =>
  TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), changes[uri] ?? [])

describe('numbers of documents in dvk lsp', () => {
  it('are renamed in the document and wherever it is cited, and nowhere else', async () => {
    const editor = await startEditor(folderWith(FOLDER))
    await editor.open('ke-hoach.yaml', PLAN)
    expect(await editor.request('textDocument/prepareRename', at(editor, 'ke-hoach.yaml', OWN))).toMatchObject({
      placeholder: '7',
    })
    const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
      ...at(editor, 'ke-hoach.yaml', OWN),
      newName: '9',
    })
    expect(Object.keys(edit.changes ?? {}).sort()).toEqual([editor.uri('a.txt'), editor.uri('ke-hoach.yaml')])
    expect(edited(edit, editor.uri('ke-hoach.yaml'), PLAN)).toBe(PLAN.replace('so: 7', 'so: 9'))
    expect(edited(edit, editor.uri('a.txt'), RIGHT)).toBe(RIGHT.replace('07-KH', '09-KH'))
  })

  it('are renamed from where they are cited, in what is typed and not yet saved too', async () => {
    const editor = await startEditor(folderWith(FOLDER))
    const typed = `\n${RIGHT}`
    await editor.open('a.txt', typed)
    const position = { ...CITED, line: CITED.line + 1 }
    const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
      ...at(editor, 'a.txt', position),
      newName: '12',
    })
    expect(edited(edit, editor.uri('a.txt'), typed)).toBe(typed.replace('07-KH', '12-KH'))
    expect(edited(edit, editor.uri('ke-hoach.yaml'), PLAN)).toBe(PLAN.replace('so: 7', 'so: 12'))
  })

  it('lead from where they are cited to the document, and back', async () => {
    const editor = await startEditor(folderWith(FOLDER))
    await editor.open('a.txt', RIGHT)
    const found = await editor.request<Location[]>('textDocument/definition', at(editor, 'a.txt', CITED))
    expect(found.map(({ uri }) => uri)).toEqual([editor.uri('ke-hoach.yaml')])
    const context = { includeDeclaration: true }
    const all = await editor.request<Location[]>('textDocument/references', { ...at(editor, 'a.txt', CITED), context })
    expect(all.map(({ uri }) => uri)).toEqual([editor.uri('ke-hoach.yaml'), editor.uri('a.txt')])
  })

  it.each([
    ['no number stands', marked(RIGHT.replace('Kính', '‸Kính')).position, '9', /Số …/],
    ['the new number is none', CITED, '9-KH/ĐU', /chữ số/],
  ])('are refused in one sentence where %s', async (_, position, newName, sentence) => {
    const editor = await startEditor(folderWith(FOLDER))
    await editor.open('a.txt', RIGHT)
    const request = editor.request('textDocument/rename', { ...at(editor, 'a.txt', position), newName })
    await expect(request).rejects.toThrow(sentence)
  })
})
