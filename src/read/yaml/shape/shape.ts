import validate, { type ShapeError } from '../../../../schemas/van-ban.schema.json?ajv'
import { type Source, type Span, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt } from '../problems.ts'
import { lineAround } from '../syntax/source-line.ts'
import { spoiltKey } from '../syntax/spoilt-key.ts'
import type { MapNode, Node } from '../tree/node.ts'
import { foldedLists } from './folded-list.ts'
import { ALL_KEYS } from './keys.ts'
import { wrongKey } from './wrong-key.ts'
import { wrongKind } from './wrong-kind.ts'
import { impossibleDate, wrongChoice, wrongForm } from './wrong-value.ts'

/**
 * Checks keys and values against `schemas/van-ban.schema.json`.
 * @returns every deviation, at its place and in a clerk's words
 */
export const checkShape = (root: Node | null, source: Source): Problem[] => {
  if (root?.kind !== 'map') return [notADocument(root, source)]
  const type = root.entries.get('loai')
  const errors = validate(toPlain(root)) ? [] : (validate.errors ?? [])
  const date = root.entries.get('ngay')?.value
  const impossible = date?.kind === 'text' && !errors.some(isAbout('/ngay')) ? impossibleDate(date, source) : null
  const deviations = errors.flatMap((error) => problemOf(error, root, source) ?? [])
  const isMissing = !type?.value && !deviations.some(({ id, expected }) => id === 'yaml/khoa-la' && expected === 'loai')
  return [
    ...(isMissing ? [missingType(type?.keySpan ?? spanOf(0, 0), source)] : []),
    ...deviations,
    ...(impossible ? [impossible] : []),
    ...foldedLists(root, source),
    ...tooLongTexts(root, '', source),
  ]
}

const isAbout =
  (path: string) =>
  (error: ShapeError): boolean =>
    error.instancePath === path

/** A text instead of keys: mostly the first line is a key that lacks its space. */
const notADocument = (root: Node | null, source: Source): Problem =>
  (root && spoiltKey(lineAround(source.text, root.span.start), ALL_KEYS, source)) ??
  problemAt(source, 'yaml/khong-co-khoa', spanOf(0, 0), {
    vi: 'tệp không có khoá nào, cần ít nhất một dòng như «loai: cong-van»: chạy «dvk new cong-van» để có tệp mẫu',
    en: 'the file has no keys, at least a line such as "loai: cong-van" is needed: run "dvk new cong-van" for a file to start from',
  })

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

const problemOf = (error: ShapeError, root: MapNode, source: Source): Problem | null => {
  const place = placeOf(root, error.instancePath)
  if (!place) return null
  const { node, key } = place
  switch (error.keyword) {
    case 'additionalProperties': {
      const entry = node.kind === 'map' ? node.entries.get(String(error.params.additionalProperty)) : undefined
      return entry ? wrongKey(entry, key, keysOf(error), source) : null
    }
    case 'enum':
      // A list or an object in its place is told by `type`, or here where the schema gives none.
      if (node.kind !== 'text') return wrongKind(key ?? '', node, { types: ['string'], keys: [] }, source)
      return wrongChoice(key ?? '', node, wordsOf(error.params.allowedValues), source)
    case 'type':
      return key === 'loai'
        ? null
        : wrongKind(key ?? '', node, { types: wordsOf(error.params.type), keys: keysOf(error) }, source)
    case 'pattern':
      return node.kind === 'text' ? wrongForm(key ?? '', node, source) : null
    case 'maxItems':
      return tooManyItems(key ?? '', Number(error.params.limit), node, source)
    default:
      return null
  }
}

const wordsOf = (value: unknown): string[] => [value].flat().filter((word) => typeof word === 'string')

const keysOf = ({ parentSchema }: ShapeError): string[] => Object.keys(Object(parentSchema?.properties))

const missingType = (span: Span, source: Source): Problem =>
  problemAt(source, 'yaml/thieu-loai', span, {
    vi: 'thiếu khoá «loai» cho biết loại văn bản: cần một dòng như «loai: cong-van»',
    en: 'the key "loai" that tells the type of the document is missing: a line such as "loai: cong-van" is needed',
  })

const tooManyItems = (key: string, limit: number, node: Node, source: Source): Problem =>
  problemAt(source, 'yaml/qua-nhieu', spanOf(node.span.start, node.span.start), {
    vi: `«${key}» có quá nhiều mục, chỉ được đến ${limit} mục`,
    en: `"${key}" has too many items, there may be ${limit}`,
  })

/** Characters that a name, a title or an item may have, far more than any needs; only `noi_dung` is long. */
const MOST_CHARACTERS = 20_000

const tooLongTexts = (node: Node | null, key: string, source: Source): Problem[] => {
  if (node?.kind === 'map')
    return [...node.entries.values()].flatMap((entry) => tooLongTexts(entry.value, entry.key, source))
  if (node?.kind === 'list') return node.items.flatMap((item) => tooLongTexts(item, key, source))
  return node && key !== 'noi_dung' && node.text.length > MOST_CHARACTERS ? [tooLong(key, node, source)] : []
}

const tooLong = (key: string, node: Node, source: Source): Problem =>
  problemAt(source, 'yaml/qua-dai', spanOf(node.span.start, node.span.start), {
    vi: `«${key}» quá dài, chỉ được đến ${MOST_CHARACTERS} ký tự`,
    en: `"${key}" is too long, it may have ${MOST_CHARACTERS} characters`,
  })
