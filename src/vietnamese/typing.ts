import { inCaseOf } from './case.ts'
import { isSyllable, TONE_MARKS, withTone } from './syllable.ts'

/** The letters that keys stand for in an input method, the longest first, and the keys of the tones. */
interface InputMethod {
  readonly letters: readonly (readonly [keys: RegExp, letter: string])[]
  readonly tones: Readonly<Record<string, string>>
  /** What no word of another language and no code has. */
  readonly signs: RegExp
}

const { f, s, x, r, j } = TONE_MARKS

const TELEX: InputMethod = {
  letters: [
    [/^dd/, 'đ'],
    [/[uư]w?[oơ]w|uwo/g, 'ươ'],
    [/aw/g, 'ă'],
    [/ow/g, 'ơ'],
    [/uw/g, 'ư'],
    [/aa/g, 'â'],
    [/ee/g, 'ê'],
    [/oo/g, 'ô'],
  ],
  tones: { f, s, x, r, j },
  signs: /^dd.{2}|u[wơ]|uow|[iy]ee|uoo|uaa|(?:aa|ee|oo).*j/,
}

const VNI: InputMethod = {
  letters: [
    [/^d9/, 'đ'],
    [/[uư]7?[oơ]7|u7o/g, 'ươ'],
    [/a8/g, 'ă'],
    [/o7/g, 'ơ'],
    [/u7/g, 'ư'],
    [/a6/g, 'â'],
    [/e6/g, 'ê'],
    [/o6/g, 'ô'],
  ],
  tones: { 2: f, 1: s, 4: x, 3: r, 5: j },
  signs: /^d9\D{2}.*\d|[6-8]\D*\d/,
}

/** What a word with a left-over key has at the least; it spares looking at all the others. */
export const KEYS =
  /dd|d9|[uư]w|uow|[iy]ee|uoo|uaa|(?:aa|ee|oo)[a-zà-ỹ]{0,3}j|[à-ỹ][a-zà-ỹ]{0,3}[sfrxjw1-5]|[6-8][a-zà-ỹ]{0,3}\d/i

/** Letters that only Vietnamese typing gives. */
const MARKED = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Words of other languages that are Vietnamese by chance when they are read as keys. */
const FOREIGN: ReadonlySet<string> = new Set(['ddos'])

/** Lower case, all capitals, or the first letter a capital (Đ is typed `DD`). */
const USUAL_CASE = /^(?:(?:DD|\p{L})[\p{Ll}\d]*|[\p{Lu}\d]+)$/u

/**
 * What a word was meant to be where keys of Telex or VNI stand in it as letters: `dduwowcj`, `thưcj`, `thưc1` → `được`, `thực`,
 * `thức`. Only what is no Vietnamese as it stands and could hardly be anything else.
 * @returns `null` for any other word
 */
export const meantByTyping = (word: string): string | null => {
  if (word.length < 3 || word.length > LONGEST || !USUAL_CASE.test(word) || isSyllable(word)) return null
  const lower = word.toLowerCase()
  if (FOREIGN.has(lower)) return null
  const meant = [TELEX, VNI].map((method) => read(lower, method)).find((syllable) => syllable !== null)
  return meant ? inCaseOf(word, meant) : null
}

/** `nghieengf`, `nghie6ng2` and the like with every letter of them typed twice. */
const LONGEST = 14

const read = (word: string, { letters, tones, signs }: InputMethod): string | null => {
  if (!MARKED.test(word) && !signs.test(word)) return null
  const toneless = word.normalize('NFD').replace(TONES, '').normalize('NFC')
  const spelt = letters.reduce((text, [keys, letter]) => text.replace(keys, letter), toneless)
  const vowel = firstVowel(spelt)
  const typed = [...spelt].flatMap((key, index) => (index > vowel && tones[key] ? [{ index, mark: tones[key] }] : []))
  const marks = [...(word.normalize('NFD').match(TONES) ?? []), ...typed.map(({ mark }) => mark)]
  if (marks.length > 1 || (typed.length === 0 && spelt === toneless)) return null
  const [key] = typed
  const bare = key ? spelt.slice(0, key.index) + spelt.slice(key.index + 1) : spelt
  // A figure behind a word that is right as it is refers to a note.
  if (/\d$/.test(word) && isSyllable(word.slice(0, -1))) return null
  const [mark] = marks
  const meant = mark === undefined ? bare : withTone(bare, mark)
  return isSyllable(meant) ? meant : null
}

const firstVowel = (text: string): number => {
  const at = text.search(/[aăâeêioôơuưy]/)
  return at < 0 ? text.length : at
}
