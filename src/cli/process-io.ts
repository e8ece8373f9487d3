import { fstatSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SIGNAL_CODES } from './interruption.ts'
import type { Io, Output } from './io.ts'

/** The streams and environment of this process; streams are opened when they are used. */
export const processIo = (): Io => ({
  get stdin() {
    return process.stdin
  },
  stdout: outputTo(1, () => process.stdout),
  stderr: outputTo(2, () => process.stderr),
  env: process.env,
  cwd: process.cwd(),
  workerScript: WORKER_SCRIPT,
  onInterrupt(listener) {
    const listeners = Object.entries(SIGNAL_CODES).map(([signal, code]) => ({ signal, heard: () => listener(code) }))
    for (const { signal, heard } of listeners) process.on(signal, heard)
    return () => {
      for (const { signal, heard } of listeners) process.off(signal, heard)
    }
  },
})

/** Two folders above this file, as it is written and as it is built. */
const WORKER_SCRIPT = join(dirname(fileURLToPath(import.meta.url)), '../../bin/worker.js')

/**
 * Writes to files and pipes directly: opening `process.stdout` on them loads networking, which takes as long as a command,
 * and loses what is still in its buffer when the process ends. Only terminals need it.
 */
const outputTo = (descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output => {
  const isDevice = fstatSync(descriptor).isCharacterDevice()
  const isTerminal = (): boolean => isDevice && open().isTTY === true
  let closed = false
  return {
    write: (chunk) => {
      if (isTerminal()) open().write(chunk)
      else if (!closed) closed = !writeAll(descriptor, Buffer.from(chunk))
    },
    get isTTY() {
      return isTerminal()
    },
    get columns() {
      return isTerminal() ? open().columns : undefined
    },
  }
}

/**
 * @returns false where the reader has gone (`dvk lint | head`): that is no error, the command ends with its own exit code
 * @throws the system's error where there is no room
 */
const writeAll = (descriptor: number, bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw error
      // A pipe that another program set not to wait, and that is full.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FULL_PIPE_PAUSE)
    }
  }
  return true
}

/** Milliseconds. */
const FULL_PIPE_PAUSE = 5
