import type { CommanderError } from 'commander'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import { COMMANDS } from './commands.ts'

/** The kinds of mistakes on a command line, by commander's codes. `{1}` and `{2}` are what commander quotes in its own sentence. */
const MISTAKES: Readonly<Record<string, Message>> = {
  'commander.unknownCommand': { vi: 'không có lệnh «{1}»', en: 'there is no command "{1}"' },
  'commander.unknownOption': { vi: 'không có tuỳ chọn «{1}»', en: 'there is no option "{1}"' },
  'commander.missingArgument': { vi: 'thiếu <{1}>', en: '<{1}> is missing' },
  'commander.optionMissingArgument': { vi: 'tuỳ chọn «{1}» cần một giá trị', en: 'option "{1}" needs a value' },
  'commander.invalidArgument': {
    vi: 'tuỳ chọn «{1}» không nhận «{2}»; chỉ nhận: {choices}',
    en: 'option "{1}" does not take "{2}"; it takes: {choices}',
  },
  'commander.conflictingOption': {
    vi: 'không dùng «{1}» cùng với «{2}»: hai tuỳ chọn trái nhau',
    en: '"{1}" and "{2}" contradict each other: use one of them',
  },
  'commander.excessArguments': { vi: 'thừa tham số cho lệnh «{1}»', en: 'too many arguments for "{1}"' },
}

const DID_YOU_MEAN: Message = { vi: '; có phải ý bạn là {guess}?', en: '; did you mean {guess}?' }
const OR: Message = { vi: ' hoặc ', en: ' or ' }
const SEE_HELP: Message = { vi: 'Xem: {help}', en: 'See: {help}' }

/** Says in one or two sentences what is wrong with the command line. */
export const usageError = (error: CommanderError, args: readonly string[], language: Language): string => {
  const mistake = MISTAKES[error.code]
  if (!mistake) return error.message
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  const choices = /choices are (.*)\.$/m.exec(error.message)?.[1] ?? ''
  const guesses = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1]?.split(', ') ?? []
  const guess = guesses.map((each) => inQuotes(each, language)).join(OR[language])
  const sentence = fillMessage(mistake, language, { 1: quoted[0] ?? '', 2: quoted[1] ?? '', choices })
  const command = args.map((arg) => COMMANDS.find((spec) => spec.name === arg)).find((spec) => spec !== undefined)
  return [
    sentence,
    guess ? fillMessage(DID_YOU_MEAN, language, { guess }) : '.',
    `\n${fillMessage(SEE_HELP, language, { help: command ? `dvk ${command.name} --help` : 'dvk --help' })}`,
  ].join('')
}

const inQuotes = (text: string, language: Language): string => (language === 'vi' ? `«${text}»` : `"${text}"`)
