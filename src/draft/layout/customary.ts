import type { ObligationKey } from '../../standards/obligation.ts'

/**
 * What the standards leave open and good printed documents agree on; read off the pages of the instruments themselves.
 * Points, unless named otherwise. Everything that a standard states comes from `Standard.obligation`.
 */
export const CUSTOMARY = {
  /** Lines of header and signature, exact, so that both columns stand on the same lines whatever their sizes. */
  headLine: 17,
  starLine: 13,
  /** Of the body, in multiples of single spacing. */
  bodyLine: 1.15,
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
  /** What keeps the letters of its last line inside the margin. */
  belowContact: 2,
  aroundAppendixTitle: 12,
  /** Room in the cells of a table: above and below, and at the sides. */
  cellHeadroom: 1.5,
  cellPadding: 4,
  aroundTable: 6,
  /** Between a text in single spacing and the rule beneath it. */
  aboveRule: 2,
  /** Height of the empty paragraph that a rule is the border of. */
  ruleLine: 1,
  /** Shares of the text above that a rule of no stated length is as long as, from least to most. */
  ruleShare: [1 / 3, 1 / 2],
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

/** Points: of the sizes that a standard leaves open, a text is set in the one nearest to this. */
const TEXT_SIZE = 14

const USUAL_SIZES: Readonly<Partial<Record<ObligationKey, number>>> = {
  'ten_loai.font': 16,
  'tieu_de.font': 12,
  'tieu_ngu.font': 12,
  'co_quan_cap_tren.font': 12,
  'co_quan_ban_hanh.font': 12,
  'dia_danh_ngay.font': 12,
  'trich_yeu.letterFont': 12,
  'do_khan.font': 12,
  'du_thao.font': 12,
  'luu_hanh.font': 12,
  'lien_he.font': 11,
}

export const usualSize = (key: ObligationKey): number => USUAL_SIZES[key] ?? TEXT_SIZE
