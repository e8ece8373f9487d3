import { type Block, type Excerpt, wholeBlock } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import {
  FACTS_VERSION,
  type FiledDocument,
  type FileFacts,
  type SignerFacts,
  type Stated,
} from '../../document/facts.ts'
import { isoDate } from '../../document/official-date.ts'
import type { OfficialDocument, Signature } from '../../document/official-document.ts'
import { NO_ORGANISATION, type Organisation } from '../../document/organisation.ts'
import { placeOf } from '../../document/place.ts'
import { isArchive, parseRecipientList, refersAbove, refersToArticle } from '../../document/recipient-list.ts'
import type { ReadFile } from '../../read/read-file.ts'
import { isDamaged } from '../../rules/words/damaged.ts'
import type { Standard } from '../../standards/standard.ts'
import { standardOf } from '../lint.ts'
import { attachmentFacts, attachmentNumbers } from './attachments.ts'
import { citationFacts } from './citation-facts.ts'
import { numberFacts } from './number-facts.ts'
import { periodOf } from './period-of.ts'

export interface FactsOptions {
  /** Overrides the choice by system and date. */
  readonly standard: Standard | null
  /** Nothing where left out. */
  readonly organisation?: Organisation
}

/** More of one kind in a document are not kept: facts are small whatever the file is. */
const MOST = 200

/** What is kept of a file to check it against others. */
export const factsOf = ({ file, documents }: ReadFile, options: FactsOptions): FileFacts => {
  const issued = documents.filter(({ hasLetterhead }) => hasLetterhead)
  const attached = documents.filter(({ hasLetterhead }) => !hasLetterhead).flatMap(attachmentNumbers)
  return {
    version: FACTS_VERSION,
    file,
    documents: issued.map((document) => filedDocument(document, attached, options)),
    attached: issued.length > 0 ? [] : attached,
  }
}

const filedDocument = (
  document: OfficialDocument,
  attached: readonly string[],
  { standard: override, organisation = NO_ORGANISATION }: FactsOptions,
): FiledDocument => {
  const standard = standardOf(document, override)
  const { components, system, type, date, signatures } = document
  const [dateBlock] = components.dia_danh_ngay?.blocks ?? []
  return {
    system,
    // Documents are held against each other by what is built in: facts are read where nobody has an organisation's own.
    standard: standard?.base ?? standard?.id ?? null,
    type,
    issuer: stated(document, 'co_quan_ban_hanh'),
    superior: stated(document, 'co_quan_cap_tren'),
    number: numberFacts(document),
    date: date && dateBlock ? { day: isoDate(date), at: placeOf(locate(wholeBlock(dateBlock))) } : null,
    period: date && standard ? periodOf(isoDate(date), standard, organisation.terms) : null,
    isDamaged: isDamaged(document),
    secret: components.do_mat !== undefined,
    subject: stated(document, 'trich_yeu'),
    signers: signatures.flatMap((signature) => signerFacts(signature) ?? []),
    addressees: listed(components.kinh_gui?.blocks),
    recipients: listed(components.noi_nhan?.blocks),
    citations: isDamaged(document) ? [] : citationFacts(document),
    attachments: attachmentFacts(document, attached),
  }
}

const locate = ({ block, span }: Excerpt) => block.locate(span)

/** The text of a component at its first line. */
const stated = ({ components }: OfficialDocument, id: ComponentId): Stated | null => {
  const component = components[id]
  const [first] = component?.blocks ?? []
  return component && first && component.text !== ''
    ? { text: component.text, at: placeOf(locate(wholeBlock(first))) }
    : null
}

const signerFacts = ({ ho_ten, chuc_vu }: Signature): SignerFacts | null => {
  const [first] = ho_ten?.blocks ?? []
  if (!ho_ten || !first || ho_ten.text === '') return null
  return { name: ho_ten.text, title: chuc_vu?.text ?? '', at: placeOf(locate(wholeBlock(first))) }
}

const listed = (blocks: readonly Block[] | undefined): Stated[] =>
  parseRecipientList(blocks ?? NO_BLOCKS)
    .items.filter((item) => !refersAbove(item) && !refersToArticle(item) && !isArchive(item))
    .slice(0, MOST)
    .flatMap(({ name, lines: [first] }) => (first && name !== '' ? [{ text: name, at: placeOf(locate(first)) }] : []))

const NO_BLOCKS: readonly Block[] = []
