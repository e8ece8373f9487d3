import type { Severity } from './severity.ts'

/**
 * How a line of a standard is known: read in the instrument's own text, from several independent second-hand
 * sources, only seen in real documents, or not confirmed.
 */
export type Confidence = 'read' | 'second-hand' | 'practice' | 'unconfirmed'

/** The most a finding may be that rests on a line of this confidence. */
export const severestFor = (confidence: Confidence): Severity => {
  switch (confidence) {
    case 'read':
      return 'error'
    case 'second-hand':
    case 'practice':
      return 'warning'
    case 'unconfirmed':
      return 'info'
  }
}
