import type { YAMLError } from 'yaml'
import type { Source, Span } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import type { SourceLine } from './source-line.ts'

/** What the parser stumbled over, with its surroundings. */
export interface Stumble {
  readonly error: YAMLError
  /** What is being parsed: the source, or the source with earlier problems overwritten. */
  readonly text: string
  /** The line where the error begins. */
  readonly line: SourceLine
  readonly source: Source
  /** A tab has been told of, and all of them are mended. */
  readonly tabsTold: boolean
  /** Where the quoted text or the list in brackets begins that ends at an offset. */
  openingOf(end: number): number | null
}

/** A syntax error as a clerk understands it. */
export interface Explained {
  readonly problem: Problem
  /** What to overwrite with one character, so that parsing goes on behind the problem; places stay the same. */
  readonly mends: readonly Mend[]
}

export interface Mend extends Span {
  readonly character: string
}

/** Explains one kind of mistake; `null` where the error is another one. */
export type Trap = (stumble: Stumble) => Explained | null

export const overwrite = (text: string, mends: readonly Mend[]): string => {
  let result = ''
  let at = 0
  for (const { start, end, character } of [...mends].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    result += text.slice(at, start) + character.repeat(end - start)
    at = end
  }
  return result + text.slice(at)
}
