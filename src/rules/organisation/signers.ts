import type { Block } from '../../document/block.ts'
import { isoDate } from '../../document/official-date.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { Organisation, OwnSigner } from '../../document/organisation.ts'
import { isSameTitle } from '../signature/is-same-title.ts'

/** A signer as printed: both lines are there. */
export interface PrintedSigner {
  readonly name: Block
  readonly title: Block
  readonly titleText: string
}

export const printedSigners = ({ signatures }: OfficialDocument): readonly PrintedSigner[] =>
  signatures.flatMap(({ ho_ten, chuc_vu }) => {
    const [name] = ho_ten?.blocks ?? []
    const [title] = chuc_vu?.blocks ?? []
    return name && title && chuc_vu ? [{ name, title, titleText: chuc_vu.text }] : []
  })

/** Those who may sign on the day of a document; of a draft, which has none, nobody is known. */
export const signersOn = ({ date }: OfficialDocument, { signers }: Organisation): readonly OwnSigner[] => {
  if (!date) return []
  const day = isoDate(date)
  return signers.filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))
}

export const hasTitle = ({ titles }: OwnSigner, printed: string): boolean =>
  titles.some((title) => isSameTitle(title, printed))
