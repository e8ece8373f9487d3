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

export const writtenOut: (standard: Lines & { readonly basedOn?: BasedOn }, load: (id: string) => Lines) => Lines
