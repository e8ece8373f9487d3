import type { CleanVanBan } from '../generate/clean-van-ban.ts'

/** One way to spoil a clean document, wherever it can be done. */
export interface Defect {
  /** The rule that must tell. */
  readonly rule: string
  readonly what: string
  /** The document spoilt in one place, once for each place where this can be; none where it cannot. */
  readonly plant: (document: CleanVanBan) => readonly CleanVanBan[]
  /** Told of the document as a whole, or at the other end of what no longer agrees: not on the lines that were changed. */
  readonly isToldElsewhere?: true
}

/** All results of one replacement in a text. Places with `null` are left as they are. */
const replacements = (
  text: string,
  pattern: RegExp,
  to: (match: RegExpExecArray) => string | null,
): readonly string[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const replaced = to(match)
    return replaced === null ? [] : [text.slice(0, match.index) + replaced + text.slice(match.index + match[0].length)]
  })

/** In the text of the document. */
export const inBody =
  (pattern: RegExp, to: string | ((match: RegExpExecArray) => string | null)): Defect['plant'] =>
  (document) =>
    replacements(document.noi_dung, pattern, typeof to === 'string' ? () => to : to).map((noi_dung) => ({
      ...document,
      noi_dung,
    }))

/** In one item of a list. */
export const inList =
  (key: 'noi_nhan' | 'kinh_gui', change: (items: readonly string[], index: number) => readonly string[] | null) =>
  (document: CleanVanBan): readonly CleanVanBan[] => {
    const items = document[key]
    if (!Array.isArray(items)) return []
    return items.flatMap((_, index) => {
      const changed = change(items, index)
      return changed === null ? [] : [{ ...document, [key]: changed }]
    })
  }

/** Of the signer. */
export const inSigner =
  (change: (signer: CleanVanBan['ky']) => CleanVanBan['ky'] | null): Defect['plant'] =>
  (document) => {
    const ky = change(document.ky)
    return ky === null ? [] : [{ ...document, ky }]
  }

export const isParty = (document: CleanVanBan): boolean => document.he_thong !== 'nha-nuoc'

export const onlyParty =
  (plant: Defect['plant']): Defect['plant'] =>
  (document) =>
    isParty(document) ? plant(document) : []

export const onlyState =
  (plant: Defect['plant']): Defect['plant'] =>
  (document) =>
    isParty(document) ? [] : plant(document)

/** In documents from that day on. */
export const since =
  (day: string, plant: Defect['plant']): Defect['plant'] =>
  (document) =>
    String(document.ngay) >= day ? plant(document) : []
