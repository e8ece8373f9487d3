import type { ComponentId } from '../../../document/component.ts'
import { fold } from '../../../vietnamese/fold.ts'
import type { AssignedLine } from '../../assemble.ts'
import { concat, type Sourced, suppliedBefore, suppliedBehind } from '../sourced.ts'
import { linesAt, mapsAt } from '../tree/fields.ts'
import { type Composing, inCaseOf, printedLine } from './composing.ts'

/** Superior and issuer, and the mark beneath them. Joint issuers stand one behind the other, the lead first. */
export const composeIssuer = (composing: Composing): AssignedLine[] => {
  const { source, root, required } = composing
  const issuers = mapsAt(root, 'co_quan')
  const joint = required('co_quan_ban_hanh.joint') ?? ' '
  const line = (component: ComponentId, text: Sourced): AssignedLine => {
    const font = required(component === 'co_quan_cap_tren' ? 'co_quan_cap_tren.font' : 'co_quan_ban_hanh.font')
    return printedLine(source, component, [inCaseOf(font, text)])
  }
  const superiors = differentNames(issuers.map((issuer) => linesAt(issuer, 'cap_tren')))
  const names = inOneRow(
    issuers.map((issuer) => linesAt(issuer, 'ban_hanh')),
    joint,
  )
  const last = names.at(-1)
  const separator = required('co_quan_ban_hanh.separator')
  return [
    ...inOneRow(superiors, joint).map((text) => line('co_quan_cap_tren', text)),
    ...names.map((text) => line('co_quan_ban_hanh', text)),
    ...(last && separator
      ? [printedLine(source, 'co_quan_ban_hanh', [suppliedBehind(separator, last)], { separator: true })]
      : []),
  ]
}

/** Issuers of one superior name it once. */
const differentNames = (names: readonly (readonly Sourced[])[]): readonly (readonly Sourced[])[] => {
  if (names.length < 2) return names
  const folded = names.map((lines) => fold(lines.map((line) => line.text).join(' ')))
  return names.filter((_, index) => folded.indexOf(folded[index] ?? '') === index)
}

/** Names joined so that only the line ends inside of a name are kept. */
const inOneRow = (names: readonly (readonly Sourced[])[], joint: string): readonly Sourced[] => {
  const [first, ...others] = names.filter((lines) => lines.length > 0)
  return others.reduce<readonly Sourced[]>((row, lines) => {
    const [above, next] = [row.at(-1), lines[0]]
    if (!above || !next) return row
    return [...row.slice(0, -1), concat([above, suppliedBefore(joint, [next]), next]), ...lines.slice(1)]
  }, first ?? [])
}
