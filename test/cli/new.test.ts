import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../src/document/official-date.ts'
import { readYaml } from '../../src/read/yaml/read-yaml.ts'
import { STANDARDS } from '../../src/standards/standards.ts'
import { folderWith, runDvk } from './run-dvk.ts'

/** Every type in every system. */
const EVERY = ['cong-van', 'ke-hoach'].flatMap((type) => ['dang', 'nha-nuoc'].map((system) => [type, system] as const))

describe('dvk new', () => {
  it.each(['cong-van', 'ke-hoach'])('writes a %s that reads and lints without a finding', async (type) => {
    const cwd = folderWith({})
    const { code, stdout, stderr } = await runDvk(['new', type], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${type}.yaml\n` })
    expect(stderr).toContain(`dvk draft ${type}.yaml`)
    const text = readFileSync(join(cwd, `${type}.yaml`), 'utf8')
    const { documents, problems } = readYaml('a.yaml', text, { standard: null })
    expect(problems).toEqual([])
    expect(documents[0]?.type).toBe(type)
    expect(await runDvk(['lint', '--fail-on', 'info', `${type}.yaml`], { cwd })).toMatchObject({ code: 0 })
  })

  it.each(EVERY)('writes a %s (%s) for the newest standard, without a finding', async (type, system) => {
    const { stdout } = await runDvk(['new', type, '--he-thong', system, '-'])
    const cwd = folderWith({ 'a.yaml': stdout })
    expect(await runDvk(['lint', '--fail-on', 'info', '--final', 'a.yaml'], { cwd })).toMatchObject({ code: 0 })
    const [newest] = STANDARDS.filter((standard) => standard.system === system)
    const date = readYaml('a.yaml', stdout, { standard: null }).documents[0]?.date
    expect(stdout).toContain(newest?.number)
    expect(date && isoDate(date) >= (newest?.from ?? '')).toBe(true)
  })

  it('explains every optional key so that it works once its # is taken away', async () => {
    for (const [type, system] of EVERY) {
      const { stdout } = await runDvk(['new', type, '--he-thong', system, '-'])
      const [given = '', optional = ''] = stdout.split(/^# Các phần khác.*\n/m)
      const all = given.replace(/^can_cu:\n(?: .*\n)+/m, '') + optional.replaceAll(/^# ?/gm, '')
      const { documents, problems } = readYaml('a.yaml', all, { standard: null })
      expect(problems).toEqual([])
      expect(Object.keys(documents[0]?.components ?? {})).toEqual(
        expect.arrayContaining(['do_khan', 'luu_hanh', 'du_thao', 'lien_he', 'phu_luc']),
      )
    }
  })

  it('takes a name, and never overwrites unless told so', async () => {
    const cwd = folderWith({ 'b.yaml': 'của tôi' })
    const refused = await runDvk(['new', 'cong-van', 'b.yaml'], { cwd })
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain('«b.yaml»')
    expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toBe('của tôi')
    expect(await runDvk(['new', 'cong-van', 'b.yaml', '--force'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'b.yaml\n',
    })
    expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toContain('loai: cong-van')
  })

  it('knows the types it has a file for', async () => {
    const { code, stderr } = await runDvk(['new', 'công văn'])
    expect(code).toBe(2)
    expect(stderr).toContain('có phải ý bạn là «cong-van»?')
    expect((await runDvk(['new', 'bao-cao', '--lang', 'en'])).stderr).toContain('cong-van, ke-hoach')
  })

  it('says in one sentence why it cannot write', async () => {
    const cwd = folderWith({ 'a.txt': '' })
    for (const target of ['khong-co/a.yaml', 'khong-co/', 'a.txt/a.yaml'])
      expect((await runDvk(['new', 'cong-van', target], { cwd })).stderr).toMatch(/^dvk: .*không có thư mục này.*\n$/)
  })

  it('writes into a folder under the name of the type', async () => {
    const cwd = folderWith({ 'trong/': '' })
    for (const type of ['cong-van', 'ke-hoach'])
      expect((await runDvk(['new', type, 'trong'], { cwd })).stdout).toBe(`trong/${type}.yaml\n`)
    expect((await runDvk(['new', 'cong-van', 'trong/'], { cwd })).stderr).toContain('tệp đã có')
  })
})
