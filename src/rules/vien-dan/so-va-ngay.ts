import { lineNumber } from '../../document/block.ts'
import { isoDate } from '../../document/official-date.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { Organisation } from '../../document/organisation.ts'
import type { RequiredSeries } from '../../standards/obligation.ts'
import { headAndDate, headExcerpt, type Mention, mentionsOf, standingAt } from '../citations/mentions.ts'
import { type Dated, outOfOrder } from '../citations/out-of-order.ts'
import { areInOnePeriod, areOfOneBody, type Numbered, numberedFrom } from '../citations/series.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/so-va-ngay',
  component: 'vien_dan',
  obligation: 'vien_dan.series',
  severity: 'warning',
  summary: {
    vi: 'Trong một dãy số, văn bản có số lớn hơn không mang ngày sớm hơn.',
    en: 'In one series a document with a greater number is not dated earlier.',
  },
  messages: {
    before: {
      vi: '«{seen}» có số lớn hơn nhưng ngày sớm hơn «{other}» (dòng {line}), trong khi số phải tăng theo ngày; kiểm tra lại số, ngày của hai văn bản',
      en: '«{seen}» has a greater number but an earlier date than «{other}» (line {line}), though numbers grow with the dates; check both',
    },
    after: {
      vi: '«{seen}» có số nhỏ hơn nhưng ngày muộn hơn «{other}» (dòng {line}), trong khi số phải tăng theo ngày; kiểm tra lại số, ngày của hai văn bản',
      en: '«{seen}» has a smaller number but a later date than «{other}» (line {line}), though numbers grow with the dates; check both',
    },
  },
  examples: {
    right: 'Kế hoạch số 36-KH/HU ngày 04/8/2016; Kế hoạch số 57-KH/HU ngày 12/12/2016',
    wrong: 'Kế hoạch số 36-KH/HU ngày 04/8/2016; Kế hoạch số 57-KH/HU ngày 12/4/2016',
  },
  check({ document, required, organisation, report }) {
    for (const series of seriesIn(document, required, organisation)) {
      for (const { item, against, isBefore } of outOfOrder(series)) {
        const other = headAndDate(against.mention)
        // Many bodies begin again each year, whatever they should do.
        const isOneYear = item.numbered.date.year === against.numbered.date.year
        report({
          message: isBefore ? 'before' : 'after',
          at: headAndDate(item.mention),
          ...standingAt(item.mention),
          data: {
            other: other.block.text.slice(other.span.start, other.span.end),
            line: lineNumber(headExcerpt(against.mention)),
          },
          ...(isOneYear || organisation.terms.length > 0 ? {} : { severity: 'info' }),
        })
      }
    }
  },
})

interface Item {
  readonly mention: Mention
  readonly numbered: Numbered
}

/** The documents cited with date, each at its first mention, by series. */
const seriesIn = (
  document: OfficialDocument,
  required: RequiredSeries,
  { terms }: Organisation,
): readonly (readonly Dated<Item>[])[] => {
  const series: Dated<Item>[][] = []
  const known = new Set<string>()
  for (const mention of mentionsOf(document)) {
    const numbered = numberedFrom(mention.cited)
    const { key } = mention
    if (key === null || !numbered || known.has(key)) continue
    known.add(key)
    const dated = {
      item: { mention, numbered },
      number: Number.parseInt(mention.cited.number?.number ?? '', 10),
      day: isoDate(numbered.date),
    }
    const belongs = (other: Dated<Item> | undefined): boolean =>
      other !== undefined &&
      areOfOneBody(other.item.numbered, numbered, required) &&
      areInOnePeriod(other.item.numbered, numbered, terms, required)
    const own = series.find(([first]) => belongs(first))
    if (own) own.push(dated)
    else series.push([dated])
  }
  return series.filter(({ length }) => length > 1)
}
