import { fillMessage, type Message } from '../document/message.ts'
import { compareFindings, type Finding } from '../lint/finding.ts'
import { type LintOptions, lintFile, unreadable } from '../lint/lint.ts'
import { readDocument } from '../read/read-document.ts'
import type { LintResult } from '../report/lint-result.ts'
import { rank, SEVERITIES } from '../standards/severity.ts'
import { isDocument, mayBeDocument } from './candidate.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './commands.ts'
import { configsFor } from './configs.ts'
import { CLEAN, FINDINGS, USAGE } from './exit-code.ts'
import { findInputs } from './find-inputs.ts'
import type { Input } from './input.ts'
import { inputErrorIn } from './input-error-in.ts'
import type { Io } from './io.ts'

/** `dvk lint`: checks files and folders and reports all findings at once. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options, language } = input
  const paths = input.arguments.length > 0 ? input.arguments : ['.']
  const settings = { standard: chosenStandard(options.standard), language, final: options.final ?? false }
  const configs = configsFor(input, io)
  const results: FileResult[] = []
  for await (const found of findInputs(paths, { io, stdinFilename: options.stdinFilename })) {
    const { organisation } = await configs(found.file)
    const result = await lintInput(found, { ...settings, organisation })
    if (result) results.push(result)
  }
  const findings = results.flatMap((result) => result.findings).sort(compareFindings)
  io.stdout.write(await report({ findings, files: results.length }, input, io))
  if (results.length === 0) {
    io.stderr.write(`dvk: ${fillMessage(NOTHING, language, { paths: paths.join(', ') })}\n`)
    return USAGE
  }
  if (results.some((result) => !result.readable)) return USAGE
  const failing = SEVERITIES.find((severity) => severity === options.failOn) ?? 'error'
  return findings.some(({ severity }) => rank(severity) >= rank(failing)) ? FINDINGS : CLEAN
}

const NOTHING: Message = {
  vi: 'không thấy văn bản nào trong «{paths}»: thư mục được tìm *.yaml, *.docx, *.txt, *.md, bỏ qua những gì .gitignore loại ra; hãy nêu tên tệp.',
  en: 'no document found in "{paths}": folders are searched for *.yaml, *.docx, *.txt, *.md that .gitignore does not leave out; name a file.',
}

interface FileResult {
  readonly findings: readonly Finding[]
  readonly readable: boolean
}

/** @returns `null` for a file of a folder that is no document */
const lintInput = async (input: Input, options: LintOptions): Promise<FileResult | null> => {
  try {
    const bytes = await input.read()
    if (!input.named && !mayBeDocument(input.file, bytes)) return null
    const read = await readDocument(input.file, bytes, { standard: options.standard })
    if (!input.named && !isDocument(read)) return null
    return { findings: lintFile(read, options), readable: true }
  } catch (error) {
    const { id, text } = inputErrorIn(input.file, error)
    return { findings: [unreadable(input.file, id, text[options.language])], readable: false }
  }
}

/** Only the chosen formatter is loaded. */
const report = async (result: LintResult, { options, language }: CommandInput, io: Io): Promise<string> => {
  if (options.format === 'json') return (await import('../report/json.ts')).json(result)
  const { stylish } = await import('../report/stylish.ts')
  const { hasColors } = await import('../report/colors.ts')
  return stylish(result, { language, colors: hasColors(io.stdout.isTTY, io.env), width: io.stdout.columns ?? null })
}
