import type { InventedDocument } from './documents.mjs'

export const plantDefects: (byBody: InventedDocument[][], count: number) => string[]
