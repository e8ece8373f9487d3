import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHELLS } from '../../src/cli/argument-choices.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { GLOBAL_OPTIONS } from '../../src/cli/global-options.ts'
import { DESCRIBED_RULES } from '../../src/rules/index.ts'
import { STANDARDS } from '../../src/standards/standards.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const scriptOf = async (shell: string, ...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await runDvk(['completion', shell, ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0

const scripts = new Map(await Promise.all(SHELLS.map(async (shell) => [shell, await scriptOf(shell)] as const)))

/** What bash would offer: its own words of the line (it breaks at «=»), the last of which is being typed. */
const offered = (line: string): readonly string[] => {
  const words = line.split(/ |(=)/).filter((word) => word !== undefined)
  const typed = words.map((word) => `'${word}'`).join(' ')
  const { stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-u'], {
    input: `${scripts.get('bash')}\nCOMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _dvk; printf '%s\\n' \${COMPREPLY[@]+"\${COMPREPLY[@]}"}`,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

const names = COMMANDS.map(({ name }) => name)
const FORMATS = COMMANDS.find(({ name }) => name === 'lint')?.options.find(({ key }) => key === 'format')?.choices

describe('dvk completion bash', () => {
  it.each([
    ['dvk ', [...names, 'help']],
    ['dvk li', ['lint']],
    ['dvk --lang ', ['vi', 'en']],
    ['dvk --lang en exp', ['explain']],
    ['dvk --lang=en exp', ['explain']],
    ['dvk --ver', ['--version']],
    ['dvk help check', ['check-facts']],
    ['dvk lint -f ', FORMATS],
    ['dvk lint --format sar', ['sarif']],
    ['dvk lint --format=sar', ['sarif']],
    ['dvk lint --format=', FORMATS],
    ['dvk lint -f json --format ju', ['junit']],
    ['dvk lint van-ban.docx --fail-on ', ['error', 'warning', 'info']],
    ['dvk lint --no-c', ['--no-config']],
    ['dvk lint --standard nd', ['nd30-2020']],
    ['dvk rules --standard ', STANDARDS.map(({ id }) => id)],
    ['dvk explain noi-nhan/thieu-nhu', ['noi-nhan/thieu-nhu-tren', 'noi-nhan/thieu-nhu-dieu']],
    ['dvk explain noi-nhan/thieu yaml/thieu-l', ['yaml/thieu-loai']],
    ['dvk new ', ['cong-van', 'ke-hoach']],
    ['dvk new --he-thong nha-nuoc ke', ['ke-hoach']],
    ['dvk schema ', ['van-ban', 'config', 'facts']],
    ['dvk completion f', ['fish']],
  ])('%s', (line, words = []) => {
    expect([...offered(line)].sort()).toEqual([...words].sort())
  })

  it.each(['dvk lint ', 'dvk lint --config ', 'dvk draft -o ', 'dvk new cong-van '])(
    '%s: left to bash, which knows the files',
    (line) => {
      expect(offered(line)).toEqual([])
      expect(scripts.get('bash')).toContain('complete -o default -F _dvk dvk')
    },
  )

  it.each(['dvk lint --max-warnings ', 'dvk rules x', 'dvk schema config '])('%s: nothing', (line) => {
    expect(offered(line)).toEqual([])
  })
})

describe.each([
  ['zsh', 'zsh', ['-n']],
  ['fish', 'fish', ['-n']],
  ['powershell', 'pwsh', ['-NoProfile', '-File']],
] as const)('dvk completion %s', (shell, program, args) => {
  const script = scripts.get(shell) ?? ''

  it('names every command, option, rule and standard', () => {
    const flags = [...COMMANDS.flatMap(({ options }) => options), ...GLOBAL_OPTIONS].flatMap(
      ({ flags }) => flags.match(/--[a-z-]+/g) ?? [],
    )
    const words = [
      ...names,
      ...flags.map((flag) => (shell === 'fish' ? `-l ${flag.slice(2)}` : flag)),
      ...DESCRIBED_RULES.map(({ id }) => id),
      ...STANDARDS.map(({ id }) => id),
    ]
    expect(words.filter((word) => !script.includes(word))).toEqual([])
  })

  it.skipIf(!isInstalled(program))(`is a script that ${program} reads`, () => {
    const file = join(
      folderWith({ [`a.${shell === 'powershell' ? 'ps1' : shell}`]: script }),
      `a.${shell === 'powershell' ? 'ps1' : shell}`,
    )
    const { status, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8', cwd: tmpdir() })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('dvk completion', () => {
  it('tells what things do in the language asked for', async () => {
    expect(await scriptOf('fish', '--lang', 'en')).toContain("-a draft -d 'draft .docx files from YAML'")
    expect(scripts.get('fish')).toContain("-a draft -d 'soạn .docx từ tệp YAML'")
  })

  it('of a shell it does not know', async () => {
    expect(await runDvk(['completion', 'bahs'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dvk: không có kịch bản cho «bahs»; có phải ý bạn là «bash»?\n',
    })
  })
})
