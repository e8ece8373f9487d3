import type { ShapeError, Validate } from '../../../../schemas/van-ban.schema.json?ajv'
import { type Source, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt } from '../problems.ts'
import type { MapNode, Node, TextNode } from '../tree/node.ts'
import type { KnownKeys } from './known-keys.ts'
import { wrongKey } from './wrong-key.ts'
import { wrongKind } from './wrong-kind.ts'
import { wrongChoice } from './wrong-value.ts'

/** What a kind of YAML must look like. */
export interface Shape {
  readonly validate: Validate
  readonly keys: KnownKeys
  /** Says what is wrong with a text that has not the form its key needs. */
  wrongForm(key: string, node: TextNode, source: Source): Problem
}

/**
 * Checks keys and values against the schema of a shape.
 * @param except errors that are told otherwise
 * @returns every deviation, at its place and in a clerk's words
 */
export const deviations = (
  root: MapNode,
  source: Source,
  shape: Shape,
  except: (error: ShapeError) => boolean = () => false,
): Problem[] => {
  const errors = shape.validate(toPlain(root)) ? [] : (shape.validate.errors ?? [])
  return errors.filter((error) => !except(error)).flatMap((error) => deviation(error, root, source, shape) ?? [])
}

/** The value as plain data, with `null` for what is absent. */
const toPlain = (node: Node | null): unknown => {
  if (!node) return null
  if (node.kind === 'text') return node.text
  if (node.kind === 'list') return node.items.map(toPlain)
  const plain: Record<string, unknown> = Object.create(null)
  for (const { key, value } of node.entries.values()) plain[key] = toPlain(value)
  return plain
}

/** Where an error stands: the value, and the key that holds it or its list. */
interface Place {
  readonly node: Node
  readonly key: string | null
}

const placeOf = (root: MapNode, pointer: string): Place | null => {
  let place: Place = { node: root, key: null }
  for (const step of pointer.split('/').slice(1)) {
    const { node, key } = place
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const next =
      node.kind === 'map' ? node.entries.get(name)?.value : node.kind === 'list' ? node.items[Number(step)] : null
    if (!next) return null
    place = { node: next, key: node.kind === 'map' ? name : key }
  }
  return place
}

const deviation = (error: ShapeError, root: MapNode, source: Source, shape: Shape): Problem | null => {
  const place = placeOf(root, error.instancePath)
  if (!place) return null
  const { node, key } = place
  const { keys } = shape
  switch (error.keyword) {
    case 'additionalProperties': {
      const entry = node.kind === 'map' ? node.entries.get(String(error.params.additionalProperty)) : undefined
      return entry ? wrongKey(entry, key, { keys, allowed: keysOf(error) }, source) : null
    }
    case 'required':
      return missingKey(String(error.params.missingProperty), node, source)
    case 'enum':
      // A list or an object in its place is told by `type`, or here where the schema gives none.
      if (node.kind !== 'text') return wrongKind(key ?? '', node, { types: ['string'], keys: [] }, keys, source)
      return wrongChoice(key ?? '', node, wordsOf(error.params.allowedValues), source)
    case 'type': {
      const needed = { types: wordsOf(error.params.type), keys: keysOf(error) }
      return wrongKind(key ?? '', node, needed, keys, source)
    }
    case 'pattern':
      return node.kind === 'text' ? shape.wrongForm(key ?? '', node, source) : null
    case 'maxItems':
      return tooManyItems(key ?? '', Number(error.params.limit), node, source)
    default:
      return null
  }
}

const wordsOf = (value: unknown): string[] => [value].flat().filter((word) => typeof word === 'string')

const keysOf = ({ parentSchema }: ShapeError): string[] => Object.keys(Object(parentSchema?.properties))

const missingKey = (key: string, node: Node, source: Source): Problem =>
  problemAt(source, 'yaml/thieu-khoa', spanOf(node.span.start, node.span.start), {
    vi: `thiếu khoá «${key}» ở đây: cần một dòng như «${key}: …»`,
    en: `the key "${key}" is missing here: a line such as "${key}: …" is needed`,
  })

const tooManyItems = (key: string, limit: number, node: Node, source: Source): Problem =>
  problemAt(source, 'yaml/qua-nhieu', spanOf(node.span.start, node.span.start), {
    vi: `«${key}» có quá nhiều mục, chỉ được đến ${limit} mục`,
    en: `"${key}" has too many items, there may be ${limit}`,
  })
