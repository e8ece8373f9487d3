import { createBlock, type Emphasis, type TableCell } from '../../../document/block.ts'
import type { ComponentId } from '../../../document/component.ts'
import type { DocumentType } from '../../../document/document-type.ts'
import type { System } from '../../../document/official-document.ts'
import type { Piece } from '../../../document/pieces.ts'
import type { Source, Span } from '../../../document/source.ts'
import type { ObligationKey, ObligationValues, RequiredFont } from '../../../standards/obligation.ts'
import type { AssignedLine } from '../../assemble.ts'
import type { Problem } from '../../read-file.ts'
import { concat, inUpperCase, type Sourced } from '../sourced.ts'
import type { MapNode } from '../tree/node.ts'
import { placeOf } from './place-of.ts'

/** What a document is composed from. */
export interface Composing {
  readonly source: Source
  readonly root: MapNode
  readonly type: DocumentType
  readonly system: System
  /** Where the type is written: the place of what the standard supplies for the whole document. */
  readonly typeSpan: Span
  /** What the standard requires; `null` where it says nothing of it. Then nothing is supplied. */
  required<K extends ObligationKey>(key: K): ObligationValues[K] | null
  report(problem: Problem): void
  /** Tells of a key that is not printed in this document. */
  leaveOut(problem: Problem): void
}

/** What is known of a line besides its text. */
export type LineFacts = Omit<AssignedLine, 'block' | 'component'>

/** What a body's paragraph has besides its text. */
export interface ParagraphFacts {
  readonly emphasis: readonly Emphasis[]
  readonly cell: TableCell | null
}

/** A printed line put together from what the clerk wrote and what the standard supplies. */
export const printedLine = (
  source: Source,
  component: ComponentId,
  parts: readonly Sourced[],
  facts: LineFacts | null = null,
  paragraph: ParagraphFacts | null = null,
): AssignedLine => {
  const text = concat(parts)
  let pieces: readonly Piece[] | null = null
  const block = createBlock({
    raw: text.text,
    component,
    emphasis: paragraph?.emphasis ?? [],
    cell: paragraph?.cell ?? null,
    locateRaw: (span) => {
      pieces ??= text.pieces()
      return { source, span: placeOf(pieces, span, source.text) }
    },
  })
  return facts ? { block, component, ...facts } : { block, component }
}

/** In upper case where the component is printed so. */
export const inCaseOf = (font: RequiredFont | null, text: Sourced): Sourced =>
  font?.upperCase ? inUpperCase(text) : text
