import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { runDvk } from './run-dvk.ts'

describe('dvk rules', () => {
  it('lists every rule under its component', async () => {
    const { code, stdout, stderr } = await runDvk(['rules'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Số và ký hiệu\n(?: .*\n)* {2}so-ky-hieu\/dau-hai-cham +lỗi {2,}Trước số/m)
    expect(RULES.filter(({ id }) => !stdout.includes(`  ${id} `))).toEqual([])
  })

  it('keeps to the width of the terminal', async () => {
    const { stdout } = await runDvk(['rules'], { columns: 110 })
    expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([])
  })

  it('says what a rule reports under one standard', async () => {
    const severityUnder = async (standard: string): Promise<string | undefined> => {
      const { stdout } = await runDvk(['rules', '--standard', standard])
      return /noi-nhan\/dau-ngan-cach +(\S+(?: \S+)?) {2}/.exec(stdout)?.[1]?.trim()
    }
    expect(await severityUnder('hd05-2026')).toBe('lỗi')
    expect(await severityUnder('hd36-2018')).toBe('cảnh báo')
    expect(await severityUnder('hd11-2004')).toBe('lưu ý')
  })

  it('leaves out rules that the standard gives no ground for', async () => {
    const { stdout } = await runDvk(['rules', '--standard', 'hd11-2004', '--format', 'json'])
    const ids = JSON.parse(stdout).map(({ id }: { readonly id: string }) => id)
    expect(ids).not.toContain('trich-yeu/ve-viec')
    expect(ids).toContain('tieu-de/thieu')
  })

  it('gives id, component, severity and summary as JSON', async () => {
    const { stdout } = await runDvk(['rules', '--format', 'json', '--lang', 'en'])
    expect(JSON.parse(stdout)).toContainEqual({
      id: 'so-ky-hieu/dau-hai-cham',
      component: 'so_ky_hieu',
      severity: 'error',
      fixable: 'safe',
      summary: 'The word before the number is written as in the standard (Party documents: "Số" without a colon).',
    })
  })

  it('names the standards for one that there is not', async () => {
    const { code, stderr } = await runDvk(['rules', '--standard', 'hd06-2026'])
    expect(code).toBe(2)
    expect(stderr).toContain('hd05-2026')
  })
})
