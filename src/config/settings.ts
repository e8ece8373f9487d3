import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { mapsAt, textsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode } from '../read/yaml/tree/node.ts'
import { STANDARDS } from '../standards/standards.ts'
import { unknownStandard } from '../standards/unknown-standard.ts'
import type { RuleSetting, StandardSetting } from './config.ts'
import { type FilePatterns, filePatterns } from './file-patterns.ts'
import { readRules } from './read-rules.ts'

/** What is settled for all files, and behind it for some of them. */
export interface Settings {
  readonly rules: readonly RuleSetting[]
  readonly standards: readonly StandardSetting[]
  readonly problems: readonly Problem[]
}

/**
 * What a configuration says of rules and standards, for all files and by file (`theo_tep`).
 * @param root its shape has been checked
 * @param folder absolute; patterns are relative to it
 */
export const readSettings = (root: MapNode, folder: string, source: Source): Settings => {
  const all = settingsIn(root, null, source)
  const byFile = mapsAt(root, 'theo_tep').map((map) => settingsIn(map, patternsAt(map, 'tep', folder), source))
  const parts = [all, ...byFile]
  return {
    rules: parts.flatMap(({ rules }) => rules),
    standards: parts.flatMap(({ standards }) => standards),
    problems: parts.flatMap(({ problems }) => problems),
  }
}

export const patternsAt = (holder: MapNode, key: string, folder: string): FilePatterns =>
  filePatterns(
    textsAt(holder, key).map(({ text }) => text),
    folder,
  )

const settingsIn = (holder: MapNode, files: FilePatterns | null, source: Source): Settings => {
  const rules = readRules(holder, files, source)
  const written = holder.entries.get('tieu_chuan')
  if (written?.value?.kind !== 'text') return { rules: rules.settings, standards: [], problems: rules.problems }
  const { text, span } = written.value
  const standard = STANDARDS.find(({ id }) => id === text)
  if (!standard) {
    const unknown = problemAt(source, 'yaml/gia-tri-la', span, unknownStandard(text))
    return { rules: [], standards: [], problems: [unknown, ...rules.problems] }
  }
  const { line } = source.position(written.keySpan.start)
  return {
    rules: rules.settings,
    standards: [{ standard, files, origin: { file: source.file, line } }],
    problems: rules.problems,
  }
}
