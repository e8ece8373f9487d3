import type { Hazard } from '../../hazard.ts'
import type { Relationship } from '../package/relationships.ts'
import { isRemote } from './is-remote.ts'

type Referred = Pick<Hazard, 'kind' | 'target'>

/**
 * The hazard that a relationship stands for; `null` for most.
 * @param inChart its embedded workbook is then the chart's own
 */
export const relationshipHazard = (to: Relationship, inChart: boolean): Referred | null =>
  to.external ? outside(to) : inside(to, inChart)

const inside = ({ type, target }: Relationship, inChart: boolean): Referred | null => {
  if (type === 'vbaProject') return { kind: 'macro', target }
  if (type === 'oleObject' || type === 'control' || (type === 'package' && !inChart)) return { kind: 'object', target }
  return null
}

/** Whatever lies outside is fetched when the file is opened, but for what a reader has to click on. */
const outside = ({ type, target }: Relationship): Referred | null => {
  switch (type) {
    case 'hyperlink':
      return null
    case 'attachedTemplate':
      // A template on the own machine is where every file of its office comes from.
      return isRemote(target) ? { kind: 'template', target } : null
    case 'image':
      return { kind: 'picture', target }
    case 'oleObject':
    case 'package':
    case 'control':
      return { kind: 'object', target }
    default:
      return { kind: 'link', target }
  }
}
