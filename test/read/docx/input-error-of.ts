import { InputError } from '../../../src/document/input-error.ts'

/** The user error that an action ends with; any other error fails the test. */
export const inputErrorOf = (action: () => unknown): InputError => {
  try {
    action()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('expected an InputError')
}
