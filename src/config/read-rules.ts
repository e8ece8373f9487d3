import type { Message } from '../document/message.ts'
import type { Source } from '../document/source.ts'
import type { Level } from '../lint/level.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt, quote } from '../read/yaml/problems.ts'
import type { Entry, MapNode } from '../read/yaml/tree/node.ts'
import { FILE_CHECKS } from '../report/file-checks/file-checks.ts'
import { DESCRIBED_RULES } from '../rules/index.ts'
import { unknownRule } from '../rules/unknown-rule.ts'
import { SEVERITIES } from '../standards/severity.ts'
import { suggest } from '../vietnamese/suggest.ts'
import type { RuleLevel, Setting } from './config.ts'
import { namesRule } from './file-config.ts'
import { originOf } from './origin.ts'

export interface ReadRules {
  /** In the order in which they are written. */
  readonly settings: readonly Setting<RuleLevel>[]
  readonly problems: readonly Problem[]
}

/**
 * What `quy_tac` says.
 * @param holder what holds the key; its shape has been checked
 * @param files those that it is about; `null` for all
 */
export const readRules = (holder: MapNode, files: Setting<RuleLevel>['files'], source: Source): ReadRules => {
  const value = holder.entries.get('quy_tac')?.value
  const entries = value?.kind === 'map' ? [...value.entries.values()] : []
  const problems = entries.flatMap((entry) => problemOf(entry, source) ?? [])
  if (problems.length > 0) return { settings: [], problems }
  const settings = entries.flatMap(({ key, keySpan, value: level }): Setting<RuleLevel>[] => {
    const wanted = LEVELS.find((known) => level?.kind === 'text' && known === level.text)
    return wanted ? [{ value: { rules: key, level: wanted }, files, origin: originOf(keySpan, source) }] : []
  })
  return { settings, problems }
}

const LEVELS: readonly Level[] = [...SEVERITIES.toReversed(), 'off']

/** Whatever is found in a file that can be read. What keeps it from being read is an error whatever is wanted. */
export const SETTABLE: readonly string[] = [
  ...DESCRIBED_RULES,
  ...FILE_CHECKS.filter(({ severity }) => severity !== 'error'),
].map(({ id }) => id)

const problemOf = ({ key, keySpan, value }: Entry, source: Source): Problem | null => {
  if (!SETTABLE.some((id) => namesRule(key, id))) {
    const guess = guessOf(key)
    return problemAt(
      source,
      'yaml/khoa-la',
      keySpan,
      isFatal(key) ? alwaysError(key) : unknownRule(quote(key), guess),
      guess,
    )
  }
  // The schema judges what is there, and cannot tell where nothing is.
  return value === null ? problemAt(source, 'yaml/gia-tri-la', keySpan, withoutLevel(key)) : null
}

const isFatal = (key: string): boolean => FILE_CHECKS.some(({ id }) => namesRule(key, id))

/** The rule or group that a name is most likely meant to be. */
export const guessOf = (key: string): string | null => {
  const groups = [...new Set(SETTABLE.map((id) => id.replace(/\/.*/, '/*')))]
  return (
    suggest(key, key.endsWith('/*') ? groups : [...SETTABLE, ...groups]) ??
    SETTABLE.find((id) => id.endsWith(`/${key}`)) ??
    null
  )
}

const alwaysError = (key: string): Message => ({
  vi: `«${key}» báo tệp không đọc được, luôn là lỗi: không đặt mức được, có thể bỏ qua tệp bằng «bo_qua»`,
  en: `"${key}" says that a file cannot be read, always an error: it has no level, leave the file out by "bo_qua"`,
})

const withoutLevel = (key: string): Message => ({
  vi: `«${key}» chưa có mức; cần một trong: ${LEVELS.join(', ')}`,
  en: `"${key}" has no level; it takes one of: ${LEVELS.join(', ')}`,
})
