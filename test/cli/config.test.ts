import { describe, expect, it } from 'vitest'
import { LETTER } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const WRONG = 'nhiem_ki: []\n'

describe('the configuration among named files', () => {
  it('is no document', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': 'tu_chap_nhan: [A]\n', 'a.txt': LETTER })
    const among = await runDvk(['lint', 'a.txt', 'dvk.config.yaml', '-f', 'oneline'], { cwd })
    expect(among).toMatchObject({ code: 0, stderr: '' })
    expect(among).toEqual(await runDvk(['lint', 'a.txt', '-f', 'oneline'], { cwd }))
    const alone = await runDvk(['inspect', './dvk.config.yaml'], { cwd })
    expect(alone).toMatchObject({ code: 2, stdout: '' })
    expect(alone.stderr).toContain('là tệp cấu hình, không phải văn bản')
  })

  it('is checked itself, as a hook names whatever has changed', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': '', 'a/dvk.config.yaml': WRONG, 'b.txt': LETTER })
    const alone = await runDvk(['lint', 'dvk.config.yaml', '-f', 'json'], { cwd })
    expect(JSON.parse(alone.stdout).summary.files).toBe(0)
    expect(alone).toMatchObject({
      code: 0,
      stderr: 'dvk: tệp cấu hình không có gì sai; không có văn bản nào được nêu để kiểm tra\n',
    })
    for (const others of [[], ['b.txt'], ['--documents-only'], ['--no-config', 'dvk.config.yaml']]) {
      const wrong = await runDvk(['lint', 'a/dvk.config.yaml', ...others], { cwd })
      expect(wrong).toMatchObject({ code: 2, stdout: '' })
      expect(wrong.stderr).toMatch(/^dvk: a\/dvk\.config\.yaml:1:1: /)
    }
  })
})

describe('dvk.config.yaml', () => {
  it('is the nearest one upward, and a wrong one is refused with line and guess', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': WRONG, 'a/dvk.config.yaml': '', 'a/x.txt': LETTER, 'b/x.txt': LETTER })
    expect(await runDvk(['lint', 'a/x.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    const refused = await runDvk(['lint', 'b/x.txt'], { cwd })
    expect(refused.code).toBe(2)
    expect(refused.stdout).toBe('')
    expect(refused.stderr).toMatch(/^dvk: dvk\.config\.yaml:1:1: .*có phải ý bạn là «nhiem_ky»/)
  })

  it('is not looked for above the root of a git tree', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': WRONG, 'kho/.git/': '', 'kho/a/x.txt': LETTER })
    expect(await runDvk(['lint', 'kho'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  it('is not read with --no-config, and another one is with --config', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': WRONG, 'khac.yaml': '', 'x.txt': LETTER })
    expect((await runDvk(['lint', '--no-config', 'x.txt'], { cwd })).code).toBe(0)
    expect((await runDvk(['lint', '--config', 'khac.yaml', 'x.txt'], { cwd })).code).toBe(0)
    const missing = await runDvk(['lint', '--config', 'khong-co.yaml', 'x.txt'], { cwd })
    expect(missing).toMatchObject({ code: 2, stdout: '' })
    expect(missing.stderr).toContain('không đọc được «khong-co.yaml»')
  })

  it('holds for drafting too', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': WRONG, 'a.yaml': 'loai: cong-van\n' })
    expect(await runDvk(['draft', '--dry-run', 'a.yaml'], { cwd })).toMatchObject({ code: 2, stdout: '' })
  })
})
