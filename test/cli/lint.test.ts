import { describe, expect, it } from 'vitest'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

interface JsonReport {
  readonly version: number
  readonly findings: readonly {
    readonly file: string
    readonly ruleId: string
    readonly severity: string
    readonly component: string
  }[]
  readonly summary: { readonly files: number; readonly error: number; readonly warning: number; readonly info: number }
}

const COLON = 'so-ky-hieu/dau-hai-cham'

const lintJson = async (
  args: readonly string[],
  cwd: string,
  stdin = '',
): Promise<{ code: number; report: JsonReport; stderr: string }> => {
  const { code, stdout, stderr } = await runDvk(['lint', '--no-config', '--format', 'json', ...args], { cwd, stdin })
  return { code, report: JSON.parse(stdout) as JsonReport, stderr }
}

const filesOf = (report: JsonReport): string[] => [...new Set(report.findings.map(({ file }) => file))]

describe('exit codes of dvk lint', () => {
  it('is 0 where nothing is wrong', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const { code, report } = await lintJson(['a.txt'], cwd)
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(code).toBe(0)
  })

  it('is 1 where a finding is as severe as --fail-on', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { code, report } = await lintJson(['a.txt'], cwd)
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain(COLON)
    expect(code).toBe(1)
  })

  it('is 1 for a blank number and date with --final only', async () => {
    const blank = LETTER.replace('Số 12-', 'Số      -').replace('ngày 15 tháng 6', 'ngày     tháng')
    const cwd = folderWith({ 'a.txt': blank })
    const severities = ({ findings }: JsonReport) => findings.map(({ ruleId, severity }) => [ruleId, severity])
    const draft = await lintJson(['a.txt'], cwd)
    expect(draft.code).toBe(0)
    expect(severities(draft.report)).toEqual([
      ['so-ky-hieu/chua-co-so', 'info'],
      ['dia-danh-ngay/chua-co-ngay', 'info'],
    ])
    const final = await lintJson(['--final', 'a.txt'], cwd)
    expect(final.code).toBe(1)
    expect(severities(final.report)).toEqual([
      ['so-ky-hieu/chua-co-so', 'error'],
      ['dia-danh-ngay/chua-co-ngay', 'error'],
    ])
  })

  it('is 2 for an unreadable file, although another one has findings, and judges the others', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { code, report } = await lintJson(['khong-co.txt', 'a.txt'], cwd)
    expect(code).toBe(2)
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        file: 'khong-co.txt',
        ruleId: 'tep/khong-ton-tai',
        component: 'tep',
        severity: 'error',
      }),
    )
    expect(filesOf(report)).toContain('a.txt')
    expect(report.summary.files).toBe(2)
  })

  it.each([
    ['a.txt/b.txt', 'tep/khong-ton-tai'],
    [`${'x'.repeat(300)}.txt`, 'tep/khong-doc-duoc'],
  ])('is 2 for the impossible path %s', async (path, ruleId) => {
    const { code, report } = await lintJson([path], folderWith({ 'a.txt': LETTER }))
    expect(code).toBe(2)
    expect(report.findings).toEqual([expect.objectContaining({ file: path, ruleId })])
  })

  it('is 2 for files that are not what they are called, each with one sentence, and judges the others', async () => {
    const cwd = folderWith({
      'cu.docx': Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('WordDocument', 'utf16le'),
      ]),
      'rong.docx': '',
      'rtf.docx': '{\\rtf1 a}',
      'trang.docx': '<html></html>',
      'zip.docx': 'PK\u0003\u0004 bị cắt',
      'z.txt': LETTER_WITH_COLON,
    })
    const { code, report, stderr } = await lintJson(['.'], cwd)
    expect(code).toBe(2)
    expect(stderr).toBe('')
    const idsOf = (file: string) => report.findings.filter((found) => found.file === file).map(({ ruleId }) => ruleId)
    expect(['cu.docx', 'rong.docx', 'rtf.docx', 'trang.docx', 'zip.docx'].map(idsOf)).toEqual([
      ['tep/doc-cu'],
      ['tep/rong'],
      ['tep/khong-phai-docx'],
      ['tep/khong-phai-docx'],
      ['tep/hong'],
    ])
    expect(idsOf('z.txt')).toContain(COLON)
  })

  it('is 2 with a hint where nothing matches', async () => {
    const cwd = folderWith({ 'anh.png': 'x' })
    const { code, report, stderr } = await lintJson([], cwd)
    expect(code).toBe(2)
    expect(report).toMatchObject({ findings: [], summary: { files: 0 } })
    expect(stderr).toContain('không thấy văn bản nào')
  })

  it('is 2 for a standard that does not exist, and names those that do', async () => {
    const { code, stderr, stdout } = await runDvk(['lint', '--standard', 'hd99', '.'])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('hd05-2026, hd36-2018, hd11-2004')
  })

  it('counts milder findings only with --fail-on', async () => {
    const unfinished = LETTER.replace('Số 12-CV/ĐU', 'Số -CV/ĐU').replace('ngày 15 tháng 6', 'ngày   tháng 6')
    const cwd = folderWith({ 'a.txt': unfinished })
    const { report, code } = await lintJson(['a.txt'], cwd)
    expect(report.summary).toMatchObject({ error: 0 })
    expect(report.summary.warning + report.summary.info).toBeGreaterThan(0)
    expect(code).toBe(0)
    expect((await lintJson(['--fail-on', 'info', 'a.txt'], cwd)).code).toBe(1)
  })
})

describe('what dvk lint reads', () => {
  it('reads standard input under the name it is given', async () => {
    const cwd = folderWith({})
    const { code, report } = await lintJson(['--stdin-filename', 'gui/a.txt', '-'], cwd, LETTER_WITH_COLON)
    expect(code).toBe(1)
    expect(filesOf(report)).toEqual(['gui/a.txt'])
  })

  it('reads a file once, however often it is named', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { report } = await lintJson(['a.txt', './a.txt', '.'], cwd)
    expect(report.summary.files).toBe(1)
  })

  it('leaves other YAML files and Markdown in a folder alone', async () => {
    const cwd = folderWith({
      'a.txt': LETTER,
      'README.md': '# Văn bản của xã\n\nSố liệu năm 2026.\n',
      'compose.yaml': 'services: {}\n',
      'ghi-chu.txt': 'mua giấy\n',
    })
    expect((await lintJson([], cwd)).report.summary.files).toBe(1)
  })

  it('judges a file that is named, whatever it is', async () => {
    const cwd = folderWith({ 'compose.yaml': 'services: {}\n' })
    const { code, report } = await lintJson(['compose.yaml'], cwd)
    expect(report.summary.files).toBe(1)
    expect(report.findings.length).toBeGreaterThan(0)
    expect(code).toBe(1)
  })

  it('reports by file, then by place', async () => {
    const cwd = folderWith({ 'b.txt': LETTER_WITH_COLON, 'a.txt': LETTER_WITH_COLON })
    const { report } = await lintJson(['b.txt', 'a.txt'], cwd)
    expect(filesOf(report)).toEqual(['a.txt', 'b.txt'])
  })

  it('takes a named folder of another place with its path', async () => {
    const cwd = folderWith({ 'di/2026/a.txt': LETTER_WITH_COLON })
    const { report } = await lintJson(['di'], cwd)
    expect(filesOf(report)).toEqual(['di/2026/a.txt'])
  })
})

describe('the report of dvk lint', () => {
  it('is written for people by default, without colours where no terminal is', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { stdout } = await runDvk(['lint', 'a.txt'], { cwd })
    expect(stdout).toContain('a.txt\n')
    expect(stdout).toContain(`${COLON} · 05-HD/VPTW, I.3.2.1`)
    expect(stdout).not.toContain('\u001b[')
  })

  it('has colours on a terminal, unless NO_COLOR is set', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    expect((await runDvk(['lint', 'a.txt'], { cwd, isTTY: true })).stdout).toContain('\u001b[31m')
    expect((await runDvk(['lint', 'a.txt'], { cwd, isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(
      '\u001b[',
    )
  })

  it('is in English with --lang en', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { stdout } = await runDvk(['lint', '--lang', 'en', 'a.txt'], { cwd })
    expect(stdout).toMatch(/1 error\(s\)/)
  })
})
