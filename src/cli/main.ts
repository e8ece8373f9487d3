import { version } from '../../package.json'
import type { Io } from './io.ts'

export { processIo } from './process-io.ts'

/**
 * Runs one command line.
 * @param args what stands behind `dvk`
 * @returns the exit code: 0 clean, 1 findings, 2 usage or unreadable input, 70 a bug of ours
 */
export const main = async (args: readonly string[], io: Io): Promise<number> => {
  // Told without loading anything else: shells and editors ask for it all the time.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V') && tellsVersion(io)) return 0
  const { runProgram } = await import('./program.ts')
  return runProgram(args, io)
}

/** @returns false where it cannot be written: why is told by the program as a whole */
const tellsVersion = ({ stdout }: Io): boolean => {
  try {
    stdout.write(`${version}\n`)
    return true
  } catch {
    return false
  }
}
