import type { Confidence } from './confidence.ts'

/** Required formatting of a component; sizes in points, from smallest to largest allowed. */
export interface RequiredFont {
  readonly size: readonly [number, number]
  readonly bold: boolean
  readonly italic: boolean
  readonly upperCase?: true
}

/** A required drawn line beneath a component: as long as its text, a share of it, or the whole column. */
export interface RequiredRule {
  readonly length: 'text' | 'column' | readonly [number, number]
  readonly solid: true
}

/** Lengths in mm, from smallest to largest allowed. */
export interface RequiredMargins {
  readonly top: readonly [number, number]
  readonly bottom: readonly [number, number]
  readonly left: readonly [number, number]
  readonly right: readonly [number, number]
}

type Align = 'left' | 'center' | 'right' | 'justify'
type ComponentFont = RequiredFont

/**
 * What a standard may require, by key: `component.property`. The values stand in `schemas/standards/*.yaml`, each
 * with its clause; `draft` lays out from them and the rules judge by them.
 */
export interface ObligationValues {
  /** Documents that this standard replaced. */
  'van_ban.replaces': readonly string[]
  /** Issuers that may detail some points: differences are reported as info. */
  'van_ban.lenientIssuers': readonly string[]

  'tieu_de.presence': true
  'tieu_de.wording': string
  'tieu_de.rule': RequiredRule
  'tieu_de.font': ComponentFont

  'co_quan_ban_hanh.presence': true
  'co_quan_ban_hanh.separator': string
  'co_quan_ban_hanh.align': Align
  'co_quan_ban_hanh.font': ComponentFont
  'co_quan_ban_hanh.congressBodies': readonly string[]
  'co_quan_ban_hanh.centralWording': string
  /** Bodies whose documents bear the central wording instead of their own name. */
  'co_quan_ban_hanh.centralBodies': readonly string[]
  /** Organs of a cấp uỷ (beginnings of names) whose documents bear the name of the cấp uỷ. */
  'co_quan_ban_hanh.committeeOrgans': readonly string[]
  /** Between the names of joint issuers. */
  'co_quan_ban_hanh.joint': string
  'co_quan_cap_tren.align': Align
  'co_quan_cap_tren.font': ComponentFont
  /** Issuers whose name stands alone. */
  'co_quan_cap_tren.absentFor': readonly string[]
  /** Issuers (beginnings of names) that stand under a superior. */
  'co_quan_cap_tren.requiredFor': readonly string[]
  /** First words of the superior of a cấp uỷ or chi bộ. */
  'co_quan_cap_tren.partyBodyPrefix': string
  /** Cấp uỷ and chi bộ (beginnings of names) whose superior is named so. */
  'co_quan_cap_tren.partyBodies': readonly string[]
  /** Bodies (beginnings of names) that stand under the name of a cấp uỷ, not of a đảng bộ. */
  'co_quan_cap_tren.committeeBodies': readonly string[]

  'so_ky_hieu.presence': true
  'so_ky_hieu.prefix': string
  'so_ky_hieu.align': Align
  /** Digits that a number has at least. */
  'so_ky_hieu.padding': number
  'so_ky_hieu.marks': { readonly number: string; readonly type: string; readonly joint: string }
  'so_ky_hieu.series': { readonly by: 'type' | 'all'; readonly period: 'term' | 'year' }
  /** Type symbols are those of `schemas/document-types.json`. */
  'so_ky_hieu.typeSymbols': true
  /** Symbols of quy định that are met beside the standard's own. */
  'so_ky_hieu.regulationVariants': readonly string[]
  'so_ky_hieu.issuerSymbols': { readonly fixed: readonly string[]; readonly levels: readonly string[] }
  'so_ky_hieu.font': ComponentFont

  'dia_danh_ngay.presence': true
  'dia_danh_ngay.separator': string
  'dia_danh_ngay.inWords': true
  'dia_danh_ngay.align': Align
  /** Days and months below these numbers get a leading 0; others none. */
  'dia_danh_ngay.padding': { readonly day: number; readonly month: number }
  'dia_danh_ngay.unitWords': readonly string[]
  'dia_danh_ngay.font': ComponentFont

  'ten_loai.presence': { readonly except: readonly string[] }
  /** Types are those of `schemas/document-types.json`. */
  'ten_loai.types': true
  /** Ids of the types that an issuer (beginning of its name) may issue. */
  'ten_loai.typesOfIssuer': Readonly<Record<string, readonly string[]>>
  'ten_loai.align': Align
  'ten_loai.font': ComponentFont
  'trich_yeu.presence': true
  'trich_yeu.align': Align
  'trich_yeu.separator': string
  'trich_yeu.font': ComponentFont
  'trich_yeu.letterFont': ComponentFont
  'trich_yeu.letterAlign': Align
  /** How the trích yếu of a công văn may begin, written out, and the beginning that the standard's sample does not show. */
  'trich_yeu.letterPrefix': { readonly sample: string; readonly avoid: string }

  'noi_dung.presence': true
  'noi_dung.align': Align
  /** First-line indent, mm. */
  'noi_dung.indent': number
  /** Least space between paragraphs, pt. */
  'noi_dung.spacing': number
  /** Line spacing: exact, in points, from smallest to largest; `null` where no upper limit is stated. */
  'noi_dung.lineSpacing': { readonly exact: readonly [number, number | null] }
  'noi_dung.ending': string
  'noi_dung.font': ComponentFont
  /** Of Phần, Chương, Mục and their names. */
  'noi_dung.divisionFont': ComponentFont
  'noi_dung.wording': true
  'noi_dung.abbreviations': true
  /** Where the tone mark stands (uỷ, ủy): in one way throughout a document. */
  'noi_dung.tonePlacement': 'consistent'
  'noi_dung.citations': true
  'noi_dung.partNumerals': readonly ('roman' | 'words')[]
  'noi_dung.sectionNumerals': readonly 'arabic'[]
  'noi_dung.articleMark': string
  'noi_dung.clauseMark': string
  'noi_dung.pointMark': string
  'can_cu.dash': string
  'can_cu.separator': string
  'can_cu.terminator': readonly string[]
  'can_cu.citations': true

  'quyen_han.presence': true
  'quyen_han.align': Align
  'quyen_han.collective': { readonly mark: string; readonly bodies: readonly string[] }
  'quyen_han.deputy': { readonly mark: string }
  'quyen_han.acting': { readonly mark: string }
  'quyen_han.byOrder': { readonly mark: string }
  /** Only State documents are signed by mandate. */
  'quyen_han.byMandate': { readonly mark: string }
  /** The bodies (beginnings of names) that may be named after T/M, by the beginning of the issuer's name. */
  'quyen_han.bodiesOfIssuer': Readonly<Record<string, readonly string[]>>
  'quyen_han.font': ComponentFont
  'chuc_vu.withoutBody': true
  /** Bodies (beginnings of names) that may have no seal: their signers keep the names of their bodies. */
  'chuc_vu.sealless': readonly string[]
  'chuc_vu.collectiveTitles': readonly string[]
  'chuc_vu.nameOnlyBodies': readonly string[]
  'chuc_vu.titlesOfBody': Readonly<Record<string, readonly string[]>>
  'chuc_vu.congressTitles': Readonly<Record<string, string>>
  'chuc_vu.minutesTitles': readonly string[]
  'chuc_vu.jointWithBody': true
  'chuc_vu.font': ComponentFont
  /** Where no authority line stands above. */
  'chuc_vu.aloneFont': ComponentFont
  'ho_ten.presence': true
  'ho_ten.honorifics': readonly string[]
  'ho_ten.font': ComponentFont

  'kinh_gui.presence': readonly string[]
  /** Types that may have it. */
  'kinh_gui.types': readonly string[]
  /** The words before the addressees, by type. */
  'kinh_gui.label': Readonly<Record<string, string>>
  'kinh_gui.separator': string
  'kinh_gui.terminator': readonly string[]
  'kinh_gui.labelFont': ComponentFont
  'kinh_gui.font': ComponentFont
  'noi_nhan.presence': true
  'noi_nhan.label': string
  'noi_nhan.rule': RequiredRule
  'noi_nhan.asAbove': { readonly types: readonly string[]; readonly text: string }
  'noi_nhan.separator': string
  'noi_nhan.terminator': readonly string[]
  'noi_nhan.archive': { readonly word: string; readonly colon: boolean }
  /** What every recipient begins with. */
  'noi_nhan.dash': string
  'noi_nhan.draftedBy': true
  'noi_nhan.draftedByFont': ComponentFont
  'noi_nhan.labelFont': ComponentFont
  'noi_nhan.font': ComponentFont

  'phu_luc.reference': true
  'phu_luc.numerals': 'arabic' | 'roman'
  'phu_luc.label': string
  'phu_luc.guide': true
  'phu_luc.ownPageNumbers': true
  'do_khan.levels': Readonly<Record<string, string>>
  /** The component that it stands under, by type. */
  'do_khan.after': Readonly<Record<string, 'so_ky_hieu' | 'trich_yeu'>>
  'do_khan.font': ComponentFont
  'luu_hanh.wordings': readonly string[]
  'luu_hanh.lastPageWordings': readonly string[]
  /** mm from the edge of the paper. */
  'luu_hanh.edgeDistance': number
  'luu_hanh.font': ComponentFont
  'du_thao.wording': string
  'du_thao.font': ComponentFont
  'lien_he.rule': RequiredRule
  'lien_he.font': ComponentFont
  'ban_sao.wording': string
  /** Type symbol of a copy's own number. */
  'ban_sao.symbol': string

  /** Vietnamese is written in the Unicode character set. */
  'chu.unicode': true
  /** Each letter and mark has the code of its own, not that of one that looks like it. */
  'chu.codes': true
  /** How marked letters are written: in one code each. */
  'chu.composition': 'precomposed'
  /** Nothing stands in the text that is not seen. */
  'chu.visible': true
  /** Every word is spelt as Vietnamese, not as the keys that were typed. */
  'chu.spelling': true

  'trang.font': string
  'trang.color': string
  'trang.paper': { readonly width: number; readonly height: number }
  /** A smaller sheet that types which are no full documents (giấy tờ hành chính) may have. */
  'trang.slipPaper': { readonly width: number; readonly height: number; readonly types: readonly string[] }
  'trang.orientation': 'portrait' | 'landscape'
  'trang.margins': RequiredMargins
  'so_trang.presence': true
  'so_trang.where': 'header' | 'footer'
  'so_trang.align': Align
  /** mm from the upper edge of the paper to the number. */
  'so_trang.edgeDistance': number
  'so_trang.hiddenOnFirstPage': true
  'so_trang.font': ComponentFont
}

export type ObligationKey = keyof ObligationValues

/** A value that a standard requires, with where it says so and how that is known. */
export interface Obligation<K extends ObligationKey = ObligationKey> {
  readonly value: ObligationValues[K]
  readonly clause: string
  /** The standard whose clause this is: another one where this standard's own words are not at hand. */
  readonly standard: string
  readonly confidence: Confidence
  /** What the clause says, in Vietnamese, in one sentence. */
  readonly says: string
}
