/** A document of the invented repository; `file` has no ending. */
export interface InventedDocument {
  readonly file: string
  readonly isLost?: boolean
}

export const documentsOf: (count: number) => InventedDocument[][]
export const yamlOf: (document: InventedDocument) => string
