import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const FILES = { 'a.txt': LETTER, 'b.txt': LETTER_WITH_COLON, 'c/README.md': 'Ghi chép', 'c/d.txt': LETTER }

describe('dvk lint --cache', () => {
  it.each(['stylish', 'json', 'sarif', 'gitlab', 'html', 'markdown', 'agent'])(
    'says the same as without, cold and warm: %s',
    async (format) => {
      const cwd = folderWith(FILES)
      const without = await runDvk(['lint', '-f', format], { cwd })
      expect(existsSync(join(cwd, '.dvk-cache'))).toBe(false)
      expect(await runDvk(['lint', '--cache', '-f', format], { cwd })).toEqual(without)
      expect(await runDvk(['lint', '--cache', '-f', format], { cwd })).toEqual(without)
    },
  )

  it('compares documents with each other on every run', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    await runDvk(['lint', '--cache'], { cwd })
    writeFileSync(join(cwd, 'b.txt'), LETTER.replace('ngày 15', 'ngày 16').replace('sơ kết', 'tổng kết'))
    expect((await runDvk(['lint', '--cache'], { cwd })).stdout).toContain('kho/trung-so')
  })

  it('writes the same facts', async () => {
    const cwd = folderWith(FILES)
    await runDvk(['lint', '--facts', 'du-kien.ndjson'], { cwd })
    for (const name of ['lanh.ndjson', 'am.ndjson']) {
      await runDvk(['lint', '--cache', '--facts', name], { cwd })
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(readFileSync(join(cwd, 'du-kien.ndjson'), 'utf8'))
    }
  })

  it('keeps it at the root of the git tree, out of the way of git', async () => {
    const cwd = folderWith({ ...FILES, '.git/HEAD': '' })
    await runDvk(['lint', '--cache'], { cwd: join(cwd, 'c') })
    expect(existsSync(join(cwd, 'c/.dvk-cache'))).toBe(false)
    expect(readFileSync(join(cwd, '.dvk-cache/.gitignore'), 'utf8')).toBe('*\n')
  })

  it('keeps it where --cache-location says, which may move together with the documents', async () => {
    const cwd = folderWith(FILES)
    await runDvk(['lint', '--cache-location', 'dem'], { cwd })
    const files = readdirSync(join(cwd, 'dem'))
    const other = folderWith({})
    cpSync(cwd, other, { recursive: true })
    await runDvk(['lint', '--cache-location', 'dem'], { cwd: other })
    expect(readdirSync(join(other, 'dem'))).toEqual(files)
  })

  it('takes a folder that another run is just making', async () => {
    const cwd = folderWith({ ...FILES, 'dem/CACHEDIR.TAG': 'Signature: 8a47' })
    const { code } = await runDvk(['lint', '--cache-location', 'dem'], { cwd })
    expect(code).not.toBe(2)
    expect(readdirSync(join(cwd, 'dem')).some((name) => name.endsWith('.cache'))).toBe(true)
  })

  it('refuses a folder with other files', async () => {
    const cwd = folderWith(FILES)
    const { code, stderr } = await runDvk(['lint', '--cache-location', 'c'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'dvk: --cache-location «c» đang chứa tệp khác; hãy nêu một thư mục trống hoặc chưa có\n',
    })
    expect(readdirSync(join(cwd, 'c'))).toEqual(['README.md', 'd.txt'])
  })
})
