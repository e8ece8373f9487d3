import type { Message } from './message.ts'

/** What to write instead of a name that there is not: the one that was most likely meant, or all that there are. */
export const meantOrAll = (guess: string | null, all: readonly string[]): Message =>
  guess
    ? { vi: `có phải ý bạn là «${guess}»?`, en: `did you mean "${guess}"?` }
    : { vi: `chỉ có: ${all.join(', ')}`, en: `there are: ${all.join(', ')}` }
