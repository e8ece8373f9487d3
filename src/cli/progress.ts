import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { Options } from './command.ts'
import type { Io } from './io.ts'

/** A line on the terminal that tells how far a run is. */
export interface Progress {
  /** The same inputs, counted as they are taken: but for the few that are judged meanwhile, they are done. */
  counting<Item>(inputs: AsyncIterable<Item>): AsyncIterable<Item>
  /** Writes the line anew, where the run takes long enough for one. */
  show(): void
  /** Takes the line away. */
  clear(): void
}

/** Milliseconds: who waits no longer needs no line. */
const AFTER = 1000
/** Milliseconds for looking how many files there are, each time the line is shown. */
const COUNTING = 20

const DONE: Message = { vi: 'Đã kiểm tra {done} tệp, {rate} tệp/giây', en: '{done} files checked, {rate} files/s' }
const OF_ALL: Message = {
  vi: 'Đã kiểm tra {done}/{all} tệp, {rate} tệp/giây, còn khoảng {left}',
  en: '{done} of {all} files checked, {rate} files/s, about {left} left',
}
const MINUTES: Message = { vi: '{minutes} phút {seconds} giây', en: '{minutes} min {seconds} s' }
const SECONDS: Message = { vi: '{seconds} giây', en: '{seconds} s' }

const BACK = '\r\u001b[2K'

/**
 * @param inputs gives them anew, for counting them meanwhile
 * @returns `null` where nobody looks on
 */
export const openProgress = (
  inputs: () => AsyncIterable<unknown>,
  language: Language,
  { quiet = false }: Options,
  { stderr, env }: Io,
): Progress | null => {
  if (quiet || !stderr.isTTY || env.CI) return null
  const start = performance.now()
  const count = counter(inputs())
  let done = 0
  let isShown = false
  return {
    async *counting(inputs) {
      for await (const input of inputs) {
        done++
        yield input
      }
    },
    show() {
      const seconds = (performance.now() - start) / 1000
      if (seconds * 1000 < AFTER) return
      const rate = done / seconds
      const total = count()
      const left = timeText(total === null ? 0 : (total - done) / rate, language)
      const numbers = { done, all: total ?? 0, rate: Math.round(rate), left }
      const line = fillMessage(total === null ? DONE : OF_ALL, language, numbers)
      stderr.write(BACK + line.slice(0, (stderr.columns ?? line.length + 1) - 1))
      isShown = true
    },
    clear() {
      if (isShown) stderr.write(BACK)
      isShown = false
    },
  }
}

/** @param seconds how long it is going to take */
const timeText = (seconds: number, language: Language): string => {
  const whole = Math.max(1, Math.round(seconds))
  const data = { minutes: Math.floor(whole / 60), seconds: whole % 60 }
  return fillMessage(data.minutes > 0 ? MINUTES : SECONDS, language, data)
}

/** Counts a little further each time it is asked. @returns how many there are; `null` until that is known */
const counter = (items: AsyncIterable<unknown>): (() => number | null) => {
  const iterator = items[Symbol.asyncIterator]()
  let count = 0
  let isWhole = false
  let isCounting = false
  const goOn = async (): Promise<void> => {
    isCounting = true
    const start = performance.now()
    while (!isWhole && performance.now() - start < COUNTING) {
      isWhole = (await iterator.next()).done === true
      if (!isWhole) count++
    }
    isCounting = false
  }
  return () => {
    // Why files cannot be found is told by the run itself; how many there are then stays unknown.
    if (!isWhole && !isCounting) goOn().catch(() => {})
    return isWhole ? count : null
  }
}
