import schema from '../../../../schemas/van-ban.schema.json' with { type: 'json' }

/** As much of JSON Schema as is needed to find which keys stand where. */
interface KeySchema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, KeySchema>>
  readonly items?: KeySchema
  readonly else?: KeySchema
  readonly $ref?: string
}

const root: KeySchema = schema
const definitions: Readonly<Record<string, KeySchema>> = schema.$defs

const keysBelow = (property: KeySchema): readonly string[] => {
  const definition = definitions[(property.$ref ?? property.else?.$ref ?? '').replace('#/$defs/', '')]
  return Object.keys((property.properties ? property : (property.items ?? definition))?.properties ?? {})
}

/** The keys of a document, in the order of the schema. */
export const ROOT_KEYS: readonly string[] = Object.keys(root.properties ?? {})

/** The keys whose value is a list of texts, or one text. */
export const LIST_KEYS: readonly string[] = ROOT_KEYS.filter(
  (key) => root.properties?.[key]?.$ref === '#/$defs/danh_sach',
)

/** The keys inside of `co_quan`, `ky` … by the key they stand under. */
const NESTED_KEYS: readonly { readonly parent: string; readonly keys: readonly string[] }[] = ROOT_KEYS.map(
  (parent) => ({
    parent,
    keys: keysBelow(root.properties?.[parent] ?? {}),
  }),
)

/** Every key at any depth. */
export const ALL_KEYS: ReadonlySet<string> = new Set([...ROOT_KEYS, ...NESTED_KEYS.flatMap(({ keys }) => keys)])

/** The key that another one stands under; `null` for one of the document itself, or for none that is known. */
export const parentOf = (key: string): string | null =>
  NESTED_KEYS.find(({ keys }) => keys.includes(key))?.parent ?? null
