import type { OwnAgency, OwnSigner, Term } from '../document/organisation.ts'
import type { OptionValue } from '../rules/rule-options.ts'
import type { Config, RuleSettings, Setting, Told } from './config.ts'
import { ignoringPattern, levelSetting, optionSettings, standardSetting } from './file-config.ts'
import { knownRules, LEVEL_KEY } from './known-rules.ts'

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
      rulesFor(config, path).map(
        (held) => `${held.setting.value.rules}: ${settingsText(held.setting.value, held)}${originMark(held.setting)}`,
      ),
    ),
    ...section(
      'quy_tac_rieng',
      config.ownRules.map((rule) => `- ${rule.value.module}  # ${rule.value.id}, ${placeOf(rule)}`),
    ),
    ...(config.baseline ? [`phat_hien_cu: ${inQuotes(config.baseline.value.text)}${originMark(config.baseline)}`] : []),
    ...section('bo_qua', ignoring ? [`- ${inQuotes(ignoring.value.text)}${originMark(ignoring)}`] : []),
    ...section(
      'co_quan',
      config.agencies.map((agency) => `- ${agencyText(agency.value)}${originMark(agency)}`),
    ),
    ...config.places.slice(-1).map((place) => `dia_danh: ${inQuotes(place.value)}${originMark(place)}`),
    ...section(
      'nguoi_ky',
      config.signers.map((signer) => `- ${signerText(signer.value)}${originMark(signer)}`),
    ),
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

/** What holds of a setting. */
interface Held {
  readonly hasLevel: boolean
  readonly options: readonly (readonly [string, OptionValue])[]
}

/** The settings that hold for some rule, in their order. */
const rulesFor = (config: Config, path: string): readonly (Held & { readonly setting: Setting<RuleSettings> })[] => {
  const ids = knownRules(config.ownRules.map(({ value }) => value)).map(({ id }) => id)
  const levels = new Set(ids.map((id) => levelSetting(config, path, id)))
  const options = ids.flatMap((id) => [...optionSettings(config, path, id)])
  return config.rules
    .map((setting) => ({
      setting,
      hasLevel: levels.has(setting),
      options: options.flatMap(([name, set]) => (set.setting === setting ? [[name, set.value] as const] : [])),
    }))
    .filter((held) => held.hasLevel || held.options.length > 0)
}

const settingsText = (setting: RuleSettings, { hasLevel, options }: Held): string => {
  if (options.length === 0) return setting.level ?? ''
  const level = hasLevel && setting.level ? [`${LEVEL_KEY}: ${setting.level}`] : []
  return `{ ${[...level, ...options.map(([name, value]) => `${name}: ${JSON.stringify(value)}`)].join(', ')} }`
}

const section = (key: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : []

const originMark = (told: Told<unknown> | Setting<unknown>): string => {
  const isForSome = 'files' in told && told.files !== null
  return `  # ${placeOf(told)}${isForSome ? ' (theo_tep)' : ''}`
}

const placeOf = ({ origin: { file, line } }: Pick<Told<unknown>, 'origin'>): string => `${file}:${line}`

const termText = ({ from, to }: Term): string => `{ tu: ${from}${to === undefined ? '' : `, den: ${to}`} }`

const agencyText = ({ name, superior, symbol, place, system }: OwnAgency): string =>
  mapText({ cap_tren: superior, ban_hanh: name, viet_tat: symbol, he_thong: system, dia_danh: place })

const signerText = ({ name, titles, from, to }: OwnSigner): string =>
  mapText({ ho_ten: name, chuc_vu: titles, tu: from, den: to })

const mapText = (entries: Readonly<Record<string, string | readonly string[] | null | undefined>>): string => {
  const told = Object.entries(entries).flatMap(([key, value]) => (value ? [`${key}: ${JSON.stringify(value)}`] : []))
  return `{ ${told.join(', ')} }`
}

/** JSON texts are YAML. */
const inQuotes = (text: string): string => JSON.stringify(text)
