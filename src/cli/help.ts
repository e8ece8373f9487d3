import type { Language, Message } from '../document/message.ts'
import type { CommandSpec } from './command.ts'
import { COMMANDS } from './commands.ts'
import { ALWAYS, type GlobalOption, VERSION } from './global-options.ts'

/** What the codes mean that every command ends with. */
export const EXIT_CODES: Message = {
  vi: '0 đạt · 1 có lỗi · 2 sai cách dùng, không có gì để kiểm tra hoặc có tệp không đọc được · 70 lỗi của dvk · 130 bị ngắt',
  en: '0 clean · 1 findings · 2 wrong usage, nothing to check or an unreadable file · 70 a bug of dvk · 130 interrupted',
}

const TEXTS = {
  about: {
    vi: 'Soạn và kiểm tra văn bản của Đảng, của cơ quan nhà nước theo thể thức có hiệu lực vào ngày của văn bản.',
    en: 'Drafts and checks Vietnamese official documents by the standard in force on their date.',
  },
  usage: { vi: 'Cách dùng', en: 'Usage' },
  command: { vi: '<lệnh>', en: '<command>' },
  options: { vi: '[tuỳ chọn]', en: '[options]' },
  commandsTitle: { vi: 'Lệnh', en: 'Commands' },
  argumentsTitle: { vi: 'Tham số', en: 'Arguments' },
  optionsTitle: { vi: 'Tuỳ chọn', en: 'Options' },
  commonTitle: { vi: 'Tuỳ chọn chung', en: 'Common options' },
  examplesTitle: { vi: 'Ví dụ', en: 'Examples' },
  exitTitle: { vi: 'Mã thoát', en: 'Exit codes' },
  more: { vi: 'Chi tiết của một lệnh: dvk <lệnh> --help', en: 'More on a command: dvk <command> --help' },
} satisfies Record<string, Message>

/** The help of a command, or of dvk itself for `null`. */
export const helpText = (spec: CommandSpec | null, language: Language): string => {
  const sections = spec ? commandHelp(spec, language) : programHelp(language)
  return `${sections.join('\n\n')}\n`
}

const programHelp = (language: Language): string[] => {
  const say = (text: Message): string => text[language]
  return [
    say(TEXTS.about),
    `${say(TEXTS.usage)}: dvk ${say(TEXTS.command)} ${say(TEXTS.options)}`,
    table(
      say(TEXTS.commandsTitle),
      COMMANDS.map((command) => [command.name, say(command.summary)]),
    ),
    optionTable(say(TEXTS.commonTitle), [...ALWAYS, VERSION], language),
    `${say(TEXTS.exitTitle)}: ${say(EXIT_CODES)}`,
    say(TEXTS.more),
  ]
}

const commandHelp = (spec: CommandSpec, language: Language): string[] => {
  const say = (text: Message): string => text[language]
  const synopsis = ['dvk', spec.name, ...spec.arguments.map((argument) => argument.name), say(TEXTS.options)].join(' ')
  return [
    `${say(TEXTS.usage)}: ${synopsis}\n${say(spec.summary)}`,
    table(
      say(TEXTS.argumentsTitle),
      spec.arguments.map((argument) => [argument.name, say(argument.summary)]),
    ),
    optionTable(say(TEXTS.optionsTitle), spec.options, language),
    optionTable(say(TEXTS.commonTitle), ALWAYS, language),
    `${say(TEXTS.examplesTitle)}:\n${spec.examples.map((example) => `  ${example}`).join('\n')}`,
  ].filter((section) => section !== '')
}

const optionTable = (title: string, options: readonly GlobalOption[], language: Language): string =>
  table(
    title,
    options.map((option) => [option.flags, optionSummary(option, language)]),
  )

const DEFAULT: Message = { vi: 'mặc định', en: 'default' }

/** What an option does, with its choices and what it is where left out. */
export const optionSummary = ({ summary, choices, fallback }: GlobalOption, language: Language): string => {
  const notes = [
    ...(choices ? [choices.join(' | ')] : []),
    ...(fallback === undefined ? [] : [`${DEFAULT[language]} ${fallback}`]),
  ]
  return notes.length > 0 ? `${summary[language]} (${notes.join('; ')})` : summary[language]
}

/** @returns an empty text where there are no rows */
const table = (title: string, rows: readonly (readonly [string, string])[]): string => {
  if (rows.length === 0) return ''
  const width = Math.max(...rows.map(([left]) => left.length))
  return [`${title}:`, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join('\n')
}
