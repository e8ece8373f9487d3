import schema from '../../../../schemas/van-ban.schema.json' with { type: 'json' }
import { type KeySchema, type KnownKeys, knownKeys } from './known-keys.ts'

const root: KeySchema = schema

/** The keys of a document. */
export const DOCUMENT_KEYS: KnownKeys = knownKeys(root)

/** The keys whose value is a list of texts, or one text. */
export const LIST_KEYS: readonly string[] = DOCUMENT_KEYS.root.filter(
  (key) => root.properties?.[key]?.$ref === '#/$defs/danh_sach',
)
