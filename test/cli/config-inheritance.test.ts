import { describe, expect, it } from 'vitest'
import { folderWith, runDvk } from './run-dvk.ts'

describe('a configuration that inherits', () => {
  it('holds after those that it names, each with paths of its own', async () => {
    const cwd = folderWith({
      'chung/a.yaml':
        'tieu_chuan: hd05-2026\nquy_tac: { noi-nhan/*: off, trang/*: info }\nnhiem_ky: [{ tu: 2020-08-20 }]\n',
      'chung/b.yaml': 'ke_thua: a.yaml\nbo_qua: [nhap/]\ntu_chap_nhan: [Zơ Rum]\n',
      'kho/dvk.config.yaml': `ke_thua: [../chung/a.yaml, ../chung/b.yaml]
quy_tac: { trang/*: error }
tu_chap_nhan: [5S]
nhiem_ky: [{ tu: 2025-08-15 }]
`,
    })
    const { code, stdout, stderr } = await runDvk(['config', 'kho/nhap/a.txt'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`tieu_chuan: hd05-2026  # chung/a.yaml:1
quy_tac:
  noi-nhan/*: off  # chung/a.yaml:2
  trang/*: error  # kho/dvk.config.yaml:2
nhiem_ky:
  - { tu: 2025-08-15 }  # kho/dvk.config.yaml:4
tu_chap_nhan:
  - "Zơ Rum"  # chung/b.yaml:3
  - "5S"  # kho/dvk.config.yaml:3
`)
  })

  it('is told with all that is wrong in it and in what it inherits from, once', async () => {
    const cwd = folderWith({
      'chung.yaml': 'quytac: {}\n',
      'a.yaml': 'ke_thua: chung.yaml\nquy_tac: { trang/*: loud }\n',
      'b.yaml': 'ke_thua: chung.yaml\n',
      'dvk.config.yaml': 'ke_thua: [a.yaml, b.yaml, c.yaml]\nbo_quaa: []\nquy_tac: { trang/*: loud }\n',
    })
    const { code, stderr } = await runDvk(['config', 'x.txt'], { cwd })
    const places = stderr.match(/^(?:dvk: )?[^:]+:\d+:\d+: /gm)
    expect({ code, places }).toEqual({
      code: 2,
      places: [
        'dvk: dvk.config.yaml:1:27: ',
        'dvk.config.yaml:2:1: ',
        'dvk.config.yaml:3:21: ',
        'a.yaml:2:21: ',
        'chung.yaml:1:1: ',
      ],
    })
  })

  it.each([
    ['ke_thua: khong-co.yaml\n', {}, /^dvk: dvk\.config\.yaml:1:10: .*«khong-co\.yaml»/],
    ['ke_thua: .\n', {}, /^dvk: dvk\.config\.yaml:1:10: .*«\.»: đây là thư mục/],
    ['ke_thua: ./dvk.config.yaml\n', {}, /^dvk: dvk\.config\.yaml:1:10: «dvk\.config\.yaml» kế thừa từ chính nó\n$/],
    ['ke_thua: a.yaml\n', { 'a.yaml': '\nke_thua: dvk.config.yaml\n' }, /^dvk: a\.yaml:2:10: .*kế thừa từ chính nó\n$/],
    ['ke_thua: a.yaml\n', { 'a.yaml': 'quytac: {}\n' }, /^dvk: a\.yaml:1:1: .*có phải ý bạn là «quy_tac»/],
    ['ke_thua: { a: b }\n', {}, /^dvk: dvk\.config\.yaml:1:10: «ke_thua» cần chữ hoặc một danh sách/],
  ])('is refused where it cannot: %j %j', async (text, files, says) => {
    const cwd = folderWith({ ...files, 'dvk.config.yaml': text })
    const { code, stdout, stderr } = await runDvk(['config', 'x.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(says)
  })
})
