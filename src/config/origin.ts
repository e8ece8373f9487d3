import type { Source, Span } from '../document/source.ts'
import type { Origin } from './config.ts'

/** The line on which a stretch of a configuration begins. */
export const originOf = ({ start }: Span, source: Source): Origin => ({
  file: source.file,
  line: source.position(start).line,
})
