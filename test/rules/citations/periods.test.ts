import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/document/official-date.ts'
import { parseIsoDate } from '../../../src/document/official-date.ts'
import { areInOneTerm } from '../../../src/rules/citations/periods.ts'
import { EVERY_SYSTEM } from '../../../src/standards/standards.ts'

const required = EVERY_SYSTEM.obligation('vien_dan.series')?.value

const day = (iso: string): CalendarDate => {
  const date = parseIsoDate(iso)
  if (!date) throw new Error(iso)
  return date
}

const areIn = (one: string, other: string, symbol: string, terms: readonly { from: string; to?: string }[] = []) => {
  if (!required) throw new Error('no series')
  return areInOneTerm(day(one), day(other), symbol, terms, required.terms)
}

describe('areInOneTerm', () => {
  it('holds between two congresses of the level', () => {
    expect(areIn('2016-04-12', '2016-08-04', 'HU')).toBe(true)
    expect(areIn('2020-03-02', '2020-03-16', 'BDVTU')).toBe(true)
    expect(areIn('2016-02-01', '2020-12-31', 'TW')).toBe(false)
    expect(areIn('2016-03-01', '2020-12-31', 'TW')).toBe(true)
  })

  it('does not hold across a congress, nor in its months, in either order', () => {
    expect(areIn('2013-10-21', '2016-08-04', 'HU')).toBe(false)
    expect(areIn('2016-08-04', '2013-10-21', 'HU')).toBe(false)
    expect(areIn('2020-02-01', '2020-05-01', 'ĐU')).toBe(false)
    expect(areIn('2020-10-01', '2020-10-20', 'TU')).toBe(false)
  })

  it('does not hold across the year in which bodies were put together', () => {
    expect(areIn('2025-03-01', '2025-12-30', 'TW')).toBe(false)
    expect(areIn('2026-03-05', '2026-06-20', 'TU')).toBe(true)
  })

  it('goes by the terms that the organisation tells of', () => {
    const terms = [{ from: '2015-08-01', to: '2020-07-15' }, { from: '2020-07-16' }]
    expect(areIn('2015-09-01', '2020-07-01', 'HU', terms)).toBe(true)
    expect(areIn('2020-07-01', '2020-07-20', 'HU', terms)).toBe(false)
    expect(areIn('2025-06-01', '2025-12-01', 'HU', terms)).toBe(true)
  })

  it('takes a term without a last day to run until the next one', () => {
    const terms = [{ from: '2015-08-01' }, { from: '2020-07-16' }]
    expect(areIn('2015-09-01', '2020-07-01', 'HU', terms)).toBe(true)
    expect(areIn('2020-07-01', '2020-07-20', 'HU', terms)).toBe(false)
  })
})
