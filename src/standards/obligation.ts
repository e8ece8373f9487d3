import type { Confidence } from './confidence.ts'

/** Required formatting of a component; sizes in points, from smallest to largest allowed. */
export interface RequiredFont {
  readonly size: readonly [number, number]
  readonly bold: boolean
  readonly italic: boolean
  readonly upperCase?: true
}

/** A required drawn line beneath a component: as long as its text, a share of it, the whole column, or of a length not stated. */
export interface RequiredRule {
  readonly length: 'text' | 'column' | 'any' | readonly [number, number]
  readonly solid: true
}

/** Lengths in mm, from smallest to largest allowed. */
export interface RequiredMargins {
  readonly top: readonly [number, number]
  readonly bottom: readonly [number, number]
  readonly left: readonly [number, number]
  readonly right: readonly [number, number]
}

/** From smallest to largest allowed; `null` where no upper limit is stated. */
export type OpenRange = readonly [number, number | null]

/** Spacing of lines: exact, in points, or a multiple of single spacing. Where both are stated either may be chosen. */
export interface RequiredLineSpacing {
  readonly exact?: OpenRange
  readonly multiple?: OpenRange
}

/** Allowed lengths in mm: certain ones, the usual one first, or about that long; or all of a range. */
export type RequiredLengths =
  | { readonly oneOf: readonly number[]; readonly about?: true }
  | { readonly range: readonly [number, number] }

/** Series of numbers of documents of others, of whom nothing else is known. */
export interface RequiredSeries {
  /** Symbols that many bodies have: there is one series only where the bodies' names are the same. */
  readonly shared: readonly string[]
  /** When terms of office of the Party change where nobody says. */
  readonly terms: {
    /** A year of congresses, and how many years lie between two of them. */
    readonly congress: number
    readonly every: number
    /** Years in which bodies were put together and numbers began again. */
    readonly restarts: readonly number[]
    /** First and last month of congresses, from January of their year, by the endings of issuers' symbols; the first that fits. */
    readonly levels: readonly { readonly endings: readonly string[]; readonly months: readonly [number, number] }[]
  }
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
  /** Between quốc hiệu and tiêu ngữ. */
  'tieu_de.lineSpacing': RequiredLineSpacing
  'tieu_ngu.presence': true
  'tieu_ngu.wording': string
  'tieu_ngu.rule': RequiredRule
  'tieu_ngu.align': Align
  'tieu_ngu.font': ComponentFont

  'co_quan_ban_hanh.presence': true
  'co_quan_ban_hanh.separator': string
  'co_quan_ban_hanh.rule': RequiredRule
  /** Also between the lines of a long name, and beneath the superior. */
  'co_quan_ban_hanh.lineSpacing': RequiredLineSpacing
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
  /** Words that a superior's name may have in short. */
  'co_quan_cap_tren.abbreviations': readonly string[]
  /** A local superior that ends with one of these lacks the name of its province or commune. */
  'co_quan_cap_tren.localUnits': readonly string[]
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
  /** `by` is left out where each issuer decides. */
  'so_ky_hieu.series': { readonly by?: 'type' | 'all'; readonly period: 'term' | 'year' }
  /** Type symbols are those of `schemas/document-types.json`. */
  'so_ky_hieu.typeSymbols': true
  /** Symbols of quy định that are met beside the standard's own. */
  'so_ky_hieu.regulationVariants': readonly string[]
  /** Symbols, by type, that stood for those of `schemas/document-types.json`. */
  'so_ky_hieu.otherSymbols': Readonly<Record<string, string>>
  /** The symbol of a công văn is the issuer's and, behind the mark, that of the unit which drafted it or of its field. */
  'so_ky_hieu.letterUnit': true
  /** `fixed` alone or with a level behind it; all others are made of initials, or are the issuers' own choice. */
  'so_ky_hieu.issuerSymbols': {
    readonly fixed: readonly string[]
    readonly levels: readonly string[]
    readonly others: 'initials' | 'own'
  }
  'so_ky_hieu.font': ComponentFont

  'dia_danh_ngay.presence': true
  /** Types whose head has no place and date. */
  'dia_danh_ngay.absentFor': readonly string[]
  'dia_danh_ngay.separator': string
  'dia_danh_ngay.inWords': true
  'dia_danh_ngay.align': Align
  /** On one height with the number. */
  'dia_danh_ngay.besideNumber': true
  /** Days and months below these numbers get a leading 0; others none. */
  'dia_danh_ngay.padding': { readonly day: number; readonly month: number }
  /** Places called after a person, a number or an event: written with the word of their unit. */
  'dia_danh_ngay.fullNames': readonly string[]
  'dia_danh_ngay.unitWords': readonly string[]
  'dia_danh_ngay.font': ComponentFont

  'ten_loai.presence': { readonly except: readonly string[] }
  /** Types are those of `schemas/document-types.json`. */
  'ten_loai.types': true
  /** Ids of the types that an issuer (beginning of its name) may not issue. */
  'ten_loai.notIssuedBy': Readonly<Record<string, readonly string[]>>
  'ten_loai.align': Align
  'ten_loai.font': ComponentFont
  'trich_yeu.presence': true
  'trich_yeu.absentFor': readonly string[]
  'trich_yeu.align': Align
  'trich_yeu.separator': string
  'trich_yeu.rule': RequiredRule
  'trich_yeu.font': ComponentFont
  'trich_yeu.letterFont': ComponentFont
  'trich_yeu.letterAlign': Align
  /** Space above the trích yếu of a công văn, pt. */
  'trich_yeu.letterSpacing': number
  /** How the trích yếu of a công văn may begin, written out, and the beginning that the standard's sample does not show. */
  'trich_yeu.letterPrefix': { readonly sample: string; readonly avoid: string }
  /** What the trích yếu of a công văn begins with, and no other; `others` is what stands for it in other types. */
  'trich_yeu.letterMark': { readonly mark: string; readonly others: string }

  'noi_dung.presence': true
  'noi_dung.align': Align
  /** First-line indent, mm. */
  'noi_dung.indent': RequiredLengths
  /** Least space between paragraphs, pt. */
  'noi_dung.spacing': number
  'noi_dung.lineSpacing': RequiredLineSpacing
  'noi_dung.ending': string
  'noi_dung.font': ComponentFont
  /** Of Phần, Chương, Mục and their names; of the words alone where the names have a font of their own. */
  'noi_dung.divisionFont': ComponentFont
  'noi_dung.divisionNameFont': ComponentFont
  /** Of the word Điều, its number and its title. */
  'noi_dung.articleFont': ComponentFont
  /** Of headings with Roman numerals in documents that are not divided into Điều. */
  'noi_dung.headingFont': ComponentFont
  /** Of the number and title of a khoản that has one. */
  'noi_dung.clauseTitleFont': ComponentFont
  'noi_dung.wording': true
  'noi_dung.abbreviations': true
  /** Where the tone mark stands (uỷ, ủy): in one way throughout a document. */
  'noi_dung.tonePlacement': 'consistent'
  'noi_dung.citations': true
  /** Before the number of a document that is cited. */
  'noi_dung.citationWord': string
  /** Names of divisions, as they are written where a clause is cited. */
  'noi_dung.references': { readonly upper: readonly string[]; readonly lower: readonly string[] }
  /** Names and words that are always written with these capitals. */
  'noi_dung.capitals': readonly string[]
  /** The type of a document that is cited by its number. */
  'noi_dung.citedTypeCapital': true
  'noi_dung.sentenceCapitals': true
  /** The line between the grounds and the articles, by type. */
  'noi_dung.issuingWords': Readonly<Record<string, string>>
  'noi_dung.partNumerals': readonly ('roman' | 'words')[]
  'noi_dung.sectionNumerals': readonly 'arabic'[]
  'noi_dung.articleMark': string
  'noi_dung.clauseMark': string
  'noi_dung.pointMark': string
  /** Samples of the numbers, from the outermost, in documents that are not divided into Điều. */
  'noi_dung.outline': readonly string[]
  /** What every ground begins with; `null` where nothing may stand there. */
  'can_cu.dash': string | null
  'can_cu.separator': string
  'can_cu.terminator': readonly string[]
  'can_cu.citations': true
  /** Types of legal documents that are cited without number, symbol and issuer. */
  'can_cu.unnumbered': readonly string[]
  'can_cu.font': ComponentFont

  'quyen_han.presence': true
  'quyen_han.align': Align
  /** `bodies` (beginnings of names) always decide together; left out where the standard names none. */
  'quyen_han.collective': { readonly mark: string; readonly bodies?: readonly string[] }
  'quyen_han.deputy': { readonly mark: string }
  /** A deputy signs for the head even while there is none. */
  'quyen_han.deputyAlways': true
  'quyen_han.acting': { readonly mark: string }
  'quyen_han.byOrder': { readonly mark: string }
  /** Who signs by order signs in person; nobody signs for them. */
  'quyen_han.inPerson': true
  /** Only State documents are signed by mandate. */
  'quyen_han.byMandate': { readonly mark: string }
  /** A deputy who signs for a collective body writes the mark of a deputy beneath the body. */
  'quyen_han.collectiveByDeputy': true
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
  /** Issuers (words in their names) whose own ministries allow ranks and degrees. */
  'ho_ten.honorificIssuers': readonly string[]
  'ho_ten.font': ComponentFont

  'kinh_gui.presence': readonly string[]
  /** Types that may have it. */
  'kinh_gui.types': readonly string[]
  /** The words before the addressees, by type. */
  'kinh_gui.label': Readonly<Record<string, string>>
  'kinh_gui.separator': string
  'kinh_gui.terminator': readonly string[]
  /** One addressee alone needs no mark behind it. */
  'kinh_gui.openAlone': true
  /** Several addressees begin beneath the label. */
  'kinh_gui.listBelow': true
  'kinh_gui.labelFont': ComponentFont
  'kinh_gui.font': ComponentFont
  'noi_nhan.presence': true
  'noi_nhan.label': string
  'noi_nhan.labelAlign': Align
  'noi_nhan.rule': RequiredRule
  'noi_nhan.asAbove': { readonly types: readonly string[]; readonly text: string }
  /** The first recipient in documents of articles: those whom the last article names. */
  'noi_nhan.asArticle': { readonly types: readonly string[]; readonly text: string }
  'noi_nhan.separator': string
  'noi_nhan.terminator': readonly string[]
  /** `office` keeps every document and is named first. */
  'noi_nhan.archive': { readonly word: string; readonly colon: boolean; readonly office?: string }
  /** What every recipient begins with. */
  'noi_nhan.dash': string
  /** What stands around the number of copies, behind the drafter's initials. */
  'noi_nhan.draftedBy': { readonly copies: { readonly before: string; readonly behind: string } }
  'noi_nhan.draftedByFont': ComponentFont
  'noi_nhan.labelFont': ComponentFont
  'noi_nhan.font': ComponentFont

  'phu_luc.reference': true
  'phu_luc.numerals': 'arabic' | 'roman'
  'phu_luc.label': string
  'phu_luc.guide': true
  /** How the guide line begins, and whether its date is written out. */
  'phu_luc.guideWording': { readonly beginning: string; readonly dateInWords: boolean }
  'phu_luc.guideRule': RequiredRule
  'phu_luc.labelFont': ComponentFont
  'phu_luc.titleFont': ComponentFont
  'phu_luc.guideFont': ComponentFont
  'phu_luc.ending': string
  'phu_luc.ownPageNumbers': true
  'do_khan.levels': Readonly<Record<string, string>>
  /** The component that it stands under, by type. */
  'do_khan.after': Readonly<Record<string, 'so_ky_hieu' | 'trich_yeu'>>
  'do_khan.font': ComponentFont
  /** In a frame of single lines. */
  'do_khan.frame': true
  'luu_hanh.wordings': readonly string[]
  'luu_hanh.lastPageWordings': readonly string[]
  /** mm from the edge of the paper. */
  'luu_hanh.edgeDistance': number
  'luu_hanh.font': ComponentFont
  'luu_hanh.frame': true
  'du_thao.wording': string
  'du_thao.font': ComponentFont
  'lien_he.rule': RequiredRule
  'lien_he.page': 'first' | 'last'
  'lien_he.font': ComponentFont
  'ban_sao.wording': string
  /** Type symbol of a copy's own number. */
  'ban_sao.symbol': string
  /** What a copy is headed by, and the type symbol of its own number. */
  'ban_sao.kinds': Readonly<Record<string, string>>
  'ban_sao.font': ComponentFont
  /** What a copy must have besides its kind. */
  'ban_sao.parts': readonly ('co_quan_ban_hanh' | 'so_ky_hieu' | 'dia_danh_ngay' | 'chuc_vu' | 'ho_ten' | 'noi_nhan')[]
  /** Above the copy. */
  'ban_sao.rule': RequiredRule

  /** Each letter and mark has the code of its own, not that of one that looks like it. */
  'chu.codes': true
  /** How marked letters are written: in one code each. */
  'chu.composition': 'precomposed'
  /** Nothing stands in the text that is not seen. */
  'chu.visible': true
  /** Every word is spelt as Vietnamese, not as the keys that were typed. */
  'chu.spelling': true

  // Words

  /** The text can be read: its letters are those that were written. */
  'tu_ngu.legible': true
  /** Fixed names of bodies and offices are those of `schemas/words/terms.yaml`. */
  'tu_ngu.terms': true
  /** None of the misspellings in `schemas/words/misspellings.yaml`. */
  'tu_ngu.spelling': true
  /** Fixed phrases have the marks they have in `schemas/words/enumerations.yaml`. */
  'tu_ngu.enumerations': true
  /** Names of provinces are those of `schemas/words/provinces.yaml` on the document's day. */
  'tu_ngu.provinces': true
  /** Names of districts, as there were to 30 June 2025, are those of `schemas/words/districts.yaml`. */
  'tu_ngu.districtNames': true
  /** Names of ministries are those of `schemas/words/ministries.yaml` on the document's day. */
  'tu_ngu.ministries': true
  /** The last day that there were bodies of districts, and their names (beginnings); `units` are words for a district. */
  'tu_ngu.districts': {
    readonly until: string
    readonly bodies: readonly string[]
    readonly units: readonly string[]
  }
  /** Titles are those of `schemas/words/titles.yaml`, so far as they are near one. */
  'chuc_vu.titles': true
  /** Words are made of syllables that the language has. */
  'tu_ngu.syllables': true
  /** One name, one term, one abbreviation is written in one way. */
  'tu_ngu.consistency': true
  /** Of the two usages `hoà`, `hóa` one is kept. */
  'tu_ngu.tonePlacement': true
  /** Abbreviations that need no introduction. */
  'tu_ngu.abbreviations': readonly string[]

  // Punctuation

  /** No word is typed twice. */
  'dau_cau.repetition': true
  /** One space stands between two words. */
  'dau_cau.singleSpaces': true
  /** Marks stand close to the word they belong to, and a space parts them from the other. */
  'dau_cau.spacing': true
  /** One mark stands in one place. */
  'dau_cau.singleMarks': true
  /** Quotation marks and brackets come in pairs; those of one kind do not stand in each other. */
  'dau_cau.pairs': true
  /** One kind of quotation marks in one document. */
  'dau_cau.quotes': true
  /** What is joined by a dash is spaced in one way in one document. */
  'dau_cau.dashSpacing': true
  /** What is joined by a dash is joined by the same one in one document. */
  'dau_cau.dashes': true
  /** A sentence stands in one paragraph and ends with a mark. */
  'dau_cau.sentences': true

  // Citations

  /** What is said of one cited document fits together. */
  'vien_dan.agreement': true
  /** In which series numbers grow with the dates. */
  'vien_dan.series': RequiredSeries
  /** Beginnings of the names of those who own a symbol. */
  'vien_dan.issuers': Readonly<Record<string, readonly string[]>>
  /** Symbols of issuers whose numbers are written with the marks of the one system or of the other. */
  'vien_dan.marks': { readonly dang: readonly string[]; readonly nhaNuoc: readonly string[] }
  /** Documents that were replaced are not cited as if they were in force. */
  'vien_dan.inForce': true

  // Outline, signing and sending
  /** How many items a division has at least. */
  'noi_dung.leastItems': number
  /** A division of this document that the text refers to is there. */
  'noi_dung.innerReferences': true
  /** What a document of a type has, part by part: words of which one stands in a heading. */
  'noi_dung.parts': Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Bodies (beginnings of names) that are led by a head, whose signers sign by title. */
  'quyen_han.headedBodies': readonly string[]
  /** Behind K/T, T/L, TUQ. stands the title of a head, no body. */
  'quyen_han.ofHead': true
  /** Who signs by order may let a deputy sign, who then writes the mark of a deputy beneath. */
  'quyen_han.byOrderByDeputy': true
  /** Who signs by mandate may not pass it on. */
  'quyen_han.mandateInPerson': true
  /** On whose order a body that decides together has documents signed (beginnings of names). */
  'quyen_han.orderingBodies': readonly string[]
  /** Titles of deputies that are not the head's with "phó" before it, by the head's. */
  'chuc_vu.deputyTitles': Readonly<Record<string, readonly string[]>>
  /** Words by which a recipient is the head, by the head's title; `default` for all. */
  'noi_nhan.headNames': Readonly<Record<string, readonly string[]>>
  /** Words that ask a body to act, and beginnings of names of bodies. */
  'noi_nhan.asked': { readonly words: readonly string[]; readonly bodies: readonly string[] }
  /** Each recipient is named once. */
  'noi_nhan.once': true

  // Documents against each other
  /** A citation says of a document what that says of itself. */
  'kho.citations': true
  /** What is answered is kept. */
  'kho.replies': true
  /** What is said to be attached is there. */
  'kho.attachments': true
  /** One person has one title in one body on one day. */
  'kho.titles': true
  /** One body is spelt in one way. */
  'kho.names': true

  'trang.font': string
  /** Name of the character set. */
  'trang.encoding': string
  'trang.color': string
  /** Sizes, by component, that go together. */
  'trang.sizeSets': readonly Readonly<Record<string, number>>[]
  'trang.paper': { readonly width: number; readonly height: number }
  /** A smaller sheet that types which are no full documents (giấy tờ hành chính) may have. */
  'trang.slipPaper': { readonly width: number; readonly height: number; readonly types: readonly string[] }
  'trang.orientation': 'portrait' | 'landscape'
  'trang.margins': RequiredMargins
  /** Of the back of a sheet that is printed on both sides. */
  'trang.versoMargins': RequiredMargins
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
