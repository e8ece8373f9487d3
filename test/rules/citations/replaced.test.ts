import { describe, expect, it } from 'vitest'
import data from '../../../schemas/replaced-documents.json' with { type: 'json' }
import { parseIsoDate } from '../../../src/document/official-date.ts'
import { parseCitations } from '../../../src/read/citations/parse-citations.ts'
import { findReplaced } from '../../../src/rules/citations/replaced.ts'
import { STANDARDS } from '../../../src/standards/standards.ts'

describe('the table of replaced documents', () => {
  it('has each document once, with the day and the source', () => {
    const numbers = data.map(({ number }) => number)
    expect(numbers).toEqual([...new Set(numbers)])
    for (const { from, by, source } of data) {
      expect(parseIsoDate(from), from).not.toBeNull()
      expect(by).toMatch(/\d/)
      expect(source).not.toBe('')
    }
  })

  it('has what the standards replaced, from the day on which they began', () => {
    const replaced = STANDARDS.flatMap(({ lines, from, number }) =>
      lines.flatMap(({ carries }) => (carries?.['van_ban.replaces'] ?? []).map((old) => ({ old, from, number }))),
    )
    expect(replaced).not.toEqual([])
    for (const { old, from, number } of replaced) {
      const row = data.find((each) => each.number === old)
      expect(row?.from, old).toBe(from)
      expect(row?.by, old).toContain(number)
    }
  })

  it('is asked by number and symbol as written in a text', () => {
    const [cited] = parseCitations('Hướng dẫn số 36 - HD/VPTW ngày 03/4/2018')
    const [other] = parseCitations('Hướng dẫn số 37-HD/VPTW ngày 03/4/2018')
    expect(cited?.number && findReplaced(cited.number)?.by).toBe('Hướng dẫn 05-HD/VPTW')
    expect(other?.number && findReplaced(other.number)).toBeNull()
  })
})
