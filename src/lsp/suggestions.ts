import { parseDocumentNumber } from '../document/document-number.ts'
import { symbolOf } from '../document/document-type.ts'
import type { Language, Message } from '../document/message.ts'
import type { Organisation } from '../document/organisation.ts'
import { readYaml } from '../read/yaml/read-yaml.ts'
import type { Node } from '../read/yaml/tree/node.ts'
import { FILE_CHECKS } from '../report/file-checks/file-checks.ts'
import { DESCRIBED_RULES } from '../rules/index.ts'
import { DOCUMENT_TYPES } from '../standards/document-types.ts'
import { STANDARDS } from '../standards/standards.ts'
import { MARK } from './completion-place.ts'
import { systemOf, textAt, type YamlPath, yamlPlaces } from './yaml-path.ts'

/** One thing that may be written at a place. */
export interface Suggestion {
  readonly text: string
  /** What it means, in a few words. */
  readonly detail?: string
}

/** The id of every type with its name and symbol in the document's system. */
export const typeSuggestions = (root: Node): readonly Suggestion[] => {
  const system = systemOf(root)
  return DOCUMENT_TYPES.map((type) => {
    const symbol = symbolOf(type, system)
    return { text: type.id, detail: symbol ? `${type.name} · ${symbol}` : type.name }
  })
}

/** The symbol as it is put together from type and issuer. */
export const symbolSuggestions = (root: Node): readonly Suggestion[] => {
  const keys = ['loai', 'he_thong', 'ngay'].map((key) => [key, textAt(root, [key])])
  const issuers = [...yamlPlaces(root)].flatMap(({ path, node }) =>
    path[0] === 'co_quan' && path.at(-1) === 'viet_tat' && node?.kind === 'text' ? [node.text] : [],
  )
  const known = { ...Object.fromEntries(keys), co_quan: [...new Set(issuers)].map((viet_tat) => ({ viet_tat })) }
  // JSON is YAML.
  const [document] = readYaml('', JSON.stringify(known), { standard: null }).documents
  const number = parseDocumentNumber(document?.components.so_ky_hieu?.text ?? '')
  return number ? [{ text: number.head.text + number.middle.text + number.tail.text }] : []
}

export const standardSuggestions = (language: Language): readonly Suggestion[] =>
  STANDARDS.map(({ id, number, from }) => ({ text: id, detail: `${number} · ${SINCE[language]} ${from}` }))

const SINCE: Message = { vi: 'từ', en: 'since' }

/** The id of every rule whose level can be set, and of every group. */
export const ruleSuggestions = (language: Language): readonly Suggestion[] => {
  const rules = [...DESCRIBED_RULES, ...FILE_CHECKS.filter(({ severity }) => severity !== 'error')]
  const groups = [...new Set(rules.map(({ id }) => id.replace(/\/.*/, '/*')))]
  return [
    ...rules.map(({ id, summary }) => ({ text: id, detail: summary[language] })),
    ...groups.map((text) => ({ text })),
  ]
}

/** Keys under which the names of the same things stand. */
const ALIKE: readonly (readonly string[])[] = [
  ['co_quan.cap_tren', 'co_quan.ban_hanh', 'ky.co_quan', 'kinh_gui', 'noi_nhan'],
  ['co_quan.viet_tat'],
  ['dia_danh'],
  ['luu'],
  ['ky.quyen_han'],
  ['ky.chuc_vu'],
  ['ky.ho_ten'],
]

/** What the configuration declares for a place: own bodies and those above them, their places, who signs. */
export const declaredSuggestions = (path: YamlPath, organisation: Organisation): readonly Suggestion[] => {
  const { agencies, signers, place } = organisation
  const declared: Readonly<Record<string, readonly (Suggestion | null)[]>> = {
    'co_quan.ban_hanh': agencies.map(({ name, symbol }) => ({ text: name, ...(symbol ? { detail: symbol } : {}) })),
    'co_quan.cap_tren': agencies.map(({ superior }) => asSuggestion(superior)),
    'co_quan.viet_tat': agencies.map(({ symbol, name }) => (symbol === null ? null : { text: symbol, detail: name })),
    dia_danh: [...agencies.map((agency) => asSuggestion(agency.place)), asSuggestion(place)],
    'ky.ho_ten': signers.map(({ name, titles }) => ({ text: name, detail: titles.join(', ') })),
    'ky.chuc_vu': signers.flatMap(({ titles }) => titles.map(asSuggestion)),
  }
  const here = (declared[keyPath(path)] ?? []).filter((each) => each !== null)
  return here.filter(({ text }, index) => here.findIndex((other) => other.text === text) === index)
}

const asSuggestion = (text: string | null): Suggestion | null => (text === null ? null : { text })

/** What stands at places of this kind elsewhere. @param roots the YAML of open texts */
export const writtenSuggestions = (path: YamlPath, roots: readonly Node[]): readonly Suggestion[] => {
  const kin = ALIKE.find((keys) => keys.includes(keyPath(path)))
  if (!kin) return []
  const texts = roots.flatMap((root) =>
    [...yamlPlaces(root)].flatMap(({ path: other, node, isKey }) =>
      !isKey && node?.kind === 'text' && kin.includes(keyPath(other)) ? [node.text.trim()] : [],
    ),
  )
  return [...new Set(texts)].filter((text) => !/[\r\n]/.test(text) && !text.includes(MARK)).map((text) => ({ text }))
}

/** Without places in lists: `ky.ho_ten`. */
export const keyPath = (path: YamlPath): string => path.filter((step) => typeof step === 'string').join('.')
