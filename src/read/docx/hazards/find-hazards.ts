import { spanOf } from '../../../document/source.ts'
import type { Hazard } from '../../hazard.ts'
import { partSource } from '../lines/part-source.ts'
import type { DocxPackage } from '../package/package.ts'
import type { DocxParts } from '../parts.ts'
import { readStory } from '../story/read-story.ts'
import { fieldHazard } from './field-hazard.ts'
import { reachableRelationships } from './reachable.ts'
import { relationshipHazard } from './relationship-hazard.ts'

/** More are not told: who has so many has been warned. */
const MOST = 50

/** Parts whose text is not that of the main part; a field in them acts as well as in any other. */
const BESIDE = /^(?:header|footer|footnotes|endnotes|comments)$/

/**
 * What may act or fetch when the file is opened, each once.
 * @param inMain hazards found in the text of the main part
 * @throws InputError as `scanXml`
 */
export const findHazards = ({ docx, theme }: DocxParts, file: string, inMain: readonly Hazard[]): readonly Hazard[] => {
  const found = new Map<string, Hazard>()
  const add = (hazard: Hazard): void => {
    const key = `${hazard.kind} ${hazard.target}`
    if (found.size < MOST && !found.has(key)) found.set(key, hazard)
  }
  for (const { from, to, inChart } of reachableRelationships(docx)) {
    const hazard = relationshipHazard(to, inChart)
    if (hazard) add({ ...hazard, location: { source: partSource(file, from, '', () => []), span: spanOf(0, 0) } })
    if (!to.external && BESIDE.test(to.type)) {
      for (const each of fieldsOf(docx, file, to.target, theme)) add(each)
    }
  }
  for (const hazard of inMain) add(hazard)
  return [...found.values()]
}

const fieldsOf = (docx: DocxPackage, file: string, part: string, theme: DocxParts['theme']): readonly Hazard[] => {
  const xml = docx.text(part)
  if (xml === null || !/instrText|fldSimple/.test(xml)) return []
  const source = partSource(file, part, xml, () => [])
  return readStory(xml, part, theme).instructions.flatMap((instruction) => fieldHazard(instruction, source) ?? [])
}
