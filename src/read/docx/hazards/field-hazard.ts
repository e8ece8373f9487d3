import type { Source } from '../../../document/source.ts'
import type { Hazard } from '../../hazard.ts'
import type { Instruction } from '../story/story.ts'
import { isRemote } from './is-remote.ts'

/** Fields that always reach out to another program or a data source (ECMA-376-1, 17.16.5). */
const REACHING = /^(?:DDE|DDEAUTO|LINK|DATABASE)$/i
/** Fields that fetch what their address names. */
const FETCHING = /^(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT)$/i

/** @returns `null` for a field that prints only what the document itself holds, or a file of the own machine */
export const fieldHazard = ({ text, span }: Instruction, source: Source): Hazard | null => {
  const [, name = '', rest = ''] = /^\s*([A-Z]+)\b(.*)$/is.exec(text) ?? []
  const reaches = REACHING.test(name) || (FETCHING.test(name) && isRemote(addressIn(rest)))
  return reaches ? { kind: 'field', target: text.trim().slice(0, LONGEST), location: { source, span } } : null
}

const LONGEST = 200

/** The first argument, in quotes or not; within quotes a backslash stands twice. */
const addressIn = (rest: string): string => {
  const [, quoted, bare = ''] = /^\s*(?:"([^"]*)"|(\S+))/.exec(rest) ?? []
  return quoted?.replaceAll('\\\\', '\\') ?? bare
}
