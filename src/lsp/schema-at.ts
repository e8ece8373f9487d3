import type { YamlPath } from './yaml-path.ts'

/** As much of JSON Schema as tells what may be written at a place. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly (string | null)[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** What a schema says of a place; `null` where nothing may stand there. */
export const schemaAt = (root: Schema, path: YamlPath): Schema | null => {
  let schema: Schema | null = root
  for (const step of path) schema = schema && childOf(schema, step, root)
  return schema && resolved(schema, root)
}

const childOf = (schema: Schema, step: string | number, root: Schema): Schema | null => {
  for (const each of readings(schema, root)) {
    const { items, properties, additionalProperties } = each
    const child = typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties)
    if (typeof child === 'object') return child
  }
  return null
}

/** Some keys take one object or a list of them. */
const readings = (schema: Schema, root: Schema): readonly Schema[] =>
  [schema, schema.then, schema.else].flatMap((each) => (each ? [resolved(each, root)] : []))

/** With what it refers to; what it says itself goes before. */
const resolved = (schema: Schema, { $defs = {} }: Schema): Schema => {
  const definition = $defs[schema.$ref?.replace('#/$defs/', '') ?? '']
  return definition ? { ...definition, ...schema } : schema
}

/** The keys that may stand at a place, each with what it is for. */
export const keysAt = (root: Schema, path: YamlPath): readonly (readonly [string, Schema])[] => {
  const schema = schemaAt(root, path)
  if (!schema) return []
  return readings(schema, root).flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([key, value]) => [key, resolved(value, root)] as const),
  )
}

/** The values that may stand at a place, where they are listed. */
export const choicesAt = (root: Schema, path: YamlPath): readonly string[] => {
  const schema = schemaAt(root, path)
  if (!schema) return []
  return [...new Set(readings(schema, root).flatMap((each) => each.enum?.flatMap((text) => text ?? []) ?? []))]
}
