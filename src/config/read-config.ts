import { resolve } from 'node:path'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import validate, { type ShapeError } from '../../schemas/config.schema.json?ajv'
import { type Source, spanOf, textSource } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { deviations, type Shape } from '../read/yaml/shape/deviations.ts'
import { knownKeys } from '../read/yaml/shape/known-keys.ts'
import { wrongDate } from '../read/yaml/shape/wrong-value.ts'
import { extentOf } from '../read/yaml/sourced.ts'
import { parseYaml } from '../read/yaml/syntax/parse-yaml.ts'
import { lineAround } from '../read/yaml/syntax/source-line.ts'
import { spoiltKey } from '../read/yaml/syntax/spoilt-key.ts'
import { textOf, textsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode, Node } from '../read/yaml/tree/node.ts'
import { type Config, type NamedFile, NO_CONFIG, type Told } from './config.ts'
import { joined } from './joined.ts'
import { knownRules } from './known-rules.ts'
import { MODULE_FILE, YAML_FILE } from './named-file.ts'
import { type Neighbours, readNamed } from './neighbours.ts'
import { originOf } from './origin.ts'
import { readOwnBodies } from './own-bodies.ts'
import { ownRules } from './own-rules/own-rules.ts'
import { namedStandards, patternsAt, readSettings } from './settings.ts'
import { readTerms } from './terms.ts'
import { wrongConfig } from './wrong-config.ts'

/** All that a pattern of the schema asks for are days. */
const CONFIG: Shape = { validate, keys: knownKeys(schema), wrongForm: (_key, node, source) => wrongDate(node, source) }

/** Where a configuration stands. */
export interface ConfigPlace {
  /** Its name, for messages. */
  readonly file: string
  /** Absolute; the files that it names are relative to it. */
  readonly folder: string
}

/**
 * Reads a `dvk.config.yaml` (`schemas/config.schema.json`).
 * @param text without byte order mark
 * @param neighbours gives the files that it names
 * @throws InputError `cau-hinh/sai` with every problem of it and of those files, one a line
 */
export const readConfig = async (
  { file, folder }: ConfigPlace,
  text: string,
  neighbours: Neighbours,
): Promise<Config> => {
  const source = textSource(file, text)
  const { root, problems: unreadable } = parseYaml(source, CONFIG.keys.all)
  if (unreadable.length > 0) throw wrongConfig(unreadable)
  if (root?.kind !== 'map') {
    if (root) throw wrongConfig([withoutKeys(root, source)])
    return NO_CONFIG
  }
  const deviating = deviations(root, source, CONFIG, isToldElsewhere)
  // Of more files than may be named none is read.
  if (deviating.some(({ id }) => id === 'yaml/qua-nhieu')) throw wrongConfig(deviating)
  const yaml = { folder, source, kind: YAML_FILE }
  const bases = await readNamed(textsAt(root, 'ke_thua'), yaml, neighbours.config)
  const standards = await readNamed(namedStandards(root), yaml, neighbours.standard)
  const modules = await readNamed(textsAt(root, 'quy_tac_rieng'), { ...yaml, kind: MODULE_FILE }, neighbours.rules)
  const own = ownRules(root, source, modules.values)
  const known = { rules: knownRules(own.rules.map(({ value }) => value)), standards: standards.values }
  const terms = readTerms(root, source)
  const bodies = readOwnBodies(root, source)
  const settings = readSettings(root, folder, source, known)
  // Whatever follows from a module that cannot be read is not told.
  const settingsProblems = modules.problems.length > 0 ? [] : settings.problems
  const read = [terms, bodies, bases, standards, modules, own].flatMap(({ problems }) => problems)
  const wrong = [...deviating, ...settingsProblems, ...read]
  const within = [bases, standards].flatMap((named) => named.within)
  if (wrong.length > 0 || within.length > 0) throw wrongConfig(wrong, within)
  return joined([
    ...bases.values.values(),
    {
      terms: terms.terms,
      acceptedWords: textsAt(root, 'tu_chap_nhan').map((word) => ({
        value: word.text,
        origin: originOf(extentOf(word), source),
      })),
      agencies: bodies.agencies,
      places: bodies.places,
      signers: bodies.signers,
      rules: settings.rules,
      standards: settings.standards,
      baseline: baselineAt(root, folder, source),
      ignored: patternsAt(root, 'bo_qua', folder, source),
      ownRules: own.rules,
    },
  ])
}

const baselineAt = (root: MapNode, folder: string, source: Source): Told<NamedFile> | null => {
  const written = textOf(root, 'phat_hien_cu')
  if (!written) return null
  const { text } = written
  return { value: { text, path: resolve(folder, text) }, origin: originOf(extentOf(written), source) }
}

/** Told by what reads them, which knows what there is and what may be meant: standards, and what `quy_tac` says of each rule. */
const isToldElsewhere = ({ keyword, instancePath }: ShapeError): boolean =>
  (instancePath.endsWith('/tieu_chuan') && keyword !== 'type') || /\/quy_tac\/./.test(instancePath)

/** A text or a list instead of keys: mostly the first line is a key that lacks its space. */
const withoutKeys = (root: Node, source: Source): Problem =>
  spoiltKey(lineAround(source.text, root.span.start), CONFIG.keys.all, source) ??
  problemAt(source, 'yaml/khong-co-khoa', spanOf(root.span.start, root.span.start), {
    vi: `tệp cấu hình không có khoá nào; các khoá dùng được: ${CONFIG.keys.root.join(', ')}`,
    en: `the configuration has no keys; the keys are: ${CONFIG.keys.root.join(', ')}`,
  })
