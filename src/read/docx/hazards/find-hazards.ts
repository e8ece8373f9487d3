import { spanOf } from '../../../document/source.ts'
import type { Hazard } from '../../hazard.ts'
import { partSource } from '../lines/part-source.ts'
import type { DocxParts } from '../parts.ts'
import type { Stories } from '../story/stories.ts'
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
export const findHazards = (
  { docx, stories }: DocxParts,
  file: string,
  inMain: readonly Hazard[],
): readonly Hazard[] => {
  const found = new Map<string, Hazard>()
  const add = (hazard: Hazard): void => {
    const key = `${hazard.kind} ${hazard.target}`
    if (found.size < MOST && !found.has(key)) found.set(key, hazard)
  }
  for (const { from, to, inChart } of reachableRelationships(docx)) {
    const hazard = relationshipHazard(to, inChart)
    if (hazard) add({ ...hazard, location: { source: partSource(file, from, '', () => []), span: spanOf(0, 0) } })
    if (!to.external && BESIDE.test(to.type)) {
      for (const each of fieldsOf(stories, file, to.target)) add(each)
    }
  }
  for (const hazard of inMain) add(hazard)
  return [...found.values()]
}

const fieldsOf = (stories: Stories, file: string, part: string): readonly Hazard[] => {
  const read = stories(part)
  if (!read || !/instrText|fldSimple/.test(read.xml)) return []
  const source = partSource(file, part, read.xml, () => [])
  return read.story().instructions.flatMap((instruction) => fieldHazard(instruction, source) ?? [])
}
