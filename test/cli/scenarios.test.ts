import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { GLOBAL_OPTIONS } from '../../src/cli/global-options.ts'
import { commandsOf, play, readScenario } from './scenario.ts'

const FOLDER = join(import.meta.dirname, 'scenarios')
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

describe('sessions at a shell', () => {
  // `npx vitest run test/cli/scenarios.test.ts -u` writes what is seen into the files: read it before it is kept.
  it.each(FILES)('%s', async (name) => {
    const path = join(FOLDER, name)
    await expect(play(readScenario(path))).toMatchFileSnapshot(path)
  })

  const lines = FILES.flatMap((name) => commandsOf(readScenario(join(FOLDER, name))))
  const longOf = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags

  it.each(COMMANDS.flatMap(({ name, options }) => options.map(({ flags }) => ({ name, flag: longOf(flags), flags }))))(
    'show dvk $name $flag',
    ({ name, flag, flags }) => {
      const short = /^-\w/.exec(flags)?.[0]
      const uses = (line: string): boolean =>
        new RegExp(`\\bdvk ${name}\\b`).test(line) &&
        [flag, ...(short ? [short] : [])].some((each) => line.split(/[\s=]+/).includes(each))
      expect(lines.filter(uses)).not.toEqual([])
    },
  )

  it.each(GLOBAL_OPTIONS.map(({ flags }) => longOf(flags)))('show dvk %s', (flag) => {
    expect(lines.filter((line) => line.split(/[\s=]+/).includes(flag))).not.toEqual([])
  })
})
