import type { System } from './official-document.ts'
import type { Place } from './place.ts'

/** Version of this shape; it grows when a key changes its meaning or goes. */
export const FACTS_VERSION = 1

/**
 * What is kept of one file to check it against others: a line of JSON (`schemas/facts.schema.json`) of some hundred bytes a
 * document. Texts are as printed.
 */
export interface FileFacts {
  readonly version: typeof FACTS_VERSION
  readonly file: string
  /** Those that somebody issues; texts attached to them are told by `attachments`. */
  readonly documents: readonly FiledDocument[]
  /** Labels of appendices that the file holds without a document of their own. */
  readonly attached: readonly string[]
  /** Directives of the file on rules about documents against each other; absent where it has none. */
  readonly directives?: readonly DirectiveFacts[]
}

/** A remark in the file that rules are not to be told there. */
export interface DirectiveFacts {
  readonly rules: readonly string[]
  readonly reason: string
  readonly at: Place
  /** What it is about; `null` for the whole file. */
  readonly scope: Place | null
}

/** A text and where it stands. */
export interface Stated {
  readonly text: string
  readonly at: Place
}

/** A document in an archive. */
export interface FiledDocument {
  readonly system: System
  /** Id of the standard that judges it; `null` where none is known. */
  readonly standard: string | null
  /** Id of the document type; `null` where it cannot be told. */
  readonly type: string | null
  readonly issuer: Stated | null
  readonly superior: Stated | null
  /** Blank in a draft. */
  readonly number: NumberFacts | null
  readonly date: DateFacts | null
  /** `null` where the document has no date, or its standard does not number by periods. */
  readonly period: PeriodFacts | null
  /** Its text is damaged (a bad scan), so nothing is concluded from it. */
  readonly isDamaged: boolean
  readonly secret: boolean
  readonly subject: Stated | null
  /** The lead signer first. */
  readonly signers: readonly SignerFacts[]
  /** Behind «Kính gửi». */
  readonly addressees: readonly Stated[]
  /** Behind «Nơi nhận», without those named above and the archive. */
  readonly recipients: readonly Stated[]
  readonly citations: readonly CitationFacts[]
  readonly attachments: AttachmentFacts
}

/** A number and symbol taken apart: `12b-KH/HU`, `05/2026/QĐ-UBND`. */
export interface NumberFacts extends Stated {
  readonly number: number
  /** The letters of a number put in between: `b`; empty mostly. */
  readonly suffix: string
  /** Between the slashes of a legal normative document's number. */
  readonly year: number | null
  /** Without white space: `KH/HU`. */
  readonly symbol: string
}

export interface DateFacts {
  /** ISO. */
  readonly day: string
  readonly at: Place
}

/** The period through which its numbers run. */
export interface PeriodFacts {
  /** First day, ISO. */
  readonly from: string
  /** False for a Party document without terms of office: the calendar year stands in for the term. */
  readonly known: boolean
}

export interface SignerFacts {
  readonly name: string
  /** Empty where none is printed. */
  readonly title: string
  readonly at: Place
}

/** A mention of another document by its number. */
export interface CitationFacts extends Omit<NumberFacts, 'text'> {
  /** Type, number and symbol as written: `Kế hoạch số 36-KH/HU`. */
  readonly text: string
  /** Ids of the types that its words may mean; empty where none is written. */
  readonly types: readonly string[]
  /** ISO. */
  readonly day: string | null
  /** The year of issue where only that is written. */
  readonly dayYear: number | null
  readonly issuer: string | null
  readonly subject: string | null
  /** The document answers it: «Trả lời Công văn số …». */
  readonly isAnswered: boolean
}

export interface AttachmentFacts {
  /** Appendices that the text says to be attached; the number is empty where there is one without number. */
  readonly named: readonly Stated[]
  /** Numbers of those in the file; empty for one without number. */
  readonly present: readonly string[]
}
