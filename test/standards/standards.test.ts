import { describe, expect, it } from 'vitest'
import { findStandard, STANDARDS, standardFor } from '../../src/standards/standards.ts'

const idFor = (year: number, month: number, day: number): string | null =>
  standardFor('dang', { year, month, day })?.id ?? null

describe('standardFor', () => {
  it.each([
    ['before the first one', [2004, 5, 27], null],
    ['on the day of 11-HD/VPTW', [2004, 5, 28], 'hd11-2004'],
    ['on its last day', [2018, 4, 2], 'hd11-2004'],
    ['on the day of 36-HD/VPTW', [2018, 4, 3], 'hd36-2018'],
    ['on its last day', [2026, 5, 26], 'hd36-2018'],
    ['on the day of 05-HD/VPTW', [2026, 5, 27], 'hd05-2026'],
    ['long after', [2040, 1, 1], 'hd05-2026'],
  ] as const)('%s: %j → %s', (_, [year, month, day], id) => {
    expect(idFor(year, month, day)).toBe(id)
  })

  it('takes the newest for a document without a date', () => {
    expect(standardFor('dang', null)?.id).toBe('hd05-2026')
  })

  it.each(['nha-nuoc', 'doan', 'khac'] as const)('has none for the system %s', (system) => {
    expect(standardFor(system, null)).toBeNull()
  })
})

describe('the built-in standards', () => {
  it('are found by their ids', () => {
    expect(STANDARDS.map(({ id }) => findStandard(id)?.number)).toEqual(['05-HD/VPTW', '36-HD/VPTW', '11-HD/VPTW'])
    expect(findStandard('hd99-1999')).toBeNull()
  })

  it('follow each other without a gap or an overlap', () => {
    const [newest, ...older] = STANDARDS
    expect(newest?.to).toBeUndefined()
    for (const [index, { to = '' }] of older.entries()) {
      const nextDay = new Date(Date.parse(to) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
      expect(nextDay).toBe(STANDARDS[index]?.from)
    }
  })

  it('begin on the day of their instrument', () => {
    expect(STANDARDS.map(({ from }) => from)).toEqual(STANDARDS.map(({ date }) => date))
  })

  it.each(STANDARDS)('$id gives a value or a reason in every line, and says nothing twice', ({ lines }) => {
    const said = lines.map(({ clause, says }) => `${clause}: ${says}`)
    expect(new Set(said).size).toBe(said.length)
    expect(
      lines.filter(({ carries, notObservable }) => (carries === undefined) === (notObservable === undefined)),
    ).toEqual([])
  })

  it.each(STANDARDS)('$id quotes only standards and instruments that are known', ({ lines }) => {
    const quoted = new Set(lines.flatMap(({ quotes }) => quotes ?? []))
    const known = [...STANDARDS.map(({ id }) => id), '66-QĐ/TW', '399-QĐ/TW']
    expect([...quoted].filter((name) => !known.includes(name))).toEqual([])
  })
})
