import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { manPage } from '../../src/build/man-page.ts'
import { COMMANDS } from '../../src/cli/commands.ts'

const PAGE = 'docs/man/dvk.1'
const printed = (): { readonly stdout: string; readonly stderr: string } =>
  spawnSync('groff', ['-Kutf8', '-man', '-Tutf8', '-P-cbou', '-rLL=200n', '-ww', PAGE], { encoding: 'utf8' })

const hasGroff = spawnSync('groff', ['--version']).status === 0

describe(PAGE, () => {
  it('is what the commands say of themselves', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(manPage(version))
  })

  it.each(COMMANDS)('tells of dvk $name and of all that it takes', ({ name, options, examples }) => {
    const page = manPage(version).replaceAll('\\-', '-')
    const [, section = ''] = page.split(new RegExp(`^\\.SS dvk ${name}(?= |$)`, 'm'))
    for (const { flags } of options) expect(section).toContain(`\n.B ${flags}\n`)
    for (const example of examples) expect(section).toContain(`\n${example}\n`)
  })

  it.skipIf(!hasGroff)('is set by groff without a warning', () => {
    const { stdout, stderr } = printed()
    expect(stderr).toBe('')
    expect(stdout).toContain('dvk lint -f stylish -f sarif:ket-qua.sarif')
  })
})
