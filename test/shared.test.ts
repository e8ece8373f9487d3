import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Scores against material that lies beside the project and is no part of it; without it these tests are skipped. */
const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')

const score = (tool: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(shared, 'tools', tool), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })

describe.skipIf(!existsSync(join(shared, 'tools/score-seeds.mjs')))('source documents beside the project', () => {
  it('are read right, and every deviation of form is found without a false alarm', () => {
    const { status, stdout, stderr } = score('score-seeds.mjs', '--kind', 'form')
    expect(`${stdout}${stderr}`).toMatch(
      /^must (\d+)\/\1, false alarms 0, errors outside the list 0, components misread 0$/m,
    )
    expect(status).toBe(0)
  })
})
