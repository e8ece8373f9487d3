import type { ComponentId } from '../../../document/component.ts'
import { fold } from '../../../vietnamese/fold.ts'
import type { AssignedLine } from '../../assemble.ts'
import { concat, cut, type Sourced, suppliedBehind } from '../sourced.ts'
import { linesAt, mapsAt, textOf } from '../tree/fields.ts'
import type { MapNode } from '../tree/node.ts'
import { type Composing, inCaseOf, printedLine } from './composing.ts'

/** Authority, title and name of every signer, the lead first. */
export const composeSignatures = (composing: Composing): AssignedLine[] =>
  mapsAt(composing.root, 'ky').flatMap((signer, ordinal) => composeSignature(composing, signer, ordinal))

const composeSignature = ({ source, required }: Composing, signer: MapNode, ordinal: number): AssignedLine[] => {
  const authority = linesAt(signer, 'quyen_han')
  const title = linesAt(signer, 'chuc_vu')
  const body = textOf(signer, 'co_quan')
  const lines = (
    component: ComponentId,
    texts: readonly Sourced[],
    font: Parameters<typeof inCaseOf>[0],
  ): AssignedLine[] => texts.map((text) => printedLine(source, component, [inCaseOf(font, text)], { signer: ordinal }))
  // Signers of joint documents name their body behind their title; one who signs for a body without a title, behind that.
  const onAuthority = title.length === 0 && authority.length > 0
  return [
    ...lines('quyen_han', onAuthority ? withBody(authority, body) : authority, required('quyen_han.font')),
    ...lines('chuc_vu', onAuthority ? title : withBody(title, body), required('chuc_vu.font')),
    ...lines('ho_ten', linesAt(signer, 'ho_ten'), required('ho_ten.font')),
  ]
}

/** "Trưởng ban" and "Ban Tổ chức Tỉnh uỷ" are "Trưởng Ban Tổ chức Tỉnh uỷ": what both have in common is said once. */
const withBody = (lines: readonly Sourced[], body: Sourced | null): readonly Sourced[] => {
  const last = lines.at(-1)
  if (!body) return lines
  if (!last) return [body]
  const shared = sharedLength(last.text, body.text)
  const rest = cut(body, shared, body.text.length)
  return [...lines.slice(0, -1), rest.text === '' ? last : concat([last, suppliedBehind(' ', last), rest])]
}

/** Length of the words at the start of the body's name with which the title ends, and of the space behind them. */
const sharedLength = (title: string, body: string): number => {
  const ends = [...body.matchAll(/\s+|$/g)].map((space) => space.index)
  const titleWords = ` ${fold(title)}`
  const shared = ends.findLast((end) => titleWords.endsWith(` ${fold(body.slice(0, end))}`)) ?? 0
  return body.length - body.slice(shared).trimStart().length
}
