import { fillMessage, type Language, type Message } from '../document/message.ts'
import { NO_ORGANISATION } from '../document/organisation.ts'
import { factsOf } from '../lint/facts/facts-of.ts'
import { lineSorter } from '../lint/repository/sorted-lines.ts'
import type { Input } from '../project/input.ts'
import { inputErrorIn } from '../project/input-error-in.ts'
import { readInput } from '../project/read-input.ts'
import type { ReadFile } from '../read/read-file.ts'
import { problemText } from '../report/problem-text.ts'
import { onePerDocument } from '../report/register/one-per-document.ts'
import { type RegisterEntry, registerEntry, registerRank } from '../report/register/register-entry.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { CLEAN, USAGE } from './exit-code.ts'
import { findInputs } from './find-inputs.ts'
import type { Io } from './io.ts'
import { nothingFound } from './nothing-found.ts'

const NO_NUMBER: Message = {
  vi: 'không thấy số của {count} văn bản nên chưa ghi vào sổ: {files}',
  en: 'no number was found in {count} document(s), which are not registered: {files}',
}
/** Names of files shown. */
const MOST_SHOWN = 5
/** What parts rank and entry of a sorted line. */
const FIELD = '\u0001'

/** `dvk register`: the register of outgoing documents of files and folders. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { language } = input
  const paths = input.arguments.length > 0 ? input.arguments : ['.']
  const sorter = lineSorter()
  const unnumbered: string[] = []
  let files = 0
  let isWhole = true
  try {
    for await (const found of findInputs(paths, { io, stdinFilename: undefined })) {
      const told = await readNumbered(found)
      if (told === null) continue
      files++
      if ('error' in told) {
        complain(io, told.error[language])
        isWhole = false
        continue
      }
      for (const document of factsOf(told, { standard: null, organisation: NO_ORGANISATION }).documents) {
        const entry = registerEntry(document, told.file)
        if (entry) sorter.add(registerRank(document, told.file) + FIELD + JSON.stringify(entry))
        else unnumbered.push(told.file)
      }
    }
    if (files === 0) {
      complain(io, nothingFound(paths, language))
      return USAGE
    }
    await print(onePerDocument(entriesOf(sorter.sorted())), input, io)
  } finally {
    sorter.close()
  }
  if (unnumbered.length > 0) {
    const shown = unnumbered.slice(0, MOST_SHOWN).join(', ') + (unnumbered.length > MOST_SHOWN ? ', …' : '')
    complain(io, fillMessage(NO_NUMBER, language, { count: unnumbered.length, files: shown }))
  }
  return isWhole ? CLEAN : USAGE
}

/** @returns `null` for a file of a folder that is no document */
const readNumbered = async (input: Input): Promise<ReadFile | { readonly error: Message } | null> => {
  try {
    const read = await readInput(input, { standard: null })
    const [problem] = read?.problems ?? []
    if (!problem) return read
    const inLanguage = (language: Language): string => `${input.file}:${problemText(problem, language)}`
    return { error: { vi: inLanguage('vi'), en: inLanguage('en') } }
  } catch (error) {
    return { error: inputErrorIn(input.file, error).text }
  }
}

function* entriesOf(lines: Iterable<string>): Generator<RegisterEntry> {
  for (const line of lines) yield JSON.parse(line.slice(line.indexOf(FIELD) + 1))
}

/** Only the chosen format is loaded. */
const print = async (entries: Iterable<RegisterEntry>, { options, language }: CommandInput, io: Io): Promise<void> => {
  if (options.format === 'json') {
    const { registerJson } = await import('../report/register/register-json.ts')
    for (const chunk of registerJson(entries)) io.stdout.write(chunk)
    return
  }
  if (options.format === 'csv') {
    const { registerCsv } = await import('../report/register/register-csv.ts')
    for (const chunk of registerCsv(entries, language)) io.stdout.write(chunk)
    return
  }
  const { registerTable } = await import('../report/register/register-table.ts')
  const { pageOn } = await import('./page-on.ts')
  io.stdout.write(registerTable([...entries], pageOn(io.stdout, language, io)))
}
