import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { COMMANDS } from '../../src/cli/commands.ts'
import { main } from '../../src/cli/main.ts'
import { STANDARDS } from '../../src/standards/standards.ts'
import { runDvk } from './run-dvk.ts'

describe('dvk', () => {
  it.each(['--version', '-V'])('%s prints the version', async (flag) => {
    expect(await runDvk([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([[['--version']], [['--help']]])('%j says why it cannot be written', async (args) => {
    const written: string[] = []
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { syscall: 'write' })
    const output = { isTTY: false, columns: undefined }
    const stdout = {
      ...output,
      write() {
        throw full
      },
    }
    const stderr = { ...output, write: (chunk: string | Uint8Array) => void written.push(String(chunk)) }
    const stdin = (async function* () {})()
    expect(await main(args, { stdin, stdout, stderr, env: {}, cwd: '/' })).toBe(2)
    expect(written.join('')).toBe(`dvk: không ghi được kết quả: ${full.message}\n`)
  })

  it.each([[[]], [['--debug']], [['help', 'lnt']]])('%j names no command: help on standard error, 2', async (args) => {
    const { code, stdout, stderr } = await runDvk(args)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: (await runDvk(['--help'])).stdout })
  })

  it.each([[['--help']], [['-h']], [['help']]])('%j prints every command', async (args) => {
    const { code, stdout, stderr } = await runDvk(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { name, summary } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary.vi}$`, 'm'))
  })

  it.each(COMMANDS.map(({ name }) => name))('%s --help names its arguments and options', async (name) => {
    const { code, stdout } = await runDvk([name, '--help'])
    const command = COMMANDS.find((each) => each.name === name)
    expect(code).toBe(0)
    for (const argument of command?.arguments ?? []) expect(stdout).toContain(argument.name)
    for (const option of command?.options ?? []) expect(stdout).toContain(option.flags)
    expect((await runDvk(['help', name])).stdout).toBe(stdout)
  })

  it.each([
    { args: ['--lang', 'en', '--help'], env: {} },
    { args: ['--lang=en', '--help'], env: {} },
    { args: ['--help'], env: { DVK_LANG: 'en' } },
    { args: ['--help'], env: { DVK_LANG: 'en_US.UTF-8' } },
  ])('speaks English on demand: $args $env', async ({ args, env }) => {
    expect((await runDvk(args, { env })).stdout).toContain('Usage: dvk <command>')
  })

  it('prefers --lang to DVK_LANG', async () => {
    const { stdout } = await runDvk(['--lang', 'vi', '--help'], { env: { DVK_LANG: 'en' } })
    expect(stdout).toContain('Cách dùng')
  })
})

describe('wrong command lines end with 2 and one sentence', () => {
  it.each([
    { args: ['lnt'], says: 'không có lệnh «lnt»; có phải ý bạn là «lint»?' },
    { args: ['xyzzy'], says: 'không có lệnh «xyzzy».' },
    { args: ['lint', '--formt', 'json'], says: 'không có tuỳ chọn «--formt»; có phải ý bạn là «--format»?' },
    { args: ['lint', '--forc'], says: 'không có tuỳ chọn «--forc»' },
    { args: ['--vesion'], says: 'không có tuỳ chọn «--vesion»; có phải ý bạn là «--version»?' },
    { args: ['inspect'], says: 'thiếu <file>' },
    { args: ['draft'], says: 'thiếu <file>' },
    { args: ['lint', '--format'], says: 'tuỳ chọn «-f, --format <name[:file]>» cần một giá trị' },
    { args: ['inspect', '-f', 'xml'], says: '«-f, --format <name>» không nhận «xml»; chỉ nhận: json' },
    { args: ['lint', '--fail-on', 'fatal'], says: 'không nhận «fatal»; chỉ nhận: error, warning, info' },
    { args: ['schema', 'config', 'x'], says: 'thừa tham số cho lệnh «schema»' },
    { args: ['--lang', 'fr', 'schema'], says: 'không nhận «fr»; chỉ nhận: vi, en' },
  ])('dvk $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await runDvk(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/^dvk: .*\nXem: dvk .*--help\n$/)
  })

  it('shows what would steer a terminal, of a name too', async () => {
    const { stderr } = await runDvk(['check-facts', '\u001b[31mđỏ.ndjson'])
    expect(stderr).toBe('dvk: không đọc được «\u241b[31mđỏ.ndjson»: không có tệp này, hãy xem lại tên\n')
  })

  it('names the help of the command that was meant', async () => {
    expect((await runDvk(['lint', '--x'])).stderr).toContain('Xem: dvk lint --help')
    expect((await runDvk(['lint', '--x', '--lang', 'en'])).stderr).toContain('See: dvk lint --help')
    expect((await runDvk(['--lang', 'en', 'lint', '--x'])).stderr).toContain('See: dvk lint --help')
  })
})

describe('the table of commands', () => {
  it.each(COMMANDS.flatMap(({ name, options }) => options.map((option) => ({ name, ...option }))))(
    '$name $flags is read under the key $key',
    ({ flags, key }) => {
      const long = /--(?:no-)?([a-z-]+)/.exec(flags)?.[1] ?? ''
      expect(long.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())).toBe(key)
    },
  )

  it.each(['vi', 'en'] as const)('names every standard to choose from, in %s', (language) => {
    const texts = COMMANDS.flatMap(({ options }) => options.filter(({ key }) => key === 'standard'))
    expect(texts).not.toEqual([])
    const ids = STANDARDS.map(({ id }) => id).join(', ')
    expect(texts.map(({ summary }) => summary[language].replace(/.*: /, ''))).toEqual(texts.map(() => ids))
  })

  it.each(COMMANDS.map(({ name, load }) => ({ name, load })))('$name has code of its own', async ({ load }) => {
    expect(await load()).toMatchObject({ run: expect.any(Function) })
  })
})

describe('a bug of dvk', () => {
  const stdinError = new Error('vỡ ống')

  it('is told in one sentence and ends with 70', async () => {
    const { code, stderr } = await runDvk(['lint', '-'], { stdinError })
    expect(code).toBe(70)
    expect(stderr).toMatch(/^dvk: lỗi của dvk, không phải của bạn: <stdin>: vỡ ống\. .*\n$/)
  })

  it('shows where it happened with --debug', async () => {
    const { stderr } = await runDvk(['lint', '--debug', '-'], { stdinError })
    expect(stderr).toMatch(/vỡ ống\n\s+at .*program\.test\.ts/)
  })
})
