import { resolve } from 'node:path'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import validate, { type ShapeError } from '../../schemas/config.schema.json?ajv'
import { InputError } from '../document/input-error.ts'
import type { Language } from '../document/message.ts'
import { type Source, spanOf, textSource } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { capped, inTextOrder, problemAt } from '../read/yaml/problems.ts'
import { deviations, type Shape } from '../read/yaml/shape/deviations.ts'
import { knownKeys } from '../read/yaml/shape/known-keys.ts'
import { wrongDate } from '../read/yaml/shape/wrong-value.ts'
import { extentOf } from '../read/yaml/sourced.ts'
import { parseYaml } from '../read/yaml/syntax/parse-yaml.ts'
import { lineAround } from '../read/yaml/syntax/source-line.ts'
import { spoiltKey } from '../read/yaml/syntax/spoilt-key.ts'
import { textOf, textsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode, Node } from '../read/yaml/tree/node.ts'
import { type Inherited, joined, readBases } from './bases.ts'
import { type Config, type NamedFile, NO_CONFIG, type Told } from './config.ts'
import { originOf } from './origin.ts'
import { patternsAt, readSettings } from './settings.ts'
import { readTerms } from './terms.ts'

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
 * @param inherited gives the configuration at an absolute path, for `ke_thua`
 * @throws InputError `cau-hinh/sai` with every problem of it, one a line
 */
export const readConfig = ({ file, folder }: ConfigPlace, text: string, inherited: Inherited): Config => {
  const source = textSource(file, text)
  const { root, problems } = parseYaml(source, CONFIG.keys.all)
  if (problems.length > 0) throw wrongConfig(problems)
  if (root?.kind !== 'map') {
    if (root) throw wrongConfig([withoutKeys(root, source)])
    return NO_CONFIG
  }
  const deviating = deviations(root, source, CONFIG, isStandard)
  if (deviating.length > 0) throw wrongConfig(deviating)
  const terms = readTerms(root, source)
  const settings = readSettings(root, folder, source)
  const bases = readBases(root, folder, source, inherited)
  const wrong = [...terms.problems, ...settings.problems, ...bases.problems]
  if (wrong.length > 0) throw wrongConfig(wrong)
  return joined([
    ...bases.configs,
    {
      terms: terms.terms,
      acceptedWords: textsAt(root, 'tu_chap_nhan').map((word) => ({
        value: word.text,
        origin: originOf(extentOf(word), source),
      })),
      rules: settings.rules,
      standards: settings.standards,
      baseline: baselineAt(root, folder, source),
      ignored: patternsAt(root, 'bo_qua', folder, source),
    },
  ])
}

const baselineAt = (root: MapNode, folder: string, source: Source): Told<NamedFile> | null => {
  const written = textOf(root, 'phat_hien_cu')
  if (!written) return null
  const { text } = written
  return { value: { text, path: resolve(folder, text) }, origin: originOf(extentOf(written), source) }
}

/** Told by the standards themselves: which there are and which may be meant. */
const isStandard = ({ keyword, instancePath }: ShapeError): boolean =>
  keyword === 'enum' && instancePath.endsWith('/tieu_chuan')

/** A text or a list instead of keys: mostly the first line is a key that lacks its space. */
const withoutKeys = (root: Node, source: Source): Problem =>
  spoiltKey(lineAround(source.text, root.span.start), CONFIG.keys.all, source) ??
  problemAt(source, 'yaml/khong-co-khoa', spanOf(root.span.start, root.span.start), {
    vi: `tệp cấu hình không có khoá nào; các khoá dùng được: ${CONFIG.keys.root.join(', ')}`,
    en: `the configuration has no keys; the keys are: ${CONFIG.keys.root.join(', ')}`,
  })

const wrongConfig = (problems: readonly Problem[]): InputError => {
  const told = capped(inTextOrder(problems))
  const inLanguage = (language: Language): string =>
    told
      .map(({ message, location: { source, span } }) => {
        const { line, column } = source.position(span.start)
        return `${source.file}:${line}:${column}: ${message[language]}`
      })
      .join('\n')
  return new InputError('cau-hinh/sai', { vi: inLanguage('vi'), en: inLanguage('en') }, told)
}
