import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CitedDocument } from '../../../src/document/citation.ts'
import { isoDate } from '../../../src/document/official-date.ts'
import { parseCitations } from '../../../src/read/citations/parse-citations.ts'

const rows = readFileSync(new URL('mentions.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .filter((row) => !row.startsWith('#'))
  .map((row) => row.split('\t'))

/** A mention in the short form of the table. */
const described = (cited: CitedDocument): string => {
  const type = `${cited.type ?? ''}${cited.name ? `:${cited.name.text}` : ''}`
  const notes = [
    ...(cited.number && !cited.hasNumberWord ? ['-số'] : []),
    ...(cited.inList === null ? [] : [`#${cited.inList}`]),
  ].join(' ')
  const clauses = cited.clauses.map(({ text }) => text)
  const places = clauses.join(clauses.some((text) => text.includes(',')) ? '; ' : ', ')
  return [type, code(cited), day(cited), cited.issuer?.text ?? '', cited.subject?.text ?? '', places, notes]
    .join('|')
    .replace(/\|+$/, '')
}

const code = ({ number, form }: CitedDocument): string => {
  if (!number) return ''
  const year = number.year === null ? '' : `/${number.year}`
  return number.number + year + (number.symbol && (form === 'dang' ? '-' : '/')) + number.symbol
}

const day = ({ date }: CitedDocument): string => {
  if (!date) return ''
  if (date.date) return isoDate(date.date)
  if (date.written === 'blank') return '_'
  return date.written === 'year' || date.written === 'month' ? String(date.year) : '?'
}

describe('parseCitations', () => {
  it('is tried on many mentions, each of them once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200)
    const texts = rows.map(([text]) => text)
    expect(texts).toEqual([...new Set(texts)])
  })

  it.each(rows)('%s', (text = '', expected) => {
    expect(parseCitations(text).map(described).join(' || ') || '(không)').toBe(expected)
  })

  it('says where each part stands', () => {
    const text = 'Theo khoản 2 Điều 4 Kế hoạch số 36-KH/HU ngày 04/8/2016 của Huyện ủy về thi đua.'
    const [cited] = parseCitations(text)
    const parts = [
      cited?.typeWord,
      cited?.number,
      cited?.date,
      cited?.issuer,
      cited?.subject,
      ...(cited?.clauses ?? []),
    ]
    for (const part of parts) expect(text.slice(part?.start, part?.end)).toBe(part?.text)
    expect(text.slice(cited?.start, cited?.end)).toBe(text.slice('Theo '.length, -1))
  })
})
