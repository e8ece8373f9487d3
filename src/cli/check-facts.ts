import { resolve } from 'node:path'
import { InputError } from '../document/input-error.ts'
import { fillMessage, type Message } from '../document/message.ts'
import { parseFacts } from '../lint/facts/parse-facts.ts'
import { compareFindings } from '../lint/finding.ts'
import { fileEntries } from '../lint/repository/file-entries.ts'
import { atOwnLevels } from '../project/at-own-levels.ts'
import { configsFor } from '../project/configs.ts'
import { openTogether } from '../project/together.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { configChoice } from './config-choice.ts'
import { USAGE } from './exit-code.ts'
import { exitCodeOf, exitPolicy } from './exit-code-of.ts'
import type { Io } from './io.ts'
import { linesIn } from './lines-in.ts'
import { openReports } from './reports.ts'
import { toldResult } from './told-result.ts'

const NO_FACTS: Message = {
  vi: 'không có dữ kiện của văn bản nào trong «{files}»: hãy ghi bằng «dvk lint --facts» từ thư mục có văn bản',
  en: 'no facts of a document in "{files}": write them with "dvk lint --facts" from a folder that has documents',
}

/** `dvk check-facts`: checks documents against each other by what `lint --facts` kept of them, in memory that does not grow with them. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options, language } = input
  const policy = exitPolicy(options)
  const configs = configsFor(configChoice(input, io))
  const reports = openReports(input, io)
  const check = await openTogether({ language, final: options.final ?? false })
  const obeys = options.inlineDirectives ?? true
  let files = 0
  try {
    for (const file of input.arguments) {
      let ordinal = 0
      for (const line of linesIn(resolve(io.cwd, file), file, noFacts)) {
        ordinal++
        if (line.trim() === '') continue
        const entries = fileEntries(parseFacts(line, file, ordinal))
        check.add(obeys ? entries : { ...entries, directives: [] })
        files++
      }
    }
    const { findings: together, suppressed } = check.check()
    const findings = (await atOwnLevels(together, configs)).sort(compareFindings)
    await reports.write(toldResult({ findings, suppressed, files }, options))
    if (files === 0) {
      complain(io, fillMessage(NO_FACTS, language, { files: input.arguments.join(', ') }))
      return USAGE
    }
    const { code, note } = exitCodeOf(findings, policy)
    if (note) complain(io, note[language])
    return code
  } finally {
    check.close()
  }
}

const noFacts = (file: string): InputError =>
  new InputError('du-kien/hong', {
    vi: `«${file}» không phải là tệp dữ kiện (NDJSON, UTF-8) do «dvk lint --facts» ghi`,
    en: `"${file}" is no file of facts (NDJSON, UTF-8) that "dvk lint --facts" wrote`,
  })
