import { readdirSync, readFileSync } from 'node:fs'
import { draftDocument } from '../../../src/draft/draft.ts'
import { onlyDocument, readBytes } from './lint-bytes.ts'
import type { LayoutMutation, Mutation } from './mutation.ts'
import { printDocument } from './print-document.ts'

const CLEAN = new URL('../../fixtures/clean/', import.meta.url)
const SPECS = new URL('../mutations/', import.meta.url)

interface Spec {
  readonly mutations: readonly (Mutation | LayoutMutation)[]
}

export interface Base {
  readonly yaml: string
  readonly text: string
  readonly docx: Uint8Array
}

const loadBase = async (name: string): Promise<Base> => {
  const yaml = readFileSync(new URL(`${name}.yaml`, CLEAN), 'utf8')
  const { document, standard } = onlyDocument(await readBytes(`${name}.yaml`, yaml))
  return { yaml, text: printDocument(document), docx: draftDocument(document, standard) }
}

const specs = await Promise.all(
  readdirSync(SPECS).map(async (file): Promise<Spec> => import(new URL(file, SPECS).href)),
)
/** Of all spec files. */
export const mutations = specs.flatMap((spec) => spec.mutations)
const names = readdirSync(CLEAN).map((file) => file.replace(/\.yaml$/, ''))
/** The clean documents in every format, by name. */
export const bases = new Map(await Promise.all(names.map(async (name) => [name, await loadBase(name)] as const)))

export const baseOf = ({ base }: { readonly base: string }): Base => {
  const found = bases.get(base)
  if (!found) throw new Error(`no test/fixtures/clean/${base}.yaml`)
  return found
}
