import { availableParallelism } from 'node:os'
import { InputError } from '../document/input-error.ts'

/** How many threads judge. */
export interface Jobs {
  readonly threads: number
  /** Milliseconds of judging in one thread after which they are started. */
  readonly after: number
}

/** Starting a thread and having its code compiled takes about as long; a few files are judged by then. */
const PAYS_AFTER = 500
/** More would wait for the thread that reads the files and gathers what is found. */
const MOST_BY_ITSELF = 8

/**
 * What `--jobs` asks for; `auto` where it is left out.
 * @throws InputError for what is neither a number nor `auto`
 */
export const jobsOf = (asked = 'auto'): Jobs => {
  if (asked === 'auto') return { threads: Math.min(availableParallelism(), MOST_BY_ITSELF), after: PAYS_AFTER }
  if (/^[1-9]\d?$/.test(asked)) return { threads: Number(asked), after: 0 }
  throw new InputError('cach-dung/so-luong', {
    vi: `--jobs cần «auto» hoặc một số nguyên từ 1 đến 99, đã thấy «${asked}»`,
    en: `--jobs takes "auto" or a whole number from 1 to 99, this is "${asked}"`,
  })
}
