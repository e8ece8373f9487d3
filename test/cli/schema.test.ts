import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runDvk } from './run-dvk.ts'

describe('dvk schema', () => {
  it.each([
    [[], 'Văn bản'],
    [['van-ban'], 'Văn bản'],
    [['config'], 'Cấu hình của dvk'],
    [['facts'], 'Dữ kiện của một tệp văn bản'],
  ])('%j tells where a schema stands', async (args, title) => {
    const { code, stdout } = await runDvk(['schema', ...args])
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(stdout.trim(), 'utf8'))).toMatchObject({ title })
  })

  it('refuses what has none, with a guess', async () => {
    const { code, stdout, stderr } = await runDvk(['schema', 'confg'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('có phải ý bạn là «config»?')
  })
})
