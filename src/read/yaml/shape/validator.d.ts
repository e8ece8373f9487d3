/** Code that the build makes of a JSON Schema: checks a value and leaves what is wrong in `errors`. */
declare module '*?ajv' {
  export interface ShapeError {
    /** JSON pointer to the value: `/co_quan/ban_han`. */
    readonly instancePath: string
    readonly keyword: string
    readonly params: Readonly<Record<string, unknown>>
    /** The schema that holds the keyword. */
    readonly parentSchema?: Readonly<Record<string, unknown>>
  }
  export interface Validate {
    (value: unknown): boolean
    errors?: readonly ShapeError[] | null
  }
  const validate: Validate
  export default validate
}
