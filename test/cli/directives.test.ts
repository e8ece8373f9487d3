import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breachesOf } from '../report/formats/schemas.ts'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'
const KEPT = LETTER_WITH_COLON.replace('ĐU\nvề', `ĐU <!-- dvk-tat ${COLON} -- mẫu của "cơ quan" -->\nvề`)
/** The same number again, five days later, about something else. */
const AGAIN = LETTER.replace('ngày 15', 'ngày 20').replace('chuẩn bị hội nghị sơ kết', 'nộp đảng phí')
const AGAIN_KEPT = AGAIN.replace('ĐU\nvề', 'ĐU <!-- dvk-tat kho/trung-so -- số cấp lại -->\nvề')

interface SarifResult {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[]
  readonly suppressions?: unknown
  readonly partialFingerprints: Readonly<Record<string, string>>
}

const jsonOf = async (args: readonly string[], cwd: string) => {
  const { code, stdout } = await runDvk([...args, '-f', 'json'], { cwd })
  return { code, ...JSON.parse(stdout) }
}

describe('dvk lint of a file with a directive', () => {
  it('tells nothing of what it keeps silent', async () => {
    const cwd = folderWith({ 'a.md': KEPT })
    expect(await jsonOf(['lint', 'a.md'], cwd)).toEqual({
      code: 0,
      version: 1,
      findings: [],
      summary: { files: 1, error: 0, warning: 0, info: 0 },
    })
  })

  it('tells it with the reason where that is wished', async () => {
    const cwd = folderWith({ 'a.md': KEPT })
    const { code, findings, suppressed } = await jsonOf(['lint', 'a.md', '--report-suppressed'], cwd)
    expect({ code, findings }).toEqual({ code: 0, findings: [] })
    expect(suppressed).toMatchObject([
      { file: 'a.md', ruleId: COLON, severity: 'error', line: 4, reason: 'mẫu của "cơ quan"', directiveLine: 4 },
    ])
    const { stdout } = await runDvk(['lint', 'a.md', '--report-suppressed'], { cwd })
    expect(stdout).toBe(
      `Không báo theo chỉ thị trong tệp:\n  a.md:4:1  ${COLON} -- mẫu của "cơ quan"\n\n✔ 1 tệp, không có gì phải sửa\n`,
    )
    expect((await jsonOf(['lint', 'a.md', '--report-suppressed', '--quiet'], cwd)).suppressed).toHaveLength(1)
  })

  it('tells it to SARIF as suppressed in the source', async () => {
    const cwd = folderWith({ 'a.md': KEPT, 'b.md': LETTER_WITH_COLON })
    const { stdout } = await runDvk(['lint', 'a.md', 'b.md', '--report-suppressed', '-f', 'sarif'], { cwd })
    expect(breachesOf(stdout, 'sarif.schema.json')).toBe('')
    const [{ results }] = JSON.parse(stdout).runs
    const told = (results as readonly SarifResult[]).map(({ locations, suppressions, partialFingerprints }) => ({
      file: locations[0]?.physicalLocation.artifactLocation.uri,
      suppressions,
      hash: Object.values(partialFingerprints).length,
    }))
    expect(told).toEqual([
      { file: 'b.md', suppressions: undefined, hash: 1 },
      { file: 'a.md', suppressions: [{ kind: 'inSource', justification: 'mẫu của "cơ quan"' }], hash: 1 },
    ])
  })

  it('tells it as ever where directives are not obeyed', async () => {
    const cwd = folderWith({ 'a.md': KEPT })
    const { code, findings } = await jsonOf(['lint', 'a.md', '--no-inline-directives'], cwd)
    expect({ code, ids: findings.map(({ ruleId }: { ruleId: string }) => ruleId) }).toEqual({ code: 1, ids: [COLON] })
    const both = await runDvk(['lint', 'a.md', '--no-inline-directives', '--report-suppressed'], { cwd })
    expect(both).toMatchObject({ code: 2, stdout: '' })
    expect(both.stderr).toMatch(/^dvk: .*--report-suppressed.*--no-inline-directives/)
  })

  it('keeps what it is about from being mended', async () => {
    const cwd = folderWith({ 'a.md': KEPT })
    await runDvk(['lint', '--fix', 'a.md'], { cwd })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(KEPT)
    await runDvk(['lint', '--fix', '--no-inline-directives', 'a.md'], { cwd })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(KEPT.replace('Số: ', 'Số '))
  })

  it('holds where the document is drafted too', async () => {
    const yaml = 'loai: cong-van\nngay: 2026-06-15\n'
    const stopped = await runDvk(['draft', '--dry-run', 'a.yaml'], { cwd: folderWith({ 'a.yaml': yaml }) })
    expect(stopped.code).toBe(1)
    const ids = [...new Set(stopped.stderr.match(/\b[a-z-]+\/[a-z-]+(?= · )/g))]
    const kept = `# dvk-tat-tep ${ids.join(', ')} -- bản mẫu để trống\n${yaml}`
    const { code } = await runDvk(['draft', '--dry-run', 'a.yaml'], { cwd: folderWith({ 'a.yaml': kept }) })
    expect(code).toBe(0)
  })
})

describe('a directive on documents against each other', () => {
  const ids = ({ findings }: { findings: readonly { file: string; ruleId: string }[] }) =>
    findings.map(({ file, ruleId }) => `${file} ${ruleId}`)

  it('keeps the rule silent in its document', async () => {
    const cwd = folderWith({ 'a.md': LETTER, 'b.md': AGAIN_KEPT })
    const report = await jsonOf(['lint', '--report-suppressed'], cwd)
    expect(ids(report)).toEqual([])
    expect(report.suppressed).toMatchObject([{ file: 'b.md', ruleId: 'kho/trung-so', reason: 'số cấp lại' }])
    expect(ids(await jsonOf(['lint', '--no-inline-directives'], cwd))).toEqual(['b.md kho/trung-so'])
  })

  it('goes with the facts', async () => {
    const cwd = folderWith({ 'a.md': LETTER, 'b.md': AGAIN_KEPT, 'c.txt': '' })
    await runDvk(['lint', 'a.md', '--facts', 'a.ndjson'], { cwd })
    await runDvk(['lint', 'b.md', '--facts', 'b.ndjson'], { cwd })
    const facts = ['check-facts', 'a.ndjson', 'b.ndjson']
    const report = await jsonOf([...facts, '--report-suppressed'], cwd)
    expect(ids(report)).toEqual([])
    expect(report.suppressed).toMatchObject([{ file: 'b.md', line: 4, directiveLine: 4 }])
    expect(ids(await jsonOf([...facts, '--no-inline-directives'], cwd))).toEqual(['b.md kho/trung-so'])
  })

  it('is unused only where documents were checked against each other', async () => {
    const cwd = folderWith({ 'a.md': LETTER.replace('Số 12', 'Số 11'), 'b.md': AGAIN_KEPT })
    expect(ids(await jsonOf(['lint', 'b.md'], cwd))).toEqual([])
    expect(ids(await jsonOf(['lint'], cwd))).toEqual(['b.md chi-thi/thua'])
  })
})
