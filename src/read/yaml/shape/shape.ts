import validate, { type ShapeError } from '../../../../schemas/van-ban.schema.json?ajv'
import { type Source, type Span, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt } from '../problems.ts'
import { lineAround } from '../syntax/source-line.ts'
import { spoiltKey } from '../syntax/spoilt-key.ts'
import type { Node } from '../tree/node.ts'
import { deviations, type Shape } from './deviations.ts'
import { foldedLists } from './folded-list.ts'
import { DOCUMENT_KEYS } from './keys.ts'
import { impossibleDate, wrongForm } from './wrong-value.ts'

const DOCUMENT: Shape = { validate, keys: DOCUMENT_KEYS, wrongForm }

/**
 * Checks keys and values of a document against `schemas/van-ban.schema.json`.
 * @returns every deviation, at its place and in a clerk's words
 */
export const checkShape = (root: Node | null, source: Source): Problem[] => {
  if (root?.kind !== 'map') return [notADocument(root, source)]
  const type = root.entries.get('loai')
  const deviating = deviations(root, source, DOCUMENT, isAboutMissingType)
  const date = root.entries.get('ngay')?.value
  const impossible = date?.kind === 'text' && !deviating.some(isAt(date)) ? impossibleDate(date, source) : null
  const isMissing = !type?.value && !deviating.some(({ id, expected }) => id === 'yaml/khoa-la' && expected === 'loai')
  return [
    ...(isMissing ? [missingType(type?.keySpan ?? spanOf(0, 0), source)] : []),
    ...deviating,
    ...(impossible ? [impossible] : []),
    ...foldedLists(root, source),
    ...tooLongTexts(root, '', source),
  ]
}

/** A type that is absent is told once, whether its key stands there or not. */
const isAboutMissingType = ({ keyword, instancePath }: ShapeError): boolean =>
  keyword === 'required' || (keyword === 'type' && instancePath === '/loai')

const isAt =
  (node: Node) =>
  ({ location }: Problem): boolean =>
    location.span.start === node.span.start

/** A text instead of keys: mostly the first line is a key that lacks its space. */
const notADocument = (root: Node | null, source: Source): Problem =>
  (root && spoiltKey(lineAround(source.text, root.span.start), DOCUMENT_KEYS.all, source)) ??
  problemAt(source, 'yaml/khong-co-khoa', spanOf(0, 0), {
    vi: 'tệp không có khoá nào, cần ít nhất một dòng như «loai: cong-van»: chạy «dvk new cong-van» để có tệp mẫu',
    en: 'the file has no keys, at least a line such as "loai: cong-van" is needed: run "dvk new cong-van" for a file to start from',
  })

const missingType = (span: Span, source: Source): Problem =>
  problemAt(source, 'yaml/thieu-loai', span, {
    vi: 'thiếu khoá «loai» cho biết loại văn bản: cần một dòng như «loai: cong-van»',
    en: 'the key "loai" that tells the type of the document is missing: a line such as "loai: cong-van" is needed',
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
