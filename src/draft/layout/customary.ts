/**
 * What the standards leave open and good printed documents agree on; read off the pages of the instruments themselves.
 * Points, unless named otherwise. Everything that a standard states comes from `Standard.obligation`.
 */
export const CUSTOMARY = {
  /** Lines of header and signature, exact, so that both columns stand on the same lines whatever their sizes. */
  headLine: 17,
  starLine: 13,
  underTitleRule: 6,
  aboveLetterSubject: 2,
  aboveUrgency: 6,
  aboveType: 20,
  belowSubjectRule: 14,
  aroundAddressees: 16,
  aboveDivision: 12,
  aboveFoot: 14,
  belowRecipientsLabel: 4,
  /** Room for the signature and the seal. */
  signatureRoom: 85,
  aboveContact: 24,
  aroundAppendixTitle: 12,
  /** Room in the cells of a table: above and below, and at the sides. */
  cellHeadroom: 1.5,
  cellPadding: 4,
  aroundTable: 6,
  /** Height of the empty paragraph that a rule is the border of. */
  ruleLine: 1,
  /** Thickness of a rule in eighths of a point. */
  ruleThickness: 6,
  /** Thickness of the lines of a table in eighths of a point. */
  gridThickness: 4,
  /** The smallest body size that a wide table may shrink to. */
  smallestTableSize: 11,
  /** mm: between the two columns of header and foot. */
  columnGap: 3,
  /** mm: less is no column for a name of a body. */
  narrowestColumn: 50,
  /** mm: room on both sides of a text that must not wrap. */
  slack: 1,
  /** mm: what the number and the names of the bodies are centred in, at least; about the width of the title. */
  headColumn: 73,
  /** mm: the column of the signature, from narrow to wide. */
  signatureColumn: [77, 100],
} as const

/** Sizes where the customary one is not the smallest that the standard allows. */
export const LARGEST_ALLOWED: ReadonlySet<string> = new Set(['ten_loai.font'])
