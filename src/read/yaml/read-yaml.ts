import { type Source, textSource, writable } from '../../document/source.ts'
import type { Standard } from '../../standards/standard.ts'
import type { Problem, ReadFile } from '../read-file.ts'
import { compose } from './compose.ts'
import { directivesOf } from './directives.ts'
import { capped, inTextOrder } from './problems.ts'
import { DOCUMENT_KEYS } from './shape/keys.ts'
import { checkShape } from './shape/shape.ts'
import { type ParsedYaml, parseYaml } from './syntax/parse-yaml.ts'
import type { MapNode } from './tree/node.ts'
import { spellScalar } from './tree/spell-scalar.ts'

export interface ReadYamlOptions {
  /** Words what a YAML leaves to the standard; `null` takes the one in force on the document's date. */
  readonly standard: Standard | null
}

/**
 * Reads a YAML as clerks write it (`schemas/van-ban.schema.json`).
 * @param text without byte order mark
 * @returns the document as it will be printed, or every problem of syntax and shape; never both
 */
export const readYaml = (file: string, text: string, { standard }: ReadYamlOptions): ReadFile => {
  const source = writable(textSource(file, text), (added, at) => spellScalar(added, at, { text, root: parsed.root }))
  const parsed = parseYaml(source, DOCUMENT_KEYS.all)
  const found = [...parsed.problems, ...shapeProblems(parsed, source)]
  if (found.length > 0 || parsed.root?.kind !== 'map') return failed(source, found)
  const { document, problems, unprinted } = compose(parsed.root, source, standard)
  if (problems.length > 0 || !document) return failed(source, problems)
  const directives = directivesOf(parsed.root, source)
  return {
    ...base(source),
    documents: [document],
    problems: [],
    unprinted,
    ...(directives.length > 0 ? { directives } : {}),
  }
}

const base = (source: Source) => ({ file: source.file, format: 'yaml', source }) as const

const failed = (source: Source, problems: readonly Problem[]): ReadFile => ({
  ...base(source),
  documents: [],
  problems: capped(inTextOrder(problems)),
})

/** Shape is judged only where the syntax is sound: a broken entry would be told of twice, and wrongly. */
const shapeProblems = ({ root, problems, broken }: ParsedYaml, source: Source): readonly Problem[] => {
  if (broken.length > 0 && root?.kind !== 'map') return []
  if (!root && problems.length > 0) return []
  const toldLines = new Set(problems.map(({ location }) => source.position(location.span.start).line))
  const shape = checkShape(root, source).filter(
    ({ id, location }) => id !== 'yaml/thieu-loai' || !toldLines.has(source.position(location.span.start).line),
  )
  if (root?.kind !== 'map' || broken.length === 0) return shape
  const isBroken = brokenEntries(root, broken)
  const brokenLines = new Set(broken.map((offset) => source.position(offset).line))
  return shape.filter(({ id, location: { span } }) => {
    if (id === 'yaml/thieu-loai' || isBroken(span.start)) return false
    return !brokenLines.has(source.position(span.start).line)
  })
}

/** Tells whether an offset is inside of a top-level entry whose syntax is broken somewhere. */
const brokenEntries = (root: MapNode, broken: readonly number[]): ((offset: number) => boolean) => {
  const starts = [...root.entries.values()].map(({ keySpan }) => keySpan.start).sort((a, b) => a - b)
  const entryOf = (offset: number): number => starts.findLastIndex((start) => start <= offset)
  const entries = new Set(broken.map(entryOf))
  return (offset) => entries.has(entryOf(offset))
}
