import type { AssignedLine } from '../../assemble.ts'
import { supplied } from '../sourced.ts'
import { type Composing, printedLine } from './composing.ts'

/** The title of the Party's documents; the clerk never writes it. */
export const composeHeading = ({ source, typeSpan, required }: Composing): AssignedLine[] => {
  const wording = required('tieu_de.wording')
  return wording ? [printedLine(source, 'tieu_de', [supplied(wording, typeSpan)])] : []
}
