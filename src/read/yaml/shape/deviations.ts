import type { ShapeError, Validate } from '../../../../schemas/van-ban.schema.json?ajv'
import { type Source, type Span, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt } from '../problems.ts'
import { childAt } from '../tree/child-at.ts'
import type { MapNode, Node, TextNode } from '../tree/node.ts'
import type { KnownKeys } from './known-keys.ts'
import { plainValue, type ScalarValue } from './plain-value.ts'
import { wrongKey } from './wrong-key.ts'
import { wrongKind } from './wrong-kind.ts'
import { wrongChoice } from './wrong-value.ts'

/** What a kind of YAML must look like. */
export interface Shape {
  readonly validate: Validate
  readonly keys: KnownKeys
  /** Says what is wrong with a text that has not the form its key needs. */
  wrongForm(key: string, node: TextNode, source: Source): Problem
  /** Where values are not all texts. */
  readonly scalarValue?: (source: Source) => ScalarValue
  /** What is told of errors that have no words here; nothing where left out. */
  otherwise?(error: ShapeError, at: Span, source: Source): Problem | null
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
  const errors = shape.validate(plainValue(root, shape.scalarValue?.(source))) ? [] : (shape.validate.errors ?? [])
  return errors.filter((error) => !except(error)).flatMap((error) => deviation(error, root, source, shape) ?? [])
}

/** Where an error stands: the value, and the key that holds it or its list. */
interface Place {
  readonly node: Node
  readonly key: string | null
}

/** @returns `null` where the value is absent */
const placeOf = (root: MapNode, pointer: string): Place | null => {
  let place: Place = { node: root, key: null }
  for (const step of stepsOf(pointer)) {
    const { node, key } = place
    const next = childAt(node, step)
    if (!next) return null
    place = { node: next, key: node.kind === 'map' ? step : key }
  }
  return place
}

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Where a value stands, or its key where it is absent. */
const spanAt = (root: MapNode, pointer: string): Span => {
  let node: Node = root
  for (const step of stepsOf(pointer)) {
    const next = childAt(node, step)
    if (!next) return (node.kind === 'map' ? node.entries.get(step)?.keySpan : null) ?? node.span
    node = next
  }
  return spanOf(node.span.start, node.kind === 'text' ? node.span.end : node.span.start)
}

const deviation = (error: ShapeError, root: MapNode, source: Source, shape: Shape): Problem | null => {
  const otherwise = (): Problem | null => shape.otherwise?.(error, spanAt(root, error.instancePath), source) ?? null
  const place = placeOf(root, error.instancePath)
  if (!place) return otherwise()
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
      const isClosed = error.parentSchema?.additionalProperties === false
      const needed = { types: wordsOf(error.params.type), keys: isClosed ? keysOf(error) : [] }
      return wrongKind(key ?? '', node, needed, keys, source)
    }
    case 'pattern':
      return node.kind === 'text' ? shape.wrongForm(key ?? '', node, source) : null
    case 'maxItems':
      return tooManyItems(key ?? '', Number(error.params.limit), node, source)
    default:
      return otherwise()
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
