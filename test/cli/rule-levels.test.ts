import { describe, expect, it } from 'vitest'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'

/** What is told of each file: `a.txt so-ky-hieu/dau-hai-cham error`. */
const told = async (args: readonly string[], cwd: string) => {
  const { code, stdout, stderr } = await runDvk([...args, '-f', 'json'], { cwd })
  const { findings } = JSON.parse(stdout) as {
    findings: { file: string; ruleId: string; severity: string; ownSeverity?: string }[]
  }
  const lines = findings.map(({ file, ruleId, severity, ownSeverity }) =>
    [file, ruleId, severity, ...(ownSeverity ? [`(${ownSeverity})`] : [])].join(' '),
  )
  return { code, stderr, lines }
}

describe('levels of rules', () => {
  it.each([
    { level: 'off', code: 0, lines: [] },
    { level: 'info', code: 0, lines: [`a.txt ${COLON} info (error)`] },
    { level: 'warning', code: 0, lines: [`a.txt ${COLON} warning (error)`] },
    { level: 'error', code: 1, lines: [`a.txt ${COLON} error`] },
  ])('are those of the configuration: $level', async ({ level, code, lines }) => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'dvk.config.yaml': `quy_tac: { so-ky-hieu/*: ${level} }\n` })
    expect(await told(['lint', 'a.txt'], cwd)).toEqual({ code, stderr: '', lines })
  })

  it('may be more than a standard says surely, which stays told in every report for people', async () => {
    const blank = LETTER.replace('Số 12-', 'Số      -')
    const cwd = folderWith({ 'a.txt': blank, 'dvk.config.yaml': 'quy_tac: { so-ky-hieu/chua-co-so: error }\n' })
    expect(await told(['lint', 'a.txt'], cwd)).toMatchObject({
      code: 1,
      lines: ['a.txt so-ky-hieu/chua-co-so error (info)'],
    })
    for (const format of ['stylish', 'markdown', 'html'])
      expect((await runDvk(['lint', 'a.txt', '-f', format], { cwd })).stdout).toContain(
        'mức theo cấu hình, vốn là lưu ý',
      )
    expect((await runDvk(['lint', 'a.txt', '-f', 'agent'], { cwd })).stdout).toContain('| own severity info')
    const { stdout } = await runDvk(['lint', 'a.txt', '-f', 'sarif'], { cwd })
    expect(JSON.parse(stdout).runs[0].results[0]).toMatchObject({ level: 'error', properties: { ownSeverity: 'info' } })
  })

  it('hold for documents against each other, each by the configuration of its own file', async () => {
    const cwd = folderWith({
      'a/x.txt': LETTER,
      'a/y.txt': LETTER.replace('sơ kết\n', 'tổng kết\n'),
      'b/x.txt': LETTER,
      'b/y.txt': LETTER.replace('sơ kết\n', 'tổng kết\n'),
      'b/dvk.config.yaml': 'quy_tac: { kho/*: off }\n',
    })
    const a = await told(['lint', 'a', '--facts', 'a.ndjson'], cwd)
    expect(a.lines.join('\n')).toMatch(/^a\/y\.txt kho\//m)
    expect((await told(['lint', 'b', '--facts', 'b.ndjson'], cwd)).lines).toEqual([])
    const facts = await told(['check-facts', 'b.ndjson'], cwd)
    expect(facts).toMatchObject({ code: 0, lines: [] })
    expect((await told(['check-facts', 'b.ndjson', '--no-config'], cwd)).lines.join('\n')).toMatch(/^b\/y\.txt kho\//m)
  })

  it('let a document be drafted, or keep it from being', async () => {
    const colon = 'loai: cong-van\nngay: 2026-06-15\n'
    const errors = await runDvk(['draft', '--dry-run', 'a.yaml'], { cwd: folderWith({ 'a.yaml': colon }) })
    expect(errors.code).toBe(1)
    const ids = [...new Set(errors.stderr.match(/\b[a-z-]+\/[a-z-]+(?= · )/g))]
    const cwd = folderWith({
      'a.yaml': colon,
      'dvk.config.yaml': `quy_tac:\n${ids.map((id) => `  ${id}: info\n`).join('')}`,
    })
    expect(await runDvk(['draft', '--dry-run', 'a.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('the standard of a configuration', () => {
  const files = { 'a/x.txt': LETTER, 'dvk.config.yaml': 'theo_tep: [{ tep: a/, tieu_chuan: nd30-2020 }]\n' }

  it('judges whatever the date, unless another one is named on the command line', async () => {
    const cwd = folderWith(files)
    expect((await told(['lint', 'a/x.txt'], cwd)).lines.length).toBeGreaterThan(0)
    expect((await told(['lint', 'a/x.txt', '--standard', 'hd05-2026'], cwd)).lines).toEqual([])
  })
})

describe('files that a configuration leaves out', () => {
  const files = { 'a/x.txt': LETTER_WITH_COLON, 'b.txt': LETTER, 'dvk.config.yaml': 'bo_qua: [a/]\n' }

  it('are not checked, silently in a folder', async () => {
    const cwd = folderWith(files)
    expect(await told(['lint'], cwd)).toEqual({ code: 0, stderr: '', lines: [] })
  })

  it.each([[['a/x.txt']], [['a/x.txt', 'b.txt']], [['a']]])('are told of where they were named: %j', async (paths) => {
    const { code, stderr, lines } = await told(['lint', ...paths], folderWith(files))
    expect({ code, lines }).toEqual({ code: 0, lines: [] })
    expect(stderr).toBe('dvk: bỏ qua 1 tệp theo «bo_qua» của tệp cấu hình: a/x.txt\n')
  })

  it('are left out by patterns that count from the file of --config', async () => {
    const cwd = folderWith({ 'kho/a/x.txt': LETTER_WITH_COLON, 'kho/rieng.yaml': 'bo_qua: [/a/]\n' })
    const args = ['lint', '--config', 'kho/rieng.yaml', 'kho']
    expect(await told(args, cwd)).toMatchObject({ code: 0, lines: [] })
  })
})
