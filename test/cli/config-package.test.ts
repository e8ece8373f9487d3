import { describe, expect, it } from 'vitest'
import { folderWith, runDvk } from './run-dvk.ts'

const levelOf = async (files: Readonly<Record<string, string>>, file = 'kho/a.txt') => {
  const { code, stdout, stderr } = await runDvk(['config', file], { cwd: folderWith(files) })
  return { code, stderr, says: stdout }
}

describe('a configuration that inherits from a package', () => {
  it.each([
    ['dvk-config-tinh', { 'node_modules/dvk-config-tinh/dvk.config.yaml': 'quy_tac: { trang/*: info }\n' }],
    ['@tinh/dvk-config', { 'node_modules/@tinh/dvk-config/dvk.config.yaml': 'quy_tac: { trang/*: info }\n' }],
    ['@tinh/dvk-config/xa.yaml', { 'node_modules/@tinh/dvk-config/xa.yaml': 'quy_tac: { trang/*: info }\n' }],
    [
      'dvk-config-tinh',
      {
        'node_modules/dvk-config-tinh/package.json': '{ "main": "./chung.yaml" }',
        'node_modules/dvk-config-tinh/chung.yaml': 'quy_tac: { trang/*: info }\n',
      },
    ],
    [
      'dvk-config-tinh',
      {
        'node_modules/dvk-config-tinh/package.json': '{ "exports": { ".": { "default": "./a/b.yaml" } } }',
        'node_modules/dvk-config-tinh/a/b.yaml': 'quy_tac: { trang/*: info }\n',
      },
    ],
    ['dvk-config-tinh', { 'kho/node_modules/dvk-config-tinh/dvk.config.yaml': 'quy_tac: { trang/*: info }\n' }],
  ])('finds %s in node_modules of its folder or above: %j', async (name, files) => {
    const { code, says, stderr } = await levelOf({ ...files, 'kho/dvk.config.yaml': `ke_thua: "${name}"\n` })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(says).toMatch(/^quy_tac:\n {2}trang\/\*: info {2}# (?:kho\/)?node_modules\/.*\.yaml:1\n$/)
  })

  it('has its own packages and paths', async () => {
    const { says } = await levelOf({
      'kho/dvk.config.yaml': 'ke_thua: dvk-config-tinh\n',
      'node_modules/dvk-config-tinh/dvk.config.yaml': 'ke_thua: [dvk-config-chung, ./them.yaml]\n',
      'node_modules/dvk-config-tinh/them.yaml': 'tu_chap_nhan: [Zơ Rum]\n',
      'node_modules/dvk-config-tinh/node_modules/dvk-config-chung/dvk.config.yaml': 'quy_tac: { trang/*: off }\n',
    })
    expect(says).toContain('trang/*: off')
    expect(says).toContain('"Zơ Rum"')
  })

  it('says in one sentence where it looked for one that is not there', async () => {
    const { code, stderr } = await levelOf({ 'kho/dvk.config.yaml': 'ke_thua: dvk-config-tinh\n' })
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^dvk: kho\/dvk\.config\.yaml:1:10: không có gói «dvk-config-tinh»: đã tìm trong node_modules của «\/.*\/kho» và các thư mục phía trên.*\n$/,
    )
  })

  it('says which file of a package is not there', async () => {
    const { code, stderr } = await levelOf({
      'kho/dvk.config.yaml': 'ke_thua: "@tinh/dvk-config/xa.yaml"\n',
      'node_modules/@tinh/dvk-config/package.json': '{}',
    })
    expect(code).toBe(2)
    expect(stderr).toContain('không đọc được «node_modules/@tinh/dvk-config/xa.yaml»: không có tệp này')
  })
})
