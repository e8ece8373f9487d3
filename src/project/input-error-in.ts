import { InputError } from '../document/input-error.ts'

/**
 * What the user can mend about one file of many, so that the others go on.
 * @throws Error that names the file, where it is a bug of ours
 */
export const inputErrorIn = (file: string, error: unknown): InputError => {
  if (error instanceof InputError) return error
  throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
}
