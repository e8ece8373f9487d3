import { describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith, runDvk } from '../cli/run-dvk.ts'
import { type Editor, startEditor } from './editor.ts'

const YAML = `loai: cong-van
co_quan: { cap_tren: Đảng bộ tỉnh Lâm Sơn, ban_hanh: Đảng uỷ xã An Hoà, viet_tat: ĐU }
so: 12
dia_danh: Lâm Sơn
ngay: 2026-06-15
trich_yeu: chuẩn bị hội nghị sơ kết
kinh_gui: [Các chi bộ trực thuộc]
noi_dung: |
  Ban Thường vụ Đảng uỷ xã đề nghị các chi bộ chuẩn bị báo cáo.
luu: Văn phòng Đảng uỷ xã
ky:
  quyen_han: TM. BAN THƯỜNG VỤ
  chuc_vu: Phó Bí thư
  ho_ten: Nguyễn Văn Hoà
`
const RULE = 'quyen-han/thay-mat'

const silence = async (editor: Editor, name: string, line: number): Promise<CodeAction[]> => {
  const range = { start: { line, character: 0 }, end: { line, character: 60 } }
  const context = { diagnostics: [], only: ['quickfix'] }
  const textDocument = { uri: editor.uri(name) }
  const actions = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context })
  return actions.filter(({ title }) => title.startsWith('Tắt'))
}

describe('keeping a rule silent from the editor', () => {
  it('writes a directive above the key, which holds once its reason is written', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('a.yaml', YAML)
    expect(await editor.published('a.yaml')).toMatchObject([{ code: RULE }])
    const [action] = await silence(editor, 'a.yaml', 11)
    const edits = action?.edit?.changes?.[editor.uri('a.yaml')] ?? []
    const text = TextDocument.applyEdits(TextDocument.create('', '', 0, YAML), edits)
    expect(text).toBe(YAML.replace('  quyen_han', `  # dvk-tat ${RULE} -- \n  quyen_han`))
    await editor.type('a.yaml', text, 2)
    expect((await editor.published('a.yaml')).map(({ code }) => code)).toEqual(['chi-thi/thieu-ly-do', RULE])
    await editor.type('a.yaml', text.replace('-- \n', '-- theo mẫu cũ của cơ quan\n'), 3)
    expect(await editor.published('a.yaml')).toEqual([])
  })

  it('is not offered in a text, which has no comments', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('a.txt', LETTER_WITH_COLON)
    expect(await silence(editor, 'a.txt', 3)).toEqual([])
  })
})

describe('the baseline in dvk lsp', () => {
  it('keeps silent what it knows, and no more', async () => {
    const folder = folderWith({ 'dvk.config.yaml': 'phat_hien_cu: dvk.baseline.json\n', 'a.yaml': YAML })
    await runDvk(['lint', '--baseline-write', 'a.yaml'], { cwd: folder })
    const editor = await startEditor(folder)
    await editor.open('a.yaml', YAML)
    expect(await editor.published('a.yaml')).toEqual([])
    await editor.type('a.yaml', YAML.replace('Lâm Sơn\nngay', 'Lâm Sơn.\nngay'), 2)
    expect((await editor.published('a.yaml')).map(({ code }) => code)).not.toContain(RULE)
  })
})
