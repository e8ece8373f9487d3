import type { Term } from '../document/organisation.ts'
import type { Config, RuleLevel, Setting, Told } from './config.ts'
import { ignoringPattern, ruleSetting, standardSetting } from './file-config.ts'
import { SETTABLE } from './read-rules.ts'

/**
 * What a configuration says of one file, as the lines of a configuration that says just that, each with its origin. What a later
 * line takes back is left out.
 * @param path of the file, absolute
 * @returns an empty text where it says nothing
 */
export const configText = (config: Config, path: string): string => {
  const standard = standardSetting(config, path)
  const ignoring = ignoringPattern(config, path)
  const lines = [
    ...(standard ? [`tieu_chuan: ${standard.value.id}${originMark(standard)}`] : []),
    ...section(
      'quy_tac',
      rulesFor(config, path).map((setting) => `${setting.value.rules}: ${setting.value.level}${originMark(setting)}`),
    ),
    ...(config.baseline ? [`phat_hien_cu: ${inQuotes(config.baseline.value.text)}${originMark(config.baseline)}`] : []),
    ...section('bo_qua', ignoring ? [`- ${inQuotes(ignoring.value.text)}${originMark(ignoring)}`] : []),
    ...section(
      'nhiem_ky',
      config.terms.map((term) => `- ${termText(term.value)}${originMark(term)}`),
    ),
    ...section(
      'tu_chap_nhan',
      config.acceptedWords.map((word) => `- ${inQuotes(word.value)}${originMark(word)}`),
    ),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** The settings that hold for some rule, in their order. */
const rulesFor = (config: Config, path: string): readonly Setting<RuleLevel>[] => {
  const holding = new Set(SETTABLE.map((id) => ruleSetting(config, path, id)))
  return config.rules.filter((setting) => holding.has(setting))
}

const section = (key: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : []

const originMark = (told: Told<unknown> | Setting<unknown>): string => {
  const { file, line } = told.origin
  const isForSome = 'files' in told && told.files !== null
  return `  # ${file}:${line}${isForSome ? ' (theo_tep)' : ''}`
}

const termText = ({ from, to }: Term): string => `{ tu: ${from}${to === undefined ? '' : `, den: ${to}`} }`

/** JSON texts are YAML. */
const inQuotes = (text: string): string => JSON.stringify(text)
