/** As much of JSON Schema as is needed to find which keys stand where. */
export interface KeySchema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, KeySchema>>
  readonly items?: KeySchema
  readonly else?: KeySchema
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, KeySchema>>
}

/** The keys that a kind of YAML may have. */
export interface KnownKeys {
  /** At its top, in the order of the schema. */
  readonly root: readonly string[]
  /** At any depth. */
  readonly all: ReadonlySet<string>
  /** The key that another one stands under; `null` for one of the top, or for none that is known. */
  parentOf(key: string): string | null
}

/** The keys of a schema, one level below its top too. */
export const knownKeys = (schema: KeySchema): KnownKeys => {
  const root = Object.keys(schema.properties ?? {})
  const nested = root.map((parent) => ({ parent, keys: keysBelow(schema.properties?.[parent] ?? {}, schema) }))
  return {
    root,
    all: new Set([...root, ...nested.flatMap(({ keys }) => keys)]),
    parentOf: (key) => nested.find(({ keys }) => keys.includes(key))?.parent ?? null,
  }
}

const keysBelow = (property: KeySchema, { $defs = {} }: KeySchema): readonly string[] => {
  const named = ($ref = ''): KeySchema | undefined => $defs[$ref.replace('#/$defs/', '')]
  const items = property.items && (named(property.items.$ref) ?? property.items)
  const holder = property.properties ? property : (items ?? named(property.$ref ?? property.else?.$ref))
  return Object.keys(holder?.properties ?? {})
}
