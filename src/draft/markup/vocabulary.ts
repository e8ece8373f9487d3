/** What an element of the markup may hold: certain elements, or one line of text with emphasis. */
export interface ElementKind {
  readonly inside: readonly string[]
  readonly text: boolean
}

const INLINE = ['dam', 'nghieng'] as const
const TEXT: ElementKind = { inside: INLINE, text: true }
const LINES: ElementKind = { inside: ['dong'], text: false }
const holding = (...inside: readonly string[]): ElementKind => ({ inside, text: false })

const IN_HEADER = [
  'tieu-de',
  'tieu-ngu',
  'co-quan-cap-tren',
  'co-quan-ban-hanh',
  'so-ky-hieu',
  'dia-danh-ngay',
  'trich-yeu',
  'do-khan',
  'du-thao',
] as const

/** The elements that a template may print, named after the components; none has attributes. */
export const VOCABULARY = {
  'van-ban': holding(
    'luu-hanh',
    'dau-trang',
    'ten-loai',
    'trich-yeu',
    'kinh-gui',
    'can-cu',
    'noi-dung',
    'cuoi-trang',
    'lien-he',
    'phu-luc',
  ),
  /** The header: a left and a right half. */
  'dau-trang': holding('trai', 'phai'),
  trai: holding(...IN_HEADER),
  phai: holding(...IN_HEADER),
  'tieu-de': LINES,
  'tieu-ngu': LINES,
  'co-quan-cap-tren': LINES,
  'co-quan-ban-hanh': LINES,
  'so-ky-hieu': LINES,
  'dia-danh-ngay': LINES,
  'ten-loai': LINES,
  'trich-yeu': LINES,
  'do-khan': LINES,
  'du-thao': LINES,
  'luu-hanh': LINES,
  'kinh-gui': holding('nhan', 'dong'),
  'can-cu': LINES,
  'noi-dung': holding('doan', 'bang'),
  /** Recipients and signatures, side by side. */
  'cuoi-trang': holding('noi-nhan', 'ky'),
  'noi-nhan': holding('nhan', 'dong', 'soan-thao'),
  'soan-thao': LINES,
  ky: holding('quyen-han', 'chuc-vu', 'ho-ten'),
  'quyen-han': LINES,
  'chuc-vu': LINES,
  'ho-ten': LINES,
  'lien-he': LINES,
  'phu-luc': holding('nhan', 'ten', 'chi-dan', 'noi-dung'),
  ten: LINES,
  /** Label of a list or an appendix. */
  nhan: TEXT,
  'chi-dan': TEXT,
  dong: TEXT,
  doan: TEXT,
  bang: holding('hang'),
  hang: holding('o'),
  o: LINES,
  dam: TEXT,
  nghieng: TEXT,
} as const satisfies Readonly<Record<string, ElementKind>>

export type ElementName = keyof typeof VOCABULARY

export const isElementName = (name: string): name is ElementName => Object.hasOwn(VOCABULARY, name)

/** The element that all others stand in. */
export const ROOT: ElementName = 'van-ban'
