import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { extentOf, type Sourced } from '../read/yaml/sourced.ts'
import { keyAt, mapsAt, textOf, textsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode } from '../read/yaml/tree/node.ts'
import type { Standard } from '../standards/standard.ts'
import { STANDARDS } from '../standards/standards.ts'
import { unknownStandard } from '../standards/unknown-standard.ts'
import type { RuleSettings, Setting, Told } from './config.ts'
import { type FilePattern, filePattern } from './file-patterns.ts'
import type { KnownRules } from './known-rules.ts'
import { isPath, YAML_FILE } from './named-file.ts'
import { originOf } from './origin.ts'
import { readRules } from './read-rules.ts'

/** What is settled for all files, and behind it for some of them. */
export interface Settings {
  readonly rules: readonly Setting<RuleSettings>[]
  readonly standards: readonly Setting<Standard>[]
  readonly problems: readonly Problem[]
}

/** What settings may name besides what is built in. */
export interface Known {
  readonly rules: KnownRules
  /** Standards of the organisation, by how they are named. */
  readonly standards: ReadonlyMap<string, Standard>
}

/** The standards that are named as files: `./quy-che-van-thu.yaml`, `@tinh/dvk-config/quy-che.yaml`. */
export const namedStandards = (root: MapNode): readonly Sourced[] =>
  [root, ...mapsAt(root, 'theo_tep')].flatMap((holder) => {
    const written = textOf(holder, 'tieu_chuan')
    return written && isFile(written.text) ? [written] : []
  })

/**
 * What a configuration says of rules and standards, for all files and by file (`theo_tep`).
 * @param root its shape has been checked
 * @param folder absolute; patterns are relative to it
 */
export const readSettings = (root: MapNode, folder: string, source: Source, known: Known): Settings => {
  const all = settingsIn(root, null, source, known)
  const byFile = mapsAt(root, 'theo_tep').map((map) => settingsIn(map, patternsOf(map, folder, source), source, known))
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

const settingsIn = (holder: MapNode, files: readonly FilePattern[] | null, source: Source, known: Known): Settings => {
  const { settings: rules, problems } = readRules(holder, files, source, known.rules)
  const written = textOf(holder, 'tieu_chuan')
  const key = keyAt(holder, 'tieu_chuan')
  if (!written || !key) return { rules, standards: [], problems }
  const standard = known.standards.get(written.text) ?? STANDARDS.find(({ id }) => id === written.text)
  if (standard) return { rules, standards: [{ value: standard, files, origin: originOf(key, source) }], problems }
  // Of a file the reason is told where it was read.
  const unknown = isFile(written.text)
    ? []
    : [problemAt(source, 'yaml/gia-tri-la', extentOf(written), unknownStandard(written.text))]
  return { rules, standards: [], problems: [...unknown, ...problems] }
}

/** No id of a standard looks like one. */
const isFile = (written: string): boolean => isPath(written, YAML_FILE) || written.includes('/')
