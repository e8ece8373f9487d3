import type { OutlineItem } from '../../document/read-outline.ts'
import { replacements } from '../replacements.ts'
import type { Rule } from '../rule.ts'
import { defineRule } from '../rule.ts'
import { isDividedIntoArticles, outlineOf } from './outline-of.ts'

type CloseKey = 'noi_dung.articleMark' | 'noi_dung.clauseMark' | 'noi_dung.pointMark'

/** A rule that the numbers of one kind of division are closed by the mark that the standard states. */
export const closeRule = <K extends CloseKey>(
  rule: Pick<Rule<K>, 'id' | 'obligation' | 'summary' | 'examples'>,
  isJudged: (item: OutlineItem) => boolean,
): Rule<K> =>
  defineRule({
    ...rule,
    fixable: 'safe',
    component: 'noi_dung',
    severity: 'error',
    messages: {
      wrong: {
        vi: '«{seen}»: cần ghi «{expected}» (cả văn bản có {count} chỗ ghi khác: {markers})',
        en: '«{seen}»: write «{expected}» ({count} in the document are written otherwise: {markers})',
      },
    },
    check({ document, required, report }) {
      const outline = outlineOf(document)
      if (!isDividedIntoArticles(outline)) return
      const wrong = outline.filter((item) => isJudged(item) && item.marker.close !== required)
      const [first] = wrong
      if (!first) return
      report({
        message: 'wrong',
        at: first.at,
        expected: closedWith(first, required),
        data: { count: wrong.length, markers: listed(wrong) },
        fix: replacements(wrong.map((item) => ({ at: item.at, text: closedWith(item, required) }))),
      })
    },
  })

/** The number of an item as it would be written with another mark. */
export const closedWith = ({ marker: { text, close } }: OutlineItem, mark: string): string =>
  text.slice(0, text.length - close.length).trimEnd() + mark

const MOST_NAMED = 8

const listed = (items: readonly OutlineItem[]): string => {
  const markers = items.slice(0, MOST_NAMED).map(({ marker }) => marker.text)
  return `${markers.join(' ')}${items.length > MOST_NAMED ? ' …' : ''}`
}
