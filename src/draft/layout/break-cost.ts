import { isUpperCase } from '../../vietnamese/case.ts'
import { fold } from '../../vietnamese/fold.ts'
import { isCompound } from './compounds.ts'

/** What a break costs; a line that is off the mean width by a half costs a quarter. */
export const COST = {
  never: 50,
  insideWord: 4,
  insideName: 2,
  beforeName: 1,
  none: 0,
  phrase: -0.12,
  afterMark: -0.25,
  /** "Cơ quan - Doanh nghiệp": not joint bodies, one name. */
  afterHyphen: 0.35,
  moreLines: 0.6,
} as const

/** Words that a phrase begins with. */
const OPENING = new Set(
  [
    'và',
    'của',
    'về',
    'cho',
    'trong',
    'theo',
    'tại',
    'với',
    'trên',
    'từ',
    'đến',
    'do',
    'thuộc',
    'giữa',
    'để',
    'ở',
    'các',
  ].map(fold),
)

/** Words that a name or number follows. */
const BEFORE_NAME = new Set(
  [
    'tỉnh',
    'huyện',
    'quận',
    'xã',
    'phường',
    'khu',
    'phố',
    'số',
    'năm',
    'thứ',
    'lần',
    'khoá',
    'ngày',
    'tháng',
    'trường',
  ].map(fold),
)

/** Words that the name of a body begins with; joint bodies are joined by a hyphen. */
const BODY = new Set(
  [
    'ban',
    'uỷ',
    'văn',
    'đảng',
    'tỉnh',
    'thành',
    'huyện',
    'hội',
    'sở',
    'bộ',
    'cục',
    'viện',
    'toà',
    'công',
    'liên',
    'chi',
    'tiểu',
  ].map(fold),
)

/** What it costs to begin a line with each of the words. */
export const breakCosts = (words: readonly string[]): readonly number[] => {
  const folded = words.map(fold)
  return words.map((next, at) => {
    const last = words[at - 1] ?? ''
    return markCost(words, at) ?? wordCost(folded, at) ?? (isProperName(last, next) ? COST.insideName : COST.none)
  })
}

/** What the marks around a break say of it; `null` where there are none. */
const markCost = (words: readonly string[], at: number): number | null => {
  const [before, last, next] = [words[at - 2] ?? '', words[at - 1] ?? '', words[at] ?? '']
  if (/^[-–—+/;,.:)]/.test(next) || /[(“"]$/.test(last)) return COST.never
  if (/^[-–—]$/.test(last)) return afterHyphen(before, next)
  return /[,;:]$/.test(last) ? COST.afterMark : null
}

/** What the words around a break say of it; `null` where they do not tell. */
const wordCost = (folded: readonly string[], at: number): number | null => {
  const [before, last, next, after] = [
    folded[at - 2] ?? '',
    folded[at - 1] ?? '',
    folded[at] ?? '',
    folded[at + 1] ?? '',
  ]
  if (OPENING.has(next) || (next === BODY_OF_OFFICES && isCompound(next, after))) return COST.phrase
  if (OPENING.has(last) || isCompound(last, next)) return COST.insideWord
  if (BEFORE_NAME.has(last)) return COST.beforeName
  return BEFORE_NAME.has(before) ? COST.insideName : null
}

/** "Đảng uỷ Khối / Cơ quan - Doanh nghiệp": "cơ quan" begins a phrase. */
const BODY_OF_OFFICES = fold('cơ')

const afterHyphen = (before: string, next: string): number => {
  if (/\d$/.test(before) && /^\d/.test(next)) return COST.never
  return BODY.has(fold(next)) ? COST.afterMark : COST.afterHyphen
}

/** Two words with capitals in a text of small letters: "Bến Tre", "Chí Minh". */
const isProperName = (last: string, next: string): boolean =>
  [last, next].every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isUpperCase(word))
