import { type ReadOptions, readDocument } from '../read/read-document.ts'
import type { ReadFile } from '../read/read-file.ts'
import { isDocument, mayBeDocument } from './candidate.ts'
import type { Input } from './input.ts'

/**
 * Reads one input.
 * @returns `null` for a file of a folder that is no document
 * @throws InputError where it cannot be read
 */
export const readInput = async (input: Input, options: ReadOptions): Promise<ReadFile | null> => {
  const { file, named } = input
  const bytes = await input.read()
  if (!named && !mayBeDocument(file, bytes)) return null
  const read = await readDocument(file, bytes, options)
  return named || isDocument(read) ? read : null
}
