import { dirname, resolve } from 'node:path'
import { InputError } from '../document/input-error.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { draftDocument } from '../draft/draft.ts'
import { makeFolder } from '../draft/replace-file.ts'
import type { Template } from '../draft/template/template.ts'
import { writeDraft } from '../draft/write.ts'
import type { Finding } from '../lint/finding.ts'
import { type LintOptions, standardOf } from '../lint/lint.ts'
import { configsFor } from '../project/configs.ts'
import { lintOptions } from '../project/judge-file.ts'
import { lintRead } from '../project/lint-read.ts'
import { readBytes } from '../project/read-bytes.ts'
import { decode } from '../read/decode.ts'
import { readDocument } from '../read/read-document.ts'
import { rank } from '../standards/severity.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { configChoice } from './config-choice.ts'
import { type DraftTarget, draftTargets, STDOUT } from './draft-targets.ts'
import { CLEAN, FINDINGS, USAGE } from './exit-code.ts'
import { namedInput } from './input.ts'
import type { Io } from './io.ts'

/** `dvk draft`: sets YAML files as .docx, each after it has been checked. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options, language } = input
  const configs = configsFor(configChoice(input, io))
  const settings = {
    io,
    standard: await chosenStandard(options.standard, io),
    language,
    final: options.final ?? false,
    template: options.template === undefined ? null : await readTemplate(options.template, io),
    lints: options.lint ?? true,
    force: options.force ?? false,
    dryRun: options.dryRun ?? false,
  }
  const targets = draftTargets(input.arguments, options.output, io)
  let worst = CLEAN
  for (const target of targets) {
    const code = await draftOne(target, lintOptions(settings, await configs(target.source)))
    worst = Math.max(worst, code)
  }
  return worst
}

interface Settings extends LintOptions {
  readonly io: Io
  readonly template: Template | null
  readonly lints: boolean
  readonly force: boolean
  readonly dryRun: boolean
}

/** @returns the exit code for this file */
const draftOne = async ({ source, file }: DraftTarget, settings: Settings): Promise<number> => {
  const { io, language, template } = settings
  try {
    const input = namedInput(source, { io, stdinFilename: 'stdin.yaml' })
    const read = await readDocument(input.file, await input.read(), settings)
    if (read.format !== 'yaml') throw notYaml(source)
    const [document] = read.documents
    const findings = settings.lints || !document ? (await lintRead(read, settings)).findings : []
    await tell(findings, settings)
    if (!document || findings.some(({ severity }) => severity === 'error')) return settings.lints ? FINDINGS : USAGE
    write(file, draft(document, template, source, settings), settings)
    return CLEAN
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    complain(io, error.text[language])
    return USAGE
  }
}

const draft = (
  document: OfficialDocument,
  template: Template | null,
  source: string,
  settings: Settings,
): Uint8Array => {
  const standard = standardOf(document, settings.standard)
  if (!standard) throw noStandard(source)
  return draftDocument(document, standard, template ? { template } : {})
}

/** Findings that matter before a draft, on standard error: the result is what goes to standard output. */
const tell = async (findings: readonly Finding[], { io, language }: Settings): Promise<void> => {
  const shown = findings.filter(({ severity }) => rank(severity) >= rank('warning'))
  if (shown.length === 0) return
  const { stylish } = await import('../report/stylish.ts')
  const { pageOn } = await import('./page-on.ts')
  io.stderr.write(stylish({ findings: shown, files: 1 }, pageOn(io.stderr, language, io)))
}

const write = (file: string, bytes: Uint8Array, { io, force, dryRun }: Settings): void => {
  if (file === STDOUT) {
    if (!dryRun) io.stdout.write(bytes)
    return
  }
  const path = resolve(io.cwd, file)
  if (!dryRun) makeFolder(dirname(path), file)
  writeDraft(path, file, bytes, { force, dryRun })
  io.stdout.write(`${file}\n`)
}

/** Users' own templates need the compiler of Handlebars, which is loaded for them only. */
const readTemplate = async (file: string, { cwd }: Io): Promise<Template> => {
  const { userTemplate } = await import('../draft/template/user-template.ts')
  return userTemplate(file, decode(file, readBytes(resolve(cwd, file), file)))
}

const notYaml = (source: string): InputError =>
  new InputError('cach-dung/khong-phai-yaml', {
    vi: `«${source}»: dvk draft soạn từ tệp YAML (.yaml, .yml); tạo một tệp bằng dvk new`,
    en: `"${source}": dvk draft takes YAML files (.yaml, .yml); begin one with dvk new`,
  })

const noStandard = (source: string): InputError =>
  new InputError('soan/khong-co-tieu-chuan', {
    vi: `«${source}»: chưa có tiêu chuẩn thể thức cho hệ thống hoặc ngày của văn bản này; chỉ rõ bằng --standard`,
    en: `"${source}": there is no standard for this document's system or date; name one with --standard`,
  })
