import type { Source } from '../document/source.ts'
import type { Level } from '../lint/level.ts'
import type { Problem } from '../read/read-file.ts'
import type { Entry, MapNode } from '../read/yaml/tree/node.ts'
import type { OptionValue } from '../rules/rule-options.ts'
import type { RuleSettings, Setting } from './config.ts'
import { namesRule } from './file-config.ts'
import { type KnownRules, LEVEL_KEY, LEVELS } from './known-rules.ts'
import { originOf } from './origin.ts'
import { readOption } from './read-option.ts'
import { noRule, noSettings, wrongLevel } from './wrong-settings.ts'

export interface ReadRules {
  /** In the order in which they are written. */
  readonly settings: readonly Setting<RuleSettings>[]
  readonly problems: readonly Problem[]
}

/**
 * What `quy_tac` says: `id: off`, or `id: { muc: off, <option>: … }`.
 * @param holder what holds the key; the shape of all but its values has been checked
 * @param files those that it is about; `null` for all
 */
export const readRules = (
  holder: MapNode,
  files: Setting<RuleSettings>['files'],
  source: Source,
  known: KnownRules,
): ReadRules => {
  const value = holder.entries.get('quy_tac')?.value
  const read = value?.kind === 'map' ? [...value.entries.values()].map((entry) => readEntry(entry, source, known)) : []
  return {
    settings: read.flatMap(({ settings, entry }) =>
      settings ? [{ value: settings, files, origin: originOf(entry.keySpan, source) }] : [],
    ),
    problems: read.flatMap(({ problems }) => problems),
  }
}

interface ReadEntry {
  readonly entry: Entry
  readonly settings: RuleSettings | null
  readonly problems: readonly Problem[]
}

const readEntry = (entry: Entry, source: Source, known: KnownRules): ReadEntry => {
  const { key, value } = entry
  const wrong = (problem: Problem): ReadEntry => ({ entry, settings: null, problems: [problem] })
  if (!known.some(({ id }) => namesRule(key, id))) return wrong(noRule(entry, source, known))
  if (value?.kind === 'text') {
    const level = LEVELS.find((each) => each === value.text)
    return level
      ? { entry, settings: { rules: key, level, options: new Map() }, problems: [] }
      : wrong(wrongLevel(key, value, source))
  }
  if (value?.kind !== 'map') return wrong(noSettings(entry, source))
  const options = new Map<string, OptionValue>()
  const problems: Problem[] = []
  let level: Level | null = null
  for (const set of value.entries.values()) {
    if (set.key === LEVEL_KEY) {
      level = LEVELS.find((each) => set.value?.kind === 'text' && each === set.value.text) ?? null
      if (!level) problems.push(set.value ? wrongLevel(LEVEL_KEY, set.value, source) : noSettings(set, source))
      continue
    }
    const option = readOption(set, key, known.find(({ id }) => id === key)?.options ?? {}, source)
    if ('problem' in option) problems.push(option.problem)
    else options.set(set.key, option.value)
  }
  return { entry, settings: { rules: key, level, options }, problems }
}
