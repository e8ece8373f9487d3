import { interruption } from './interruption.ts'
import type { Io } from './io.ts'
import type { Progress } from './progress.ts'

/** Milliseconds of work after which the system is let in, to tell of a signal. */
const BREATH = 100

/**
 * The same items, one after the other, with progress shown and an end where the user wants one.
 * @param progress `null` where it is not shown
 * @throws an `interruption` while the next item is waited for
 */
export async function* watched<Item>(
  items: AsyncIterable<Item>,
  progress: Progress | null,
  io: Io,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  let code: number | null = null
  let stop: (reason: Error) => void = () => {}
  const forget = io.onInterrupt?.((exitCode) => {
    code = exitCode
    stop(interruption(exitCode))
  })
  let breathed = performance.now()
  try {
    for (;;) {
      const next = await new Promise<IteratorResult<Item>>((resolve, reject) => {
        stop = reject
        iterator.next().then(resolve, reject)
      })
      if (next.done) return
      if (performance.now() - breathed > BREATH) {
        progress?.show()
        await new Promise((resolve) => setImmediate(resolve))
        breathed = performance.now()
      }
      if (code !== null) throw interruption(code)
      yield next.value
    }
  } finally {
    forget?.()
    progress?.clear()
  }
}
