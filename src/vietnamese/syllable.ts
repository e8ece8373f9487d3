import { bareLetters } from './fold.ts'
import { once } from './once.ts'
import { remembered } from './remembered.ts'

/** The five marks of tone as combining characters; a syllable bears one of them or none. */
export const TONE_MARKS = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' } as const

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

const words = (list: string) => once((): ReadonlySet<string> => new Set(list.trim().split(/\s+/)))

/** First consonants as written; `qu` and `gi` are told apart below. */
const ONSETS = /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|[bcdđghklmnprstvx]|)/

/** Everything after the first consonant, without its tone. */
const rimes = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt
  uy uya uych uyên uyêt uynh uyt uyu
  ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu
`)

const rimesAfterQu = words(`
  a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê êch ên êt
  i in inh it ich ôc ơ ơn y ych yên yêt ynh yt
`)

/** Front vowels are written after k, gh, ngh; the others after c, g, ng. */
const FRONT = /^[eêiy]/

/** Syllables that end in a stop have the sharp or the heavy tone only. */
const STOP = /(?:c|ch|p|t)$/

/**
 * True for what can be a syllable of Vietnamese by its spelling, in any letter case and with the tone on any of its vowels:
 * `ƯƠNG`, `hoà`, `hòa`; not `thưc`, `dduwowcj`, `file`.
 */
export const isSyllable = (word: string): boolean => word.length <= LONGEST && isSpeltAsSyllable(word)

/** «nghiêng» with its marks apart. */
const LONGEST = 10

const isSpeltAsSyllable = remembered((word) => {
  const letters = word.toLowerCase().normalize('NFD')
  const tones = letters.match(TONES) ?? []
  if (tones.length > 1) return false
  const bare = letters.replace(TONES, '').normalize('NFC')
  const [tone] = tones
  if (STOP.test(bare) && tone !== TONE_MARKS.s && tone !== TONE_MARKS.j) return false
  return fits(bare, rimes(), rimesAfterQu())
})

/** @param letters without tone, in lower case */
const fits = (letters: string, known: ReadonlySet<string>, knownAfterQu: ReadonlySet<string>): boolean => {
  if (letters.startsWith('qu')) return knownAfterQu.has(letters.slice(2))
  // In «gia» the i belongs to the consonant, in «gì» and «giếng» it is the vowel.
  if (letters.startsWith('gi')) return known.has(letters.slice(2)) || known.has(letters.slice(1))
  const onset = ONSETS.exec(letters)?.[0] ?? ''
  const rime = letters.slice(onset.length)
  if (onset !== '' && /^y[eê]/.test(rime)) return false
  return (FRONT.test(rime) ? !/^(?:c|g|ng)$/.test(onset) : !/^(?:k|gh|ngh)$/.test(onset)) && known.has(rime)
}

const withoutMarks = (known: () => ReadonlySet<string>) => once(() => new Set([...known()].map(bareLetters)))

const bareRimes = withoutMarks(rimes)
const bareRimesAfterQu = withoutMarks(rimesAfterQu)

/** True for what a syllable looks like when its marks are lost: `hien`, `dat`, `duoc`, `thuc`; not `dng`, `file`. */
export const isBareSyllable = (word: string): boolean => {
  if (word.length > LONGEST) return false
  const letters = word.toLowerCase()
  return letters === bareLetters(letters) && fits(letters, bareRimes(), bareRimesAfterQu())
}

/**
 * Puts a tone on a syllable without one, on the letter that bears it: `đương` + `̀` → `đường`. Of the two usages in open
 * `oa`, `oe`, `uy` it takes `oà`.
 */
export const withTone = (syllable: string, tone: string): string => {
  const nucleus = /^(?:qu|gi(?=[aăâeêoôơuưy]))?[^aăâeêioôơuưy]*([aăâeêioôơuưy]+)(.*)$/iu.exec(syllable)
  const [whole = syllable, vowels = '', coda = ''] = nucleus ?? []
  const start = whole.length - coda.length - vowels.length
  const at = start + bearer(vowels.toLowerCase(), coda !== '')
  return (syllable.slice(0, at + 1) + tone + syllable.slice(at + 1)).normalize('NFC')
}

/**
 * The syllable in lower case with its tone on the letter that bears it: `Hóa` and `hoá` give `hoá`, of
 * the two usages in open `oa`, `oe`, `uy`; so does `hoa´` with its mark where none belongs.
 */
export const spelling = (syllable: string): string => {
  const letters = syllable.toLowerCase().normalize('NFD')
  const [tone] = letters.match(TONES) ?? []
  const bare = letters.replace(TONES, '').normalize('NFC')
  return tone ? withTone(bare, tone) : bare
}

/** Index of the vowel that bears the tone. */
const bearer = (vowels: string, isClosed: boolean): number => {
  const marked = [...vowels].findLastIndex((vowel) => /[ăâêôơư]/.test(vowel) && !/^ưa$|^ưu$|^ưi$/.test(vowels))
  if (marked >= 0) return marked
  if (vowels.length === 3) return 1
  return vowels.length === 2 && (isClosed || /^(?:oa|oe|uy)$/.test(vowels)) ? 1 : 0
}
