import type { DocxPackage } from '../package/package.ts'
import type { Relationship } from '../package/relationships.ts'

export interface Reached {
  /** The part that refers. */
  readonly from: string
  readonly to: Relationship
  /** True where it refers from within a chart, which keeps its own numbers as a workbook. */
  readonly inChart: boolean
}

const CHART = /^chart/

/** All relationships that lead on from the main part, as Word follows them; each part is looked at once. */
export function* reachableRelationships(docx: DocxPackage): Generator<Reached> {
  const seen = new Set([docx.mainPart])
  const waiting = [{ part: docx.mainPart, inChart: false }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, inChart } = next
    for (const to of docx.relationships(part)) {
      yield { from: part, to, inChart }
      if (to.external || seen.has(to.target)) continue
      seen.add(to.target)
      waiting.push({ part: to.target, inChart: inChart || CHART.test(to.type) })
    }
  }
}
