import type { OutlineItem } from '../../document/read-outline.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { closedWith } from '../outline/close-rule.ts'
import { isDividedIntoArticles, outlineOf } from '../outline/outline-of.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/kieu-danh-so',
  component: 'noi_dung',
  obligation: 'noi_dung.wording',
  severity: 'warning',
  fixable: 'unsafe',
  summary: {
    vi: 'Các mục cùng cấp ghi một kiểu: không lẫn "I." với "II-", "1." với "2)".',
    en: 'Items of one level are written alike: not "I." beside "II-" or "1." beside "2)".',
  },
  messages: {
    mixed: {
      vi: '«{seen}»: mục đầu cùng cấp ghi «{first}», cần «{expected}» cho thống nhất (có {count} mục ghi khác)',
      en: '«{seen}»: the first item of this level is «{first}», write «{expected}» alike ({count} items differ)',
    },
  },
  examples: { right: 'I. … II. … III. …', wrong: 'I. … II- … III- …' },
  check({ document, standard, report }) {
    const outline = outlineOf(document)
    const isPrescribed = standard.obligation('noi_dung.outline') !== null && !isDividedIntoArticles(outline)
    const firsts = new Map<OutlineItem, OutlineItem>()
    for (const item of outline) firsts.set(item, item.previous ? (firsts.get(item.previous) ?? item.previous) : item)
    const otherwise = groupedBy(outline, (item) => {
      const first = firsts.get(item) ?? item
      const isOther = item.marker.close !== first.marker.close
      return isOther && !isDivision(item) && !(isPrescribed && isOfSamples(item)) ? first : null
    })
    for (const [first, items] of otherwise) {
      const [item] = items
      const { close } = first.marker
      report({
        message: 'mixed',
        at: item.at,
        expected: closedWith(item, close),
        data: { first: first.marker.text, count: items.length },
        fix: replacements(items.map((other) => ({ at: other.at, text: closedWith(other, close) }))),
      })
    }
  },
})

/** Where the standard gives samples of these, each one that differs is told by a rule of its own. */
const isOfSamples = ({ marker }: OutlineItem): boolean =>
  marker.kind === 'roman' || marker.kind === 'number' || marker.kind === 'point'

/** The mark behind Điều has a rule of its own; Phần, Chương and Mục need none. */
const isDivision = ({ marker }: OutlineItem): boolean =>
  marker.kind === 'phan' ||
  marker.kind === 'chuong' ||
  marker.kind === 'muc' ||
  marker.kind === 'tieu_muc' ||
  marker.kind === 'dieu'
