import { type Block, excerptText } from '../../document/block.ts'
import { hasLowerCase, isUpperCase, lowerCase } from '../../vietnamese/case.ts'
import { standingIn } from '../letters/odd-words.ts'
import { pairTwice, type Repetition, repeatedStretches, syllableTwice } from '../marks/repeated-words.ts'
import { excerptOf, type Place, placesAt, runningText } from '../marks/running-text.ts'
import { defineRule } from '../rule.ts'

/** One syllable, or two, and the same again. */
const TWICE = /(?<![A-Za-zÀ-ỹ])([A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?) \1(?![A-Za-zÀ-ỹ])/iy

/** More of them are no slips; it bounds the work on a text that repeats one word without end. */
const MOST = 200

export default defineRule({
  id: 'dau-cau/lap-tu',
  component: 'dau_cau',
  obligation: 'dau_cau.repetition',
  severity: 'warning',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Không gõ một từ hai lần liền nhau.',
    en: 'No word is typed twice in a row.',
  },
  messages: {
    sure: {
      vi: '«{seen}»: từ bị gõ hai lần, cần ghi «{expected}»',
      en: '«{seen}»: typed twice, write «{expected}»',
    },
    possible: {
      vi: '«{seen}»: có thể từ bị gõ hai lần; nếu vậy cần ghi «{expected}»',
      en: '«{seen}»: this may be typed twice; if so write «{expected}»',
    },
  },
  examples: { right: 'quy định của Nhà nước', wrong: 'quy định của của Nhà nước' },
  options: {
    duoc_lap: {
      kind: 'words',
      default: [],
      summary: {
        vi: 'Từ được viết hai lần liền nhau, ghi một lần: «luôn» cho «luôn luôn».',
        en: 'Words that may stand twice in a row, each given once.',
      },
    },
  },
  check({ document, organisation, options, report }) {
    const { whole } = runningText(document)
    const suspects = repeatedStretches(whole)
    if (suspects.length === 0) return
    const accepted = organisation.acceptedWords.map(lowerCase)
    const doubled = options.duoc_lap.map(lowerCase)
    for (const place of placesAt(document, suspects.slice(0, MOST), TWICE)) {
      const at = excerptOf(place)
      const kind = judged(place, whole)
      if (kind === 'none' || accepted.includes(lowerCase(excerptText(at)))) continue
      const [, word = ''] = place.match
      if (doubled.includes(lowerCase(word))) continue
      report({
        message: kind,
        at,
        ...standingIn(place.block),
        expected: word,
        fix: word,
        ...(kind === 'possible' ? { severity: 'info', fixSafety: 'unsafe' } : {}),
      })
    }
  },
})

const judged = ({ block, start, match }: Place, whole: string): Repetition => {
  const [both, word = ''] = match
  const second = both.slice(word.length + 1)
  // Another word begins with a capital: "Đại hội Hội Nông dân", "Luật Luật sư", a name.
  if (hasLowerCase(block.text) && !isLowerCase(second)) return 'none'
  const before = /([A-Za-zÀ-ỹ]+) $/.exec(block.text.slice(Math.max(0, start - NEAR), start))?.[1] ?? ''
  const behind = /^ ([A-Za-zÀ-ỹ]+)/.exec(block.text.slice(start + both.length, start + both.length + NEAR))?.[1] ?? ''
  const repeated = lowerCase(word)
  if (repeated.includes(' ')) {
    if (!beginsSentence(block, start) && !isLowerCase(word))
      return isUpperCase(block.text) ? pairTwice(repeated) : 'none'
    return pairTwice(repeated)
  }
  const kind = syllableTwice(lowerCase(before), repeated, lowerCase(behind))
  return kind === 'possible' && standsApart(lowerCase(before), repeated, lowerCase(behind), whole) ? 'none' : kind
}

/** No word is longer. */
const NEAR = 30

const isLowerCase = (word: string): boolean => word === lowerCase(word)

const beginsSentence = ({ text }: Block, start: number): boolean =>
  /(?:^|[.:;–+-] |\) )$/.test(text.slice(Math.max(0, start - 2), start))

/** Elsewhere "vi phạm" follows another word than "hành vi", and "hành vi" does not go on with "phạm": they are two words. */
const standsApart = (before: string, syllable: string, behind: string, whole: string): boolean =>
  before !== '' &&
  behind !== '' &&
  new RegExp(`(?<!(?:${before}|${syllable}) )(?<![a-zà-ỹ])${syllable} ${behind}(?![a-zà-ỹ])`, 'i').test(whole) &&
  new RegExp(`(?<![a-zà-ỹ])${before} ${syllable}(?![a-zà-ỹ]| ${syllable}| ${behind})`, 'i').test(whole)
