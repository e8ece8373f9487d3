import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/** What a rule is made of and checked with. */
const PARTS = [
  'src',
  'bench',
  'test',
  'schemas',
  'templates',
  'docs',
  'editors',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
]

/** Other packages and what is built from the sources are left out. */
const isOwn = (path: string): boolean => !/(?:^|\/)(?:node_modules|dist)$/.test(path)

const copy = mkdtempSync(join(tmpdir(), 'dvk-'))
for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true, filter: isOwn })
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
afterAll(() => rmSync(copy, { recursive: true }))

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })

const newRule = (...args: readonly string[]) => run('src/build/new-rule.mjs', ...args)

const inCopy = (path: string): string => readFileSync(join(copy, path), 'utf8')

describe('npm run new-rule', () => {
  it.each([
    [['noi-nhan/thieu'], 'there is a rule noi-nhan/thieu already'],
    [
      ['Nơi nhận/thiếu'],
      '«Nơi nhận/thiếu» is no id: small letters without marks, digits and dashes, as in noi-nhan/thieu-nhu-tren',
    ],
    [['../a/b'], '«../a/b» is no id: small letters without marks, digits and dashes, as in noi-nhan/thieu-nhu-tren'],
    [['noi-nhna/thua'], /^there is no group «noi-nhna» of rules on texts; there are: ban-sao, .*, noi-nhan, .*$/],
    [['chu/phong', '--layout'], /^there is no group «chu» of rules on pages; there are: .*, trang, .*$/],
    [['chu/phong', '--pages'], 'there is no option --pages; there are: --layout, --no-docs'],
    [[], 'name one rule: npm run new-rule -- <group>/<problem>'],
    [['chu/a', 'chu/b'], 'name one rule: npm run new-rule -- <group>/<problem>'],
  ])('refuses %j in one sentence', (args, sentence) => {
    const { status, stdout, stderr } = newRule(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^new-rule: .*\n$/)
    expect(stderr.slice('new-rule: '.length, -1)).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    )
  })

  it('makes rules that typecheck, stand in their lists and have a page', () => {
    expect(newRule('trang/thu-nghiem', '--layout', '--no-docs')).toMatchObject({ status: 0, stderr: '' })
    expect(newRule('noi-nhan/thu-nghiem')).toMatchObject({ status: 0, stderr: '' })
    expect(inCopy('src/rules/body-rules.ts')).toMatch(/^ {2}noiNhanThuNghiem,$/m)
    expect(inCopy('src/rules/layout-rules.ts')).toMatch(/^ {2}trangThuNghiem,$/m)
    expect(inCopy('docs/rules/README.md')).toContain('(noi-nhan/thu-nghiem.md)')
    expect(existsSync(join(copy, 'docs/rules/trang/thu-nghiem.md'))).toBe(true)
    expect(run('node_modules/typescript/bin/tsc', '--noEmit')).toMatchObject({ status: 0, stdout: '' })
    expect(run('node_modules/@biomejs/biome/bin/biome', 'check', 'src/rules', 'test/rules/mutations')).toMatchObject({
      status: 0,
    })
  }, 300_000)

  it('makes tests that fail until the rule is written', () => {
    const { stdout } = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      'test/rules/fixtures',
      'test/rules/mutations',
      'test/rules/rules',
      '-t',
      'thu-nghiem',
      '--reporter=json',
    )
    const { testResults }: { testResults: { assertionResults: { fullName: string; status: string }[] }[] } =
      JSON.parse(stdout)
    const failed = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
    expect(failed.map(({ fullName }) => fullName)).toEqual(
      expect.arrayContaining([
        'noi-nhan/thu-nghiem alone reports on sai.yaml',
        'mutations noi-nhan/thu-nghiem: CHƯA VIẾT (cong-van-hd05), .txt',
        'mutations noi-nhan/thu-nghiem: CHƯA VIẾT (cong-van-hd05), .yaml',
        'mutations trang/thu-nghiem: CHƯA VIẾT (ke-hoach-day-du-hd05), .docx',
        'DESCRIBED_RULES noi-nhan/thu-nghiem says the same in both languages',
        'DESCRIBED_RULES trang/thu-nghiem says the same in both languages',
      ]),
    )
  }, 300_000)
})
