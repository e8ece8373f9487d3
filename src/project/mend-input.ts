import type { InputError } from '../document/input-error.ts'
import { type Mended, type MendOptions, mend } from '../fix/mend.ts'
import type { ReadFile } from '../read/read-file.ts'
import { isDocument, mayBeDocument } from './candidate.ts'
import type { Input } from './input.ts'
import { inputErrorIn } from './input-error-in.ts'
import { type LintReadOptions, lintRead } from './lint-read.ts'
import { writeMended } from './write-mended.ts'

/** What became of one input. */
export interface MendedInput {
  /** What it is now, to be judged: it reads what it was mended to, or, where that was not written, what it still is. */
  readonly input: Input
  /** `null` where it could not be read or is no document. */
  readonly mended: Mended | null
  /** Why it was not written. */
  readonly failure: InputError | null
}

/** What happens with a mended file. */
export interface MendInputOptions extends LintReadOptions, Omit<MendOptions, 'lint'> {
  /** False where it is only found out what would change. */
  readonly write: boolean
}

/** Mends one file of many: what keeps this one from being read or written is told, and the others go on. */
export const mendInput = async (input: Input, options: MendInputOptions): Promise<MendedInput> => {
  const { file, named, path } = input
  // What a directive keeps silent is not mended either.
  const lint = async (read: ReadFile) => (await lintRead(read, options)).findings
  let before: Uint8Array
  try {
    before = await input.read()
  } catch (error) {
    const told = inputErrorIn(file, error)
    return { input: { ...input, read: () => Promise.reject(told) }, mended: null, failure: null }
  }
  const asIs = { ...input, read: async () => before }
  try {
    if (!named && !mayBeDocument(file, before)) return { input: asIs, mended: null, failure: null }
    const mended = await mend(file, before, { ...options, lint })
    if (!named && !isDocument(mended.before)) return { input: asIs, mended: null, failure: null }
    const { bytes } = mended
    const isChanged = bytes !== before
    const failure =
      isChanged && options.write && path !== undefined ? writing({ path, file, before, after: bytes }) : null
    return { input: failure ? asIs : { ...input, read: async () => bytes }, mended, failure }
  } catch (error) {
    // What cannot be read is told when it is judged.
    inputErrorIn(file, error)
    return { input: asIs, mended: null, failure: null }
  }
}

const writing = (rewritten: Parameters<typeof writeMended>[0]): InputError | null => {
  try {
    writeMended(rewritten)
    return null
  } catch (error) {
    return inputErrorIn(rewritten.file, error)
  }
}
