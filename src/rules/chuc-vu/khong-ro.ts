import titles from '../../../schemas/words/titles.yaml?words'
import { spanOf } from '../../document/source.ts'
import { bareText } from '../../vietnamese/bare-text.ts'
import { fold } from '../../vietnamese/fold.ts'
import { once } from '../../vietnamese/once.ts'
import { defineRule } from '../rule.ts'
import { inCaseOf } from '../terms/spelling.ts'

export default defineRule({
  id: 'chuc-vu/khong-ro',
  component: 'chuc_vu',
  obligation: 'chuc_vu.titles',
  severity: 'warning',
  needs: 'words',
  summary: {
    vi: 'Chức vụ của người ký là một chức vụ có thật, viết đúng chữ, đúng dấu.',
    en: 'The title of the signer is a title that exists, with its own letters and marks.',
  },
  messages: {
    misspelt: {
      vi: '«{seen}» không phải là tên chức vụ; có phải là «{expected}»?',
      en: '«{seen}» is no title; is it «{expected}»?',
    },
  },
  examples: { right: 'PHÓ BÍ THƯ', wrong: 'PHÓ ĐÍ THƯ' },
  check({ document, organisation, report }) {
    const accepted = organisation.acceptedWords.map(fold)
    const lines = document.signatures.flatMap(({ chuc_vu }) => chuc_vu?.blocks ?? [])
    for (const block of lines) {
      const meant = titleMeant(block.text)
      if (!meant || accepted.some((words) => fold(block.text).startsWith(words))) continue
      const span = spanOf(0, block.text.split(' ').slice(0, wordsOf(meant).length).join(' ').length)
      const seen = block.text.slice(span.start, span.end)
      report({ message: 'misspelt', at: { block, span }, expected: inCaseOf(seen, meant) })
    }
  },
})

const wordsOf = (text: string): readonly string[] => text.split(' ')

/** The longest first. */
const names = once(() =>
  titles()
    .map(({ name }) => name)
    .sort((a, b) => wordsOf(b).length - wordsOf(a).length),
)

/** Words of a title among which one with a wrong letter still tells which title it is. */
const ENOUGH = 3

/** The title that a line begins with but for one word, of which a mark is wrong, or one letter in longer titles. */
const titleMeant = (line: string): string | null => {
  const words = wordsOf(line)
  const beginsWith = (name: string, isSame: (word: string, right: string) => boolean): boolean => {
    const right = wordsOf(name)
    const wrong = right.filter((word, index) => fold(word) !== fold(words[index] ?? ''))
    return (
      right.length <= words.length &&
      wrong.length <= 1 &&
      wrong.every((word) => isSame(words[right.indexOf(word)] ?? '', word))
    )
  }
  if (names().some((name) => beginsWith(name, () => false))) {
    // What stands behind a title is the name of a body: «BÍ THƯ ĐẢNG UỶ».
    return null
  }
  return (
    names().find((name) => beginsWith(name, hasSameLetters)) ??
    names().find((name) => wordsOf(name).length >= ENOUGH && beginsWith(name, hasOneLetterOff)) ??
    null
  )
}

const hasSameLetters = (word: string, right: string): boolean => bareText(word) === bareText(right)

const hasOneLetterOff = (word: string, right: string): boolean => {
  const [a, b] = [bareText(word), bareText(right)]
  return a.length === b.length && [...a].filter((letter, index) => letter !== b.charAt(index)).length === 1
}
