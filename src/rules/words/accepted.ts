import type { Organisation } from '../../document/organisation.ts'
import { fold } from '../../vietnamese/fold.ts'

/** True where the organisation says that a word or phrase is right as it is. */
export const isAccepted = ({ acceptedWords }: Organisation, phrase: string): boolean =>
  acceptedWords.length > 0 && acceptedWords.some((accepted) => fold(accepted) === fold(phrase))
