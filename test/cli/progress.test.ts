import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { openProgress } from '../../src/cli/progress.ts'
import { watched } from '../../src/cli/watched.ts'

interface Terminal extends Io {
  /** All that was written to standard error. */
  text(): string
  /** What the user sends with Ctrl-C. */
  interrupt(exitCode: number): void
  /** How many wait for that. */
  listeners(): number
}

const terminal = ({ isTTY = true, env = {}, columns = 80 } = {}): Terminal => {
  let text = ''
  const listeners = new Set<(exitCode: number) => void>()
  const write = (chunk: string | Uint8Array): void => {
    text += chunk
  }
  const output = { write, isTTY, columns }
  return {
    stdin: (async function* () {})(),
    stdout: output,
    stderr: output,
    env,
    cwd: '/',
    onInterrupt(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    text: () => text,
    interrupt: (exitCode) => {
      for (const listener of listeners) listener(exitCode)
    },
    listeners: () => listeners.size,
  }
}

const NAMES = Array.from({ length: 100 }, (_, index) => `${index}.txt`)

async function* names(): AsyncGenerator<string> {
  yield* NAMES
}

describe('progress on a terminal', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const run = async (io: Io, { quiet = false, milliseconds = 50 } = {}) => {
    const progress = openProgress(names, 'vi', { quiet }, io)
    for await (const _ of watched(progress?.counting(names()) ?? names(), progress, io)) {
      vi.advanceTimersByTime(milliseconds)
    }
  }

  it('tells after a second how many are done of how many, how fast and for how long, and leaves nothing behind', async () => {
    const io = terminal()
    await run(io)
    const lines = io.text().split('\r\u001b[2K')
    expect(lines).toContain('Đã kiểm tra 64/100 tệp, 20 tệp/giây, còn khoảng 2 giây')
    expect(lines.at(-1)).toBe('')
    expect(lines.length).toBeGreaterThan(10)
  })

  it('says nothing of what takes no second', async () => {
    const io = terminal()
    await run(io, { milliseconds: 9 })
    expect(io.text()).toBe('')
  })

  it.each([
    ['no terminal', { isTTY: false }],
    ['CI', { env: { CI: 'true' } }],
  ])('says nothing where nobody looks on: %s', async (_, surroundings) => {
    const io = terminal(surroundings)
    await run(io)
    expect(io.text()).toBe('')
  })

  it('goes on without knowing how many there are where they cannot be counted', async () => {
    const io = terminal()
    const uncountable = async function* (): AsyncGenerator<string> {
      yield 'a.txt'
      throw new Error('no way to count')
    }
    const progress = openProgress(uncountable, 'vi', {}, io)
    vi.advanceTimersByTime(2000)
    progress?.show()
    await new Promise((resolve) => setImmediate(resolve))
    progress?.show()
    expect(io.text()).toMatch(/Đã kiểm tra 0 tệp, 0 tệp\/giây$/)
  })

  it('says nothing with --quiet', async () => {
    const io = terminal()
    await run(io, { quiet: true })
    expect(io.text()).toBe('')
  })

  it('stays on one line of a narrow terminal', async () => {
    const io = terminal({ columns: 20 })
    await run(io)
    expect(
      Math.max(
        ...io
          .text()
          .split('\r\u001b[2K')
          .map(({ length }) => length),
      ),
    ).toBe(19)
  })
})

describe('a run that is stopped', () => {
  it('ends while the next item is waited for', async () => {
    const io = terminal()
    const never = async function* (): AsyncGenerator<string> {
      yield 'a'
      await new Promise(() => {})
    }
    const iterator = watched(never(), null, io)
    await iterator.next()
    const next = iterator.next()
    io.interrupt(130)
    await expect(next).rejects.toMatchObject({ exitCode: 130 })
    expect(io.listeners()).toBe(0)
  })

  it('listens no more once it has ended', async () => {
    const io = terminal()
    const items = watched(names(), null, io)
    await items.next()
    expect(io.listeners()).toBe(1)
    await items.return(undefined)
    expect(io.listeners()).toBe(0)
  })
})
