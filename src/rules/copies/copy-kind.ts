import { wholeBlock } from '../../document/block.ts'
import type { FindParts } from '../layout/printed-part.ts'
import { judgedCopies } from './judged-copies.ts'

/** "SAO Y", "SAO LỤC" above each copy. */
export const copyKinds: FindParts = (document, standard) =>
  judgedCopies(document, standard).flatMap(({ kind }) => (kind ? [[wholeBlock(kind)]] : []))

/** The kind as it is compared: without the brackets that some put it in. */
export const bareKind = (text: string): string => text.replace(/^\(|\)$/g, '').trim()
