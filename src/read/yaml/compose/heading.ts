import type { AssignedLine } from '../../assemble.ts'
import { supplied } from '../sourced.ts'
import { type Composing, printedLine } from './composing.ts'

/** The title of the Party's documents, or quốc hiệu and tiêu ngữ of the State's; the clerk never writes them. */
export const composeHeading = ({ source, typeSpan, required }: Composing): AssignedLine[] =>
  (['tieu_de', 'tieu_ngu'] as const).flatMap((component) => {
    const wording = required(`${component}.wording`)
    return wording ? [printedLine(source, component, [supplied(wording, typeSpan)])] : []
  })
