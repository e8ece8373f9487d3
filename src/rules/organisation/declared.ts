import type { OfficialDocument } from '../../document/official-document.ts'
import type { Organisation, OwnAgency } from '../../document/organisation.ts'
import { fold } from '../../vietnamese/fold.ts'
import { namesOf } from '../header/issuers.ts'
import type { OwnObligation } from '../rule.ts'

/** What an organisation has declared of itself binds its own documents; that it was declared rightly is not known. */
export const declared = (key: string, says: string): OwnObligation => ({
  standard: 'dvk.config.yaml',
  clause: key,
  says,
  confidence: 'practice',
})

/** The declared body that issued a document; `null` where it is another one, or is written otherwise. */
export const declaredIssuer = (document: OfficialDocument, { agencies }: Organisation): OwnAgency | null => {
  const { issuer, superior } = namesOf(document)
  return agencies.find((agency) => mayBe(agency, document, superior) && isSame(agency.name, issuer)) ?? null
}

/** True where a document's system and superior are those of a body, or are not told. */
export const mayBe = (agency: OwnAgency, { system }: OfficialDocument, superior: string): boolean =>
  (agency.system === null || agency.system === system) &&
  (agency.superior === null || superior === '' || isSame(agency.superior, superior))

/** True where what is declared for all bodies is about the document. */
export const isOwn = (document: OfficialDocument, organisation: Organisation): boolean =>
  organisation.agencies.length === 0 || declaredIssuer(document, organisation) !== null

/** Whatever the capitals and the place of tone marks. */
export const isSame = (name: string, other: string): boolean => fold(name) === fold(other)
