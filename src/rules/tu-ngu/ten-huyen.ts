import districts from '../../../schemas/words/districts.yaml?words'
import type { Excerpt } from '../../document/block.ts'
import { parsePlaceAndDate } from '../../document/official-date.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import { bareText } from '../../vietnamese/bare-text.ts'
import { fold } from '../../vietnamese/fold.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { once } from '../../vietnamese/once.ts'
import { defineRule } from '../rule.ts'
import { isOneWordOff, isPlaceName, withWordsOf } from '../terms/spelling.ts'
import { reportsOf } from '../terms/told-of-phrases.ts'
import { excerptsOf, wholeText } from '../terms/whole-text.ts'

/** What stands before the name of a district in bare text, and the words behind it. */
const NAMED = /\b(?:(?:huyen|quan|thi|thanh) uy|huyen|quan|thi xa|thanh pho) ([a-z]+(?: [a-z]+){1,2})/g

export default defineRule({
  id: 'tu-ngu/ten-huyen',
  component: 'tu_ngu',
  obligation: 'tu_ngu.districtNames',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Tên huyện, quận, thị xã, thành phố thuộc tỉnh viết đúng dấu.',
    en: 'Names of districts and of cities in provinces have their marks.',
  },
  messages: {
    misspelt: {
      vi: '«{seen}»{others}: sai một dấu so với tên «{expected}» trong danh mục cấp huyện',
      en: '«{seen}»{others}: one mark off from «{expected}» in the list of districts',
    },
  },
  examples: { right: 'huyện Hớn Quản', wrong: 'huyện Hón Quản' },
  check({ document, organisation, report }) {
    const named = misspeltNames(document)
    if (named.length === 0) return
    const phrases = [...named, ...placeNamedSo(document, named)]
    const judge = ({ text }: Misspelt) => ({
      message: 'misspelt',
      expected: withWordsOf(meant(text) ?? '', text),
      mends: true as const,
    })
    for (const told of reportsOf(phrases, organisation, judge)) report(told)
  },
})

interface Misspelt extends Excerpt {
  readonly text: string
}

const byLetters = once(() =>
  groupedBy(
    districts().map(({ name }) => name),
    bareText,
  ),
)

/** The district that a name is one mark off from; `null` for one that is a district's, or near none. */
const meant = (name: string): string | null => {
  const near = byLetters().get(bareText(name)) ?? []
  if (near.some((each) => fold(each) === fold(name))) return null
  return near.find((each) => isOneWordOff(name, each)) ?? null
}

const isKnown = (name: string): boolean =>
  byLetters()
    .get(bareText(name))
    ?.some((each) => fold(each) === fold(name)) === true

const misspeltNames = (document: OfficialDocument): readonly Misspelt[] => {
  const whole = wholeText(document)
  const named = [...whole.bare.matchAll(NAMED)].map(({ 0: all, 1: name = '', index }) => ({
    ...spanOf(index, index + all.length),
    name,
  }))
  return excerptsOf(whole, named).flatMap(([{ block, span }, { name }]) => {
    const words = name.split(' ')
    const beginnings = [words.join(' '), words.slice(0, 2).join(' ')].filter((each) => byLetters().has(each))
    if (beginnings.length === 0) return []
    const start = span.end - name.length
    const written = beginnings.map((each) => block.text.slice(start, start + each.length))
    if (written.some(isKnown)) return []
    const text = written.find((each) => isPlaceName(each) && meant(each) !== null)
    return text ? [{ block, span: spanOf(start, start + text.length), text }] : []
  })
}

/** The place before the date, where it bears a name that is misspelt as the district's. */
const placeNamedSo = ({ components }: OfficialDocument, named: readonly Misspelt[]): readonly Misspelt[] => {
  const [block] = components.dia_danh_ngay?.blocks ?? []
  const place = block && parsePlaceAndDate(block.text)?.place
  return block && place && named.some(({ text }) => fold(text) === fold(place.text))
    ? [{ block, span: place, text: place.text }]
    : []
}
