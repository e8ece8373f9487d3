import { isUpperCase } from '../../vietnamese/case.ts'
import type { AppendixPart, AssignedLine } from '../assemble.ts'
import type { Line } from './line.ts'
import { isAppendixGuide, isAppendixLabel } from './patterns.ts'

/** What stands behind the signature: appendices, each with label, title and guide line. */
export const readAppendices = (lines: readonly Line[]): AssignedLine[] => {
  let ordinal = -1
  let inHeading = false
  return lines.flatMap(({ block }): AssignedLine[] => {
    if (block.text === '') return []
    const part = ((): AppendixPart | null => {
      if (isAppendixLabel(block.text)) {
        ordinal++
        inHeading = true
        return 'label'
      }
      if (ordinal < 0) return null
      if (inHeading && isAppendixGuide(block.text)) {
        inHeading = false
        return 'guide'
      }
      if (inHeading && isUpperCase(block.text)) return 'title'
      inHeading = false
      return 'body'
    })()
    return [part ? { block, component: 'phu_luc', appendix: { ordinal, part } } : { block, component: null }]
  })
}
