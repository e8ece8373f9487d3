import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node'
import { checkRepository, factsOf, lintRead, REPOSITORY_RULES, readDocument } from '../../src/index.ts'
import { findingEntry } from '../../src/report/finding-entry.ts'
import { folderWith, runDvk } from '../cli/run-dvk.ts'
import { startEditor } from './editor.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

/** So many of the fixtures whose names fit, spread over all of them. */
const some = (count: number, folder: string, fits: RegExp): string[] => {
  const names = readdirSync(join(FIXTURES, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => fits.test(name))
    .sort()
  return Array.from({ length: count }, (_, index) =>
    join(folder, names[Math.floor((index * names.length) / count)] ?? ''),
  )
}

/** What all three ways tell of a finding. */
interface Told {
  readonly rule: string
  readonly severity: string
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly message: string
}

const SEVERITIES = ['', 'error', 'warning', 'info']

const ofDiagnostic = ({ code, severity, range: { start, end }, message }: Diagnostic): Told => ({
  rule: String(code),
  severity: SEVERITIES[severity ?? 0] ?? '',
  from: [start.line + 1, start.character + 1],
  to: [end.line + 1, end.character + 1],
  message: String(message),
})

type Entry = ReturnType<typeof findingEntry>

const ofEntry = ({ ruleId, severity, line, column, endLine, endColumn, message }: Entry): Told => ({
  rule: ruleId,
  severity,
  from: [line, column],
  to: [endLine, endColumn],
  message,
})

/** Without the clauses that an editor shows behind the message. */
const alike = (told: Told, entry: Told | undefined): Told =>
  entry && told.message.startsWith(`${entry.message} (`) ? { ...told, message: entry.message } : told

describe('fifty documents of all kinds', () => {
  it('have the same findings from the command line, the language server and the API', async () => {
    const folder = folderWith({})
    const names: string[] = []
    const put = (fixture: string, index: number): string => {
      const name = `${String(index).padStart(2, '0')}${/\.\w+$/.exec(fixture)?.[0] ?? ''}`
      copyFileSync(join(FIXTURES, fixture), join(folder, name))
      return name
    }
    const texts = [
      ...some(14, 'rules', /sai[^/]*\.yaml$/),
      ...some(6, 'clean', /\.yaml$/),
      ...some(8, 'rules', /sai[^/]*\.txt$/),
      ...some(6, 'rules/kho/trung-so', /sai[^/]*\/[ab]\.yaml$/),
      ...some(4, 'rules/kho/vien-dan-khac', /sai-(?:ngay|loai)\/[ab]\.yaml$/),
    ]
    names.push(...texts.map(put))
    mkdirSync(join(folder, 'docx'))
    const drafted = names.filter((name) => name.endsWith('.yaml')).slice(0, 20)
    await runDvk(['draft', '--no-lint', ...drafted, '-o', 'docx'], { cwd: folder })
    const docx = readdirSync(join(folder, 'docx')).slice(0, 12)
    names.push(...docx.map((name) => `docx/${name}`))
    expect(names).toHaveLength(50)

    const [silent = ''] = names
    const text = readFileSync(join(folder, silent), 'utf8')
    writeFileSync(join(folder, silent), `# dvk-tat-tep noi-nhan/*, so-ky-hieu/*, dia-danh-ngay/* -- bản thử\n${text}`)

    const { stdout } = await runDvk(['lint', '--format', 'json', ...names], { cwd: folder })
    const { findings } = JSON.parse(stdout) as { findings: readonly Entry[] }
    const isSingle = ({ ruleId }: Entry): boolean => !ruleId.startsWith('kho/')
    const fromCommandLine = (name: string): Entry[] => findings.filter(({ file }) => file === name)

    const editor = await startEditor(folder)
    const { items } = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
    const fromEditor = async (name: string): Promise<readonly Diagnostic[]> => {
      if (!name.endsWith('.docx')) {
        await editor.open(name, readFileSync(join(folder, name), 'utf8'))
        return editor.published(name)
      }
      const report = items.find(({ uri }) => uri === editor.uri(name))
      return report?.kind === 'full' ? report.items : []
    }
    const repository = checkRepository(REPOSITORY_RULES, { language: 'vi', final: false })
    for (const name of names) {
      const expected = fromCommandLine(name)
      const told = expected.map(ofEntry)
      const read = await readDocument(name, readFileSync(join(folder, name)), { standard: null })
      repository.add(factsOf(read, { standard: null }))
      const { findings: byApi } = await lintRead(read, { language: 'vi', final: false, standard: null })
      expect(
        byApi.map((finding) => ofEntry(findingEntry(finding))),
        `API: ${name}`,
      ).toEqual(expected.filter(isSingle).map(ofEntry))
      const shown = (await fromEditor(name)).map(ofDiagnostic)
      expect(
        shown.map((each, index) => alike(each, told[index])),
        `LSP: ${name}`,
      ).toEqual(told)
    }
    const together = findings.filter((entry) => !isSingle(entry))
    const inOrder = (all: readonly Entry[]): string[] => all.map((entry) => JSON.stringify(ofEntry(entry))).sort()
    expect(inOrder([...repository.findings()].map((finding) => findingEntry(finding)))).toEqual(inOrder(together))
    repository.close()
    expect(together.length).toBeGreaterThan(5)
    expect(findings.filter(isSingle).length).toBeGreaterThan(30)
    expect(new Set(findings.map(({ file }) => file.replace(/.*\./, '')))).toEqual(new Set(['yaml', 'txt', 'docx']))
  })
})
