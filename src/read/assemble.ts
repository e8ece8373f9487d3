import { assign, type Block } from '../document/block.ts'
import { type Component, type ComponentId, createComponent, type Recognition } from '../document/component.ts'
import { parseDocumentNumber } from '../document/document-number.ts'
import { parsePlaceAndDate } from '../document/official-date.ts'
import type { Appendix, Format, OfficialDocument, Signature, System } from '../document/official-document.ts'
import type { PageLayout } from '../document/page-layout.ts'
import type { Source } from '../document/source.ts'
import { typeBeginning, typeMeant, typesWithSymbol } from '../standards/document-types.ts'

export type AppendixPart = 'label' | 'title' | 'guide' | 'body'

/** A printed line that has found its component. */
export interface AssignedLine {
  readonly block: Block
  readonly component: ComponentId | null
  /** The typed separator beneath the component (`*`, `-----`). */
  readonly separator?: boolean
  /** Ordinal of the signer the line belongs to; 0, the lead, where left out. */
  readonly signer?: number
  readonly appendix?: { readonly ordinal: number; readonly part: AppendixPart }
  readonly recognition?: Recognition
}

/** What is known of the document besides its lines. */
export interface DocumentFacts {
  readonly format: Format
  readonly source: Source
  readonly page: PageLayout | null
  readonly system: System
  readonly hasLetterhead: boolean
  /** Where the input names its type; otherwise it is told from tên loại and symbol. */
  readonly type?: string | null
}

const SIGNATURE_PARTS = ['quyen_han', 'chuc_vu', 'ho_ten'] as const

/** Builds the document from its lines: the one way for YAML, text and .docx. */
export const assemble = (lines: readonly AssignedLine[], facts: DocumentFacts): OfficialDocument => {
  const assigned = lines.map(withComponent)
  const signatures = signaturesOf(assigned)
  const components = { ...componentsOf(assigned), ...leadOf(signatures) }
  return {
    ...facts,
    type: facts.type !== undefined ? facts.type : typeOf(components, facts.system),
    date: parsePlaceAndDate(components.dia_danh_ngay?.text ?? '')?.date ?? null,
    components,
    signatures,
    appendices: appendicesOf(assigned),
    blocks: assigned.map((line) => line.block),
  }
}

/** The line with its component on its block too, where its reader has not put it there. */
const withComponent = (line: AssignedLine): AssignedLine =>
  line.component && line.component !== line.block.component
    ? { ...line, block: assign(line.block, line.component) }
    : line

type Components = OfficialDocument['components']

const componentsOf = (lines: readonly AssignedLine[]): Components => {
  const byId = new Map<ComponentId, AssignedLine[]>()
  for (const line of lines) {
    if (!line.component || isSignature(line.component)) continue
    const group = byId.get(line.component)
    if (group) group.push(line)
    else byId.set(line.component, [line])
  }
  return Object.fromEntries(
    [...byId].flatMap(([id, group]) => componentOf(id, group) ?? []).map((part) => [part.id, part]),
  )
}

const componentOf = (id: ComponentId, lines: readonly AssignedLine[]): Component | null => {
  const texts = lines.filter((line) => !line.separator)
  if (texts.length === 0) return null
  const separator = lines.find((line) => line.separator)?.block ?? null
  const unsure = texts.some((line) => line.recognition === 'unsure')
  return createComponent(
    id,
    texts.map((line) => line.block),
    separator,
    unsure ? 'unsure' : 'sure',
  )
}

const isSignature = (id: ComponentId): id is (typeof SIGNATURE_PARTS)[number] =>
  (SIGNATURE_PARTS as readonly ComponentId[]).includes(id)

const signaturesOf = (lines: readonly AssignedLine[]): Signature[] => {
  const own = lines.filter((line) => line.component && isSignature(line.component))
  const signers = [...new Set(own.map((line) => line.signer ?? 0))].sort((a, b) => a - b)
  return signers.map((signer) => {
    const part = (id: ComponentId): Component | null =>
      componentOf(
        id,
        own.filter((line) => (line.signer ?? 0) === signer && line.component === id),
      )
    return { quyen_han: part('quyen_han'), chuc_vu: part('chuc_vu'), ho_ten: part('ho_ten') }
  })
}

const leadOf = ([lead]: readonly Signature[]): Components =>
  Object.fromEntries(SIGNATURE_PARTS.flatMap((id) => (lead?.[id] ? [[id, lead[id]]] : [])))

const appendicesOf = (lines: readonly AssignedLine[]): Appendix[] => {
  const ordinals = [...new Set(lines.flatMap((line) => (line.appendix ? [line.appendix.ordinal] : [])))]
  return ordinals.map((ordinal) => {
    const blocks = (part: AppendixPart): Block[] =>
      lines
        .filter((line) => line.appendix?.ordinal === ordinal && line.appendix.part === part)
        .map((line) => line.block)
    return {
      label: blocks('label')[0] ?? null,
      title: blocks('title'),
      guide: blocks('guide')[0] ?? null,
      body: blocks('body'),
    }
  })
}

/** The type by its printed name; a công văn prints none and is known by its symbol or its addressees. */
const typeOf = (components: Components, system: System): string | null => {
  const [name] = components.ten_loai?.blocks ?? []
  const named = name && (typeMeant(name.text) ?? typeBeginning(name.text))
  if (named) return named.id
  const symbol = parseDocumentNumber(components.so_ky_hieu?.text ?? '')?.head.text ?? ''
  const [only, second] = system === 'dang' ? typesWithSymbol(symbol, system) : []
  if (only && !second) return only.id
  return components.kinh_gui && !name ? 'cong-van' : null
}
