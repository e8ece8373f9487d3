import type { Message } from '../document/message.ts'
import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt, quote } from '../read/yaml/problems.ts'
import { wrongChoice } from '../read/yaml/shape/wrong-value.ts'
import type { Entry, Node } from '../read/yaml/tree/node.ts'
import { unknownRule } from '../rules/unknown-rule.ts'
import { suggest } from '../vietnamese/suggest.ts'
import { isAlwaysError, type KnownRules, LEVELS } from './known-rules.ts'

/** A name that no rule has. */
export const noRule = ({ key, keySpan }: Entry, source: Source, known: KnownRules): Problem => {
  const guess = guessOf(key, known)
  return problemAt(
    source,
    'yaml/khoa-la',
    keySpan,
    isAlwaysError(key) ? alwaysError(key) : unknownRule(quote(key), guess),
    guess,
  )
}

/** The rule or group that a name is most likely meant to be. */
export const guessOf = (key: string, known: KnownRules): string | null => {
  const ids = known.map(({ id }) => id)
  const groups = [...new Set(ids.map((id) => id.replace(/\/.*/, '/*')))]
  return (
    suggest(key, key.endsWith('/*') ? groups : [...ids, ...groups]) ?? ids.find((id) => id.endsWith(`/${key}`)) ?? null
  )
}

const alwaysError = (key: string): Message => ({
  vi: `«${key}» báo tệp không đọc được, luôn là lỗi: không đặt mức được, có thể bỏ qua tệp bằng «bo_qua»`,
  en: `"${key}" says that a file cannot be read, always an error: it has no level, leave the file out by "bo_qua"`,
})

/** What is no level. */
export const wrongLevel = (key: string, value: Node, source: Source): Problem =>
  value.kind === 'text'
    ? wrongChoice(key, value, LEVELS, source)
    : problemAt(source, 'yaml/sai-kieu', value.span, withoutLevel(key))

/** A rule or a level of which nothing is said, or a list. */
export const noSettings = ({ key, keySpan, value }: Entry, source: Source): Problem =>
  problemAt(source, 'yaml/gia-tri-la', value?.span ?? keySpan, withoutLevel(key))

const withoutLevel = (key: string): Message => ({
  vi: `«${key}» chưa có mức; cần một trong: ${LEVELS.join(', ')}`,
  en: `"${key}" has no level; it takes one of: ${LEVELS.join(', ')}`,
})
