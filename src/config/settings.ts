import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { extentOf } from '../read/yaml/sourced.ts'
import { mapsAt, textsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode } from '../read/yaml/tree/node.ts'
import type { Standard } from '../standards/standard.ts'
import { STANDARDS } from '../standards/standards.ts'
import { unknownStandard } from '../standards/unknown-standard.ts'
import type { RuleLevel, Setting, Told } from './config.ts'
import { type FilePattern, filePattern } from './file-patterns.ts'
import { originOf } from './origin.ts'
import { readRules } from './read-rules.ts'

/** What is settled for all files, and behind it for some of them. */
export interface Settings {
  readonly rules: readonly Setting<RuleLevel>[]
  readonly standards: readonly Setting<Standard>[]
  readonly problems: readonly Problem[]
}

/**
 * What a configuration says of rules and standards, for all files and by file (`theo_tep`).
 * @param root its shape has been checked
 * @param folder absolute; patterns are relative to it
 */
export const readSettings = (root: MapNode, folder: string, source: Source): Settings => {
  const all = settingsIn(root, null, source)
  const byFile = mapsAt(root, 'theo_tep').map((map) => settingsIn(map, patternsOf(map, folder, source), source))
  const parts = [all, ...byFile]
  return {
    rules: parts.flatMap(({ rules }) => rules),
    standards: parts.flatMap(({ standards }) => standards),
    problems: parts.flatMap(({ problems }) => problems),
  }
}

const patternsOf = (map: MapNode, folder: string, source: Source): readonly FilePattern[] =>
  patternsAt(map, 'tep', folder, source).map(({ value }) => value)

/** The patterns of a list. */
export const patternsAt = (holder: MapNode, key: string, folder: string, source: Source): Told<FilePattern>[] =>
  textsAt(holder, key).map((written) => ({
    value: filePattern(written.text, folder),
    origin: originOf(extentOf(written), source),
  }))

const settingsIn = (holder: MapNode, files: readonly FilePattern[] | null, source: Source): Settings => {
  const rules = readRules(holder, files, source)
  const written = holder.entries.get('tieu_chuan')
  if (written?.value?.kind !== 'text') return { rules: rules.settings, standards: [], problems: rules.problems }
  const { text, span } = written.value
  const standard = STANDARDS.find(({ id }) => id === text)
  if (!standard) {
    const unknown = problemAt(source, 'yaml/gia-tri-la', span, unknownStandard(text))
    return { rules: [], standards: [], problems: [unknown, ...rules.problems] }
  }
  return {
    rules: rules.settings,
    standards: [{ value: standard, files, origin: originOf(written.keySpan, source) }],
    problems: rules.problems,
  }
}
