import { describe, expect, it } from 'vitest'
import { folderWith, runDvk } from './run-dvk.ts'

const CONFIG = `nhiem_ky:
  - tu: 2025-08-15
  - { tu: 2020-08-20, den: 2025-08-14 }
tu_chap_nhan: [Zơ Rum]
quy_tac:
  noi-nhan/thieu-nhu-tren: error
  noi-nhan/*: info
  noi-nhan/dau-ket-thuc: off
theo_tep:
  - tep: 2019/
    tieu_chuan: hd36-2018
    quy_tac:
      noi-nhan/*: warning
bo_qua: ["*.txt", "!giu.txt"]
`

describe('dvk config', () => {
  it('prints what holds for a file and where it is said, without what is taken back', async () => {
    const cwd = folderWith({ 'kho/dvk.config.yaml': CONFIG })
    expect(await runDvk(['config', 'kho/a.yaml'], { cwd })).toEqual({
      code: 0,
      stderr: '',
      stdout: `quy_tac:
  noi-nhan/*: info  # kho/dvk.config.yaml:7
  noi-nhan/dau-ket-thuc: off  # kho/dvk.config.yaml:8
nhiem_ky:
  - { tu: 2020-08-20, den: 2025-08-14 }  # kho/dvk.config.yaml:3
  - { tu: 2025-08-15 }  # kho/dvk.config.yaml:2
tu_chap_nhan:
  - "Zơ Rum"  # kho/dvk.config.yaml:4
`,
    })
  })

  it('tells what holds for some files only, and what leaves the file out', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': CONFIG })
    const { stdout, stderr } = await runDvk(['config', '2019/a.txt'], { cwd })
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'tieu_chuan: hd36-2018  # dvk.config.yaml:11 (theo_tep)',
      'quy_tac:',
      '  noi-nhan/*: warning  # dvk.config.yaml:13 (theo_tep)',
      'bo_qua:',
      '  - "*.txt"  # dvk.config.yaml:14',
    ])
    expect(stderr).toBe('dvk: tệp này bị bỏ qua theo «bo_qua», không được kiểm tra\n')
    const kept = await runDvk(['config', 'giu.txt'], { cwd })
    expect(kept.stdout).toContain('bo_qua:\n  - "!giu.txt"  # dvk.config.yaml:14\n')
    expect(kept.stderr).toBe('')
  })

  it('prints a configuration that says the same', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': CONFIG, 'khac/': '' })
    const first = await runDvk(['config', '2019/a.yaml'], { cwd })
    const again = folderWith({ 'dvk.config.yaml': first.stdout })
    const second = await runDvk(['config', '2019/a.yaml'], { cwd: again })
    const withoutOrigins = (text: string) => text.replace(/ {2}#.*/g, '')
    expect(withoutOrigins(second.stdout)).toBe(withoutOrigins(first.stdout))
  })

  it.each([
    { files: {}, options: [] },
    { files: { 'dvk.config.yaml': CONFIG }, options: ['--no-config'] },
    { files: { 'dvk.config.yaml': '' }, options: [] },
  ])('says where there is none: $options', async ({ files, options }) => {
    const { code, stdout, stderr } = await runDvk(['config', ...options, 'a.txt'], { cwd: folderWith(files) })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/^dvk: không có cấu hình nào cho tệp này/)
  })

  it('refuses a folder, and a wrong configuration with its line', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': 'quy_tac: { noi-nhn/*: off }\n' })
    expect(await runDvk(['config', '.'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    const wrong = await runDvk(['config', 'a.txt'], { cwd })
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('dvk.config.yaml:1:12: không có quy tắc «noi-nhn/*»; có phải ý bạn là «noi-nhan/*»?')
  })
})
