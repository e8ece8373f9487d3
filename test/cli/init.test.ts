import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderWith, runDvk } from './run-dvk.ts'

const COMMON = ['.vscode/settings.json', '.vscode/extensions.json', '.editorconfig']
const DOCUMENTS = ['dvk.config.yaml', 'van-ban/cong-van.yaml', 'van-ban/ke-hoach.yaml']

const lines = (files: readonly string[]): string => files.map((file) => `${file}\n`).join('')

describe('dvk init', () => {
  it.each(['dang', 'nha-nuoc'])('prepares a folder whose documents are clean: %s', async (system) => {
    const cwd = folderWith({})
    const { code, stdout } = await runDvk(['init', '--he-thong', system], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: lines([...DOCUMENTS, '.github/workflows/dvk.yml', ...COMMON]) })
    const linted = await runDvk(['lint', '-f', 'oneline'], { cwd })
    expect(linted).toEqual({ code: 0, stdout: '', stderr: '' })
    const json = await runDvk(['lint', '-f', 'json'], { cwd })
    expect(JSON.parse(json.stdout).summary.files).toBe(2)
  })

  it.each(['dang', 'nha-nuoc'])(
    'shows in comments what may be declared: with all of it they are clean too, %s',
    async (system) => {
      const cwd = folderWith({
        'cau-hinh-chung.yaml': 'tu_chap_nhan: [abc]\n',
        'kho/node_modules/@tinh/dvk-config/dvk.config.yaml': 'quy_tac: { trang/*: info }\n',
      })
      await runDvk(['init', 'kho', '--he-thong', system], { cwd })
      const path = join(cwd, 'kho/dvk.config.yaml')
      const text = readFileSync(path, 'utf8')
      expect(parse(text)).toBeNull()
      const all = text.replaceAll(/^# (?=(?:[a-z_]+:| {2}))/gm, '')
      // Files of the user's own, which are not there.
      writeFileSync(path, all.replace(/^tieu_chuan: \.\/.*\nquy_tac_rieng: .*\n/m, ''))
      expect(Object.keys(parse(all))).toEqual(
        expect.arrayContaining(['co_quan', 'nguoi_ky', 'quy_tac', 'theo_tep', 'ke_thua']),
      )
      expect(await runDvk(['lint', '-f', 'oneline', 'kho'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    },
  )

  it.each([
    ['github', '.github/workflows/dvk.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ])('writes what %s runs', async (ci, file) => {
    const cwd = folderWith({})
    const { stdout } = await runDvk(['init', '--ci', ci], { cwd })
    expect(stdout).toBe(lines([...DOCUMENTS, file, ...COMMON]))
    const text = readFileSync(join(cwd, file), 'utf8')
    expect(JSON.stringify(parse(text))).toContain('npx --yes dvk lint')
  })

  it('writes settings that editors read, with schemas that are shipped', async () => {
    const cwd = folderWith({})
    const { stdout } = await runDvk(['init', '--ci', 'none'], { cwd })
    expect(stdout).toBe(lines([...DOCUMENTS, ...COMMON]))
    const settings = JSON.parse(readFileSync(join(cwd, '.vscode/settings.json'), 'utf8'))
    for (const schema of Object.keys(settings['yaml.schemas'])) {
      const [, path = ''] = /^\.\/node_modules\/dvk\/(.*)$/.exec(schema) ?? []
      expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('$schema')
    }
  })

  it('leaves what is there alone, and says so', async () => {
    const cwd = folderWith({ 'a/dvk.config.yaml': 'bo_qua: [x]\n', 'a/.editorconfig': '' })
    const { code, stdout, stderr } = await runDvk(['init', 'a'], { cwd })
    expect(code).toBe(0)
    expect(stdout).not.toContain('dvk.config.yaml')
    expect(stderr).toContain('giữ nguyên các tệp đã có: a/dvk.config.yaml, a/.editorconfig; thêm --force')
    expect(readFileSync(join(cwd, 'a/dvk.config.yaml'), 'utf8')).toBe('bo_qua: [x]\n')
    await runDvk(['init', 'a', '--force'], { cwd })
    expect(readFileSync(join(cwd, 'a/dvk.config.yaml'), 'utf8')).toContain('# co_quan:')
  })

  it('writes nothing with --dry-run', async () => {
    const cwd = folderWith({})
    const { stdout } = await runDvk(['init', '--dry-run'], { cwd })
    expect(stdout).toContain('van-ban/cong-van.yaml\n')
    expect((await runDvk(['lint'], { cwd })).code).toBe(2)
  })

  it('says why it cannot write', async () => {
    const cwd = folderWith({ a: 'a file' })
    const { code, stderr } = await runDvk(['init', 'a'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dvk: .*a\/dvk\.config\.yaml/)
  })
})

describe('dvk new', () => {
  it('begins with the body that the configuration declares', async () => {
    const cwd = folderWith({
      'dvk.config.yaml': `co_quan:
  - { ban_hanh: "Sở: Nội vụ", viet_tat: SNV, he_thong: nha-nuoc }
  - { cap_tren: Đảng bộ tỉnh Lâm Sơn, ban_hanh: Đảng uỷ xã An Hoà, viet_tat: ĐUAH, he_thong: dang }
dia_danh: An Hoà
`,
    })
    await runDvk(['new', 'cong-van', 'a.yaml'], { cwd })
    const { co_quan, dia_danh } = parse(readFileSync(join(cwd, 'a.yaml'), 'utf8'))
    expect({ co_quan, dia_danh }).toEqual({
      co_quan: { cap_tren: 'Đảng bộ tỉnh Lâm Sơn', ban_hanh: 'Đảng uỷ xã An Hoà', viet_tat: 'ĐUAH' },
      dia_danh: 'An Hoà',
    })
    const { stdout } = await runDvk(['new', 'cong-van', '-', '--he-thong', 'nha-nuoc'], { cwd })
    expect(parse(stdout).co_quan).toEqual({ ban_hanh: 'Sở: Nội vụ', viet_tat: 'SNV', don_vi_soan_thao: 'VTLT' })
  })

  it('begins with the sample where a configuration is wrong', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': 'coquan: x\n' })
    expect((await runDvk(['new', 'cong-van'], { cwd })).code).toBe(0)
  })
})
