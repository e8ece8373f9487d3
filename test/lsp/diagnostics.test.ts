import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DiagnosticSeverity } from 'vscode-languageserver/node'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { startEditor } from './editor.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'

const codes = (diagnostics: readonly { readonly code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code)

describe('diagnostics of dvk lsp', () => {
  it('tells the findings of a text that is opened, with place, severity, rule and clause', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('a.txt', LETTER_WITH_COLON)
    const found = (await editor.published('a.txt')).find(({ code }) => code === COLON)
    expect(found).toMatchObject({
      source: 'dvk',
      severity: DiagnosticSeverity.Error,
      range: { start: { line: 3 }, end: { line: 3 } },
    })
    expect(found?.message).toMatch(/ \(05-HD\/VPTW, [^)]+\)$/)
  })

  it('counts in UTF-16 units: letters outside of the basic plane are two', async () => {
    const editor = await startEditor(folderWith({}))
    const body = 'Ban Thường vụ Đảng uỷ xã 😀 đề nghị các chi bộ , đảng viên báo cáo.'
    await editor.open('a.txt', LETTER.replace(/Ban Thường vụ.*/, body))
    const [found] = (await editor.published('a.txt')).filter(({ message }) => String(message).includes(' ,'))
    expect(found?.range).toMatchObject({ start: { line: 11 }, end: { line: 11, character: body.indexOf(',') + 1 } })
  })

  it('follows what is typed: only the newest text is told of', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('a.txt', LETTER_WITH_COLON)
    expect(codes(await editor.published('a.txt'))).toContain(COLON)
    for (const version of [2, 3, 4])
      await editor.type('a.txt', LETTER_WITH_COLON.replace('12', String(version)), version)
    await editor.type('a.txt', LETTER, 5)
    expect(codes(await editor.published('a.txt'))).not.toContain(COLON)
  })

  it('takes back what it told of a text that is closed', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('a.txt', LETTER_WITH_COLON)
    expect(await editor.published('a.txt')).not.toEqual([])
    await editor.close('a.txt')
    expect(await editor.published('a.txt')).toEqual([])
  })

  it.each([
    ['README.md', '# Thư mục văn bản\n\nMỗi năm một thư mục.\n'],
    ['docker-compose.yaml', 'services:\n  web:\n    image: a\n'],
    ['trong.txt', ''],
  ])('is silent on %s, which is no document', async (name, text) => {
    const editor = await startEditor(folderWith({}))
    await editor.open(name, text)
    expect(await editor.published(name)).toEqual([])
  })

  it('tells nothing but the broken syntax while a YAML is being typed', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('a.yaml', 'loai: cong-van\nco_quan: { ban_hanh: Đảng uỷ xã An Hoà\nso: 5\n')
    const diagnostics = await editor.published('a.yaml')
    expect(diagnostics).not.toEqual([])
    expect(codes(diagnostics).every((code) => String(code).startsWith('yaml/'))).toBe(true)
  })

  it('judges a text that was never saved', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('untitled:Untitled-1', LETTER_WITH_COLON)
    expect(codes(await editor.published('untitled:Untitled-1'))).toContain(COLON)
  })

  it('says once of a text that is too long that it is not judged', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('a.txt', LETTER + 'a '.repeat(2 ** 20))
    expect(await editor.published('a.txt')).toMatchObject([
      { code: 'tep/qua-lon', severity: DiagnosticSeverity.Information },
    ])
  })

  it('speaks English where it is asked to', async () => {
    const editor = await startEditor(folderWith({}), { args: ['--lang', 'en', '--stdio'] })
    await editor.open('a.txt', LETTER_WITH_COLON)
    const found = (await editor.published('a.txt')).find(({ code }) => code === COLON)
    expect(found?.message).toMatch(/before the number/)
  })
})

describe('the configuration in dvk lsp', () => {
  it('holds for open texts, and anew when it is changed', async () => {
    const folder = folderWith({ 'dvk.config.yaml': `quy_tac:\n  ${COLON}: off\n` })
    const editor = await startEditor(folder)
    await editor.open('a.txt', LETTER_WITH_COLON)
    expect(codes(await editor.published('a.txt'))).not.toContain(COLON)
    writeFileSync(join(folder, 'dvk.config.yaml'), `quy_tac:\n  ${COLON}: info\n`)
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: editor.uri('dvk.config.yaml'), type: 2 }],
    })
    expect(await editor.published('a.txt')).toContainEqual(
      expect.objectContaining({ code: COLON, severity: DiagnosticSeverity.Information }),
    )
  })

  it('is one diagnostic of a document where it is wrong, and in its own text each mistake at its place', async () => {
    const wrong = 'quy_tac:\n  khong-co/quy-tac: off\n'
    const editor = await startEditor(folderWith({ 'dvk.config.yaml': wrong }))
    await editor.open('a.txt', LETTER_WITH_COLON)
    expect(await editor.published('a.txt')).toMatchObject([{ code: 'cau-hinh/sai' }])
    await editor.open('dvk.config.yaml', `# ghi chú\n${wrong}`)
    expect(await editor.published('dvk.config.yaml')).toMatchObject([
      { code: 'cau-hinh/sai', range: { start: { line: 2, character: 2 }, end: { line: 2, character: 18 } } },
    ])
    await editor.type('dvk.config.yaml', 'quy_tac:\n', 2)
    expect(await editor.published('dvk.config.yaml')).toEqual([])
  })

  it('leaves out the files that it leaves out', async () => {
    const editor = await startEditor(folderWith({ 'dvk.config.yaml': 'bo_qua: [nhap/]\n' }))
    await editor.open('nhap/a.txt', LETTER_WITH_COLON)
    expect(await editor.published('nhap/a.txt')).toEqual([])
  })
})
