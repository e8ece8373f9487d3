/** From the surest. */
export const CONFIDENCES: readonly string[]

interface Line {
  readonly clause: string
  readonly carries?: Readonly<Record<string, unknown>>
  readonly confidence?: string
  readonly quotes?: string
}

interface Lines {
  readonly id: string
  readonly lines: readonly Line[]
}

interface BasedOn {
  readonly standard: string
  readonly clauses?: Readonly<Record<string, string>>
  readonly without?: readonly string[]
  readonly confidence?: string
}

interface Based extends Lines {
  readonly basedOn?: BasedOn
}

/** With what it takes over written out. @throws Error for a slip in the data */
export const writtenOut: (standard: Based, load: (id: string) => Lines) => Lines

/** Why it cannot be written out: the first one is what `writtenOut` throws. */
export const slipsIn: (standard: Based, base: Lines) => readonly Slip[]

/** What is to be left out is not there, or a line is replaced but for the values that are `left`. */
export type Slip =
  | { readonly kind: 'absent'; readonly name: string }
  | {
      readonly kind: 'partly'
      readonly clause: string
      readonly keys: readonly string[]
      readonly left: readonly string[]
    }
