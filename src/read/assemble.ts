import { assign, type Block } from '../document/block.ts'
import { type Component, type ComponentId, createComponent, type Recognition } from '../document/component.ts'
import { parseDocumentNumber } from '../document/document-number.ts'
import { parsePlaceAndDate } from '../document/official-date.ts'
import type { Appendix, Copy, Format, OfficialDocument, Signature, System } from '../document/official-document.ts'
import type { PageLayout } from '../document/page-layout.ts'
import type { Source } from '../document/source.ts'
import { typeBeginning, typeMeant, typesWithSymbol } from '../standards/document-types.ts'
import { groupedBy } from '../vietnamese/grouped-by.ts'

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
  /** Of a line of a copy: which copy, and what the line is in it; its own `component` is then `ban_sao`. */
  readonly copy?: { readonly ordinal: number; readonly part: CopyPart }
}

/** The kind of copy, or what the line would be in a document. */
export type CopyPart = 'kind' | ComponentId | null

/** What is known of the document besides its lines. */
export interface DocumentFacts {
  readonly format: Format
  readonly source: Source
  readonly page: PageLayout | null
  readonly system: System
  readonly hasLetterhead: boolean
  /** Where the input names its type; otherwise it is told from tên loại and symbol. */
  readonly type?: string | null
  /** Lines of an appendix that is a document of its own. */
  readonly signedAppendix?: readonly AssignedLine[]
}

const SIGNATURE_PARTS = ['quyen_han', 'chuc_vu', 'ho_ten'] as const

/** Builds the document from its lines: the one way for YAML, text and .docx. */
export const assemble = (
  lines: readonly AssignedLine[],
  { signedAppendix = [], ...facts }: DocumentFacts,
): OfficialDocument => {
  const assigned = lines.map(withComponent)
  const groups = byComponent(assigned)
  const signatures = signaturesOf(groups)
  const components = componentsOf(groups, signatures[0])
  return {
    ...facts,
    type: facts.type !== undefined ? facts.type : typeOf(components, facts.system),
    date: parsePlaceAndDate(components.dia_danh_ngay?.text ?? '')?.date ?? null,
    components,
    signatures,
    appendices: [...appendicesOf(assigned), ...appendicesOf(signedAppendix)],
    copies: copiesOf(assigned),
    blocks: assigned.map((line) => line.block),
  }
}

/** The line with its component on its block too, where its reader has not put it there. */
const withComponent = (line: AssignedLine): AssignedLine =>
  line.component && line.component !== line.block.component
    ? { ...line, block: assign(line.block, line.component) }
    : line

type Groups = ReadonlyMap<ComponentId, readonly AssignedLine[]>

const byComponent = (lines: readonly AssignedLine[]): Groups => groupedBy(lines, ({ component }) => component)

type Components = OfficialDocument['components']

/** @param lead the signer whose authority, title and name stand for those of the document */
const componentsOf = (groups: Groups, lead: Signature | undefined): Components => {
  const components: Partial<Record<ComponentId, Component>> = {}
  for (const [id, lines] of groups) {
    const component = isSignature(id) ? null : componentOf(id, lines)
    if (component) components[id] = component
  }
  for (const id of SIGNATURE_PARTS) {
    const component = lead?.[id]
    if (component) components[id] = component
  }
  return components
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

const signaturesOf = (groups: Groups): Signature[] => {
  const signers = new Set<number>()
  for (const id of SIGNATURE_PARTS) for (const line of groups.get(id) ?? []) signers.add(signerOf(line))
  return [...signers]
    .sort((a, b) => a - b)
    .map((signer) => {
      const part = (id: ComponentId): Component | null =>
        componentOf(id, groups.get(id)?.filter((line) => signerOf(line) === signer) ?? [])
      return { quyen_han: part('quyen_han'), chuc_vu: part('chuc_vu'), ho_ten: part('ho_ten') }
    })
}

const signerOf = ({ signer = 0 }: AssignedLine): number => signer

const appendicesOf = (lines: readonly AssignedLine[]): Appendix[] => {
  const byOrdinal = new Map<number, Record<AppendixPart, Block[]>>()
  for (const { appendix, block } of lines) {
    if (!appendix) continue
    const parts = byOrdinal.get(appendix.ordinal) ?? { label: [], title: [], guide: [], body: [] }
    byOrdinal.set(appendix.ordinal, parts)
    parts[appendix.part].push(block)
  }
  return [...byOrdinal.values()].map(({ label, title, guide, body }) => ({
    label: label[0] ?? null,
    title,
    guide: guide[0] ?? null,
    body,
  }))
}

const copiesOf = (lines: readonly AssignedLine[]): Copy[] => {
  const byOrdinal = groupedBy(lines, ({ copy }) => copy?.ordinal ?? null)
  return [...byOrdinal.values()].map((copy) => {
    const groups = byComponent(
      copy.map((line) => ({ ...line, component: line.copy?.part === 'kind' ? null : (line.copy?.part ?? null) })),
    )
    const signatures = signaturesOf(groups)
    return {
      kind: copy.find((line) => line.copy?.part === 'kind')?.block ?? null,
      blocks: copy.map((line) => line.block),
      components: componentsOf(groups, signatures[0]),
      signatures,
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
