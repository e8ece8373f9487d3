import type { Block } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { Standard } from '../../standards/standard.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'

/** True where several bodies issue: several signers, or several of them in the symbol ("05-QC/BTCTU-BNCTU"). */
export const isJoint = (document: OfficialDocument): boolean =>
  document.signatures.length > 1 ||
  (document.system === 'dang' && /\/\s*\S+-\S/u.test(document.components.so_ky_hieu?.text.slice(0, 200) ?? ''))

/** Bodies without a seal of their own sign with two titles, "kiêm" between them, and never for the whole body. */
export const mayBeSealless = (document: OfficialDocument, standard: Standard): boolean =>
  document.signatures.some(({ chuc_vu }) => chuc_vu?.blocks.some(({ text }) => isConcurrently(text))) ||
  beginningOf(namesOf(document).issuer, standard.obligation('chuc_vu.sealless')?.value ?? []) !== null

/** The word between the two titles of one signer. */
const isConcurrently = (line: string): boolean => /^kiêm$/iu.test(line)

/** The lines of all signers' authorities or titles, without the word that joins two titles of one. */
export const signatureBlocks = (document: OfficialDocument, part: 'quyen_han' | 'chuc_vu'): readonly Block[] =>
  document.signatures.flatMap((signature) => signature[part]?.blocks ?? []).filter(({ text }) => !isConcurrently(text))
