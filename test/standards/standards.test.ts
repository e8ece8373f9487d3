import { describe, expect, it } from 'vitest'
import type { System } from '../../src/document/official-document.ts'
import { EVERY_SYSTEM, findStandard, STANDARDS, standardFor } from '../../src/standards/standards.ts'

const ALL = [...STANDARDS, EVERY_SYSTEM]

/** What is quoted besides instruments on form. */
const BESIDE = ['TCVN 6909:2001', 'Unicode', 'chính tả tiếng Việt']

type Day = readonly [year: number, month: number, day: number]

const idFor = (system: System, [year, month, day]: Day): string | null =>
  standardFor(system, { year, month, day })?.id ?? null

describe('standardFor', () => {
  it.each([
    ['before the first one', [2004, 5, 27], null],
    ['on the day of 11-HD/VPTW', [2004, 5, 28], 'hd11-2004'],
    ['on its last day', [2018, 4, 2], 'hd11-2004'],
    ['on the day of 36-HD/VPTW', [2018, 4, 3], 'hd36-2018'],
    ['on its last day', [2026, 5, 26], 'hd36-2018'],
    ['on the day of 05-HD/VPTW', [2026, 5, 27], 'hd05-2026'],
    ['long after', [2040, 1, 1], 'hd05-2026'],
  ] as const)('Party, %s: %j → %s', (_, day, id) => {
    expect(idFor('dang', day)).toBe(id)
  })

  it.each([
    ['before the first one', [2005, 5, 31], null],
    ['under the joint circular', [2005, 6, 1], 'ttlt55-2005'],
    ['on its last day', [2011, 3, 4], 'ttlt55-2005'],
    ['45 days after the circular was signed', [2011, 3, 5], 'tt01-2011'],
    ['on its last day', [2020, 3, 4], 'tt01-2011'],
    ['on the day of the decree', [2020, 3, 5], 'nd30-2020'],
    ['long after', [2040, 1, 1], 'nd30-2020'],
  ] as const)('State, %s: %j → %s', (_, day, id) => {
    expect(idFor('nha-nuoc', day)).toBe(id)
  })

  it('takes the newest of its system for a document without a date', () => {
    expect(standardFor('dang', null)?.id).toBe('hd05-2026')
    expect(standardFor('nha-nuoc', null)?.id).toBe('nd30-2020')
  })

  it.each(['doan', 'khac'] as const)('has none for the system %s', (system) => {
    expect(standardFor(system, null)).toBeNull()
  })
})

describe('the built-in standards', () => {
  it('are found by their ids', () => {
    expect(STANDARDS.map(({ id }) => findStandard(id)?.number)).toEqual([
      '05-HD/VPTW',
      '36-HD/VPTW',
      '11-HD/VPTW',
      '30/2020/NĐ-CP',
      '01/2011/TT-BNV',
      '55/2005/TTLT-BNV-VPCP',
    ])
    expect(findStandard('hd99-1999')).toBeNull()
  })

  it.each(['dang', 'nha-nuoc'] as const)('of %s follow each other without a gap or an overlap', (system) => {
    const standards = STANDARDS.filter((standard) => standard.system === system)
    const [newest, ...older] = standards
    expect(newest?.to).toBeUndefined()
    for (const [index, { to = '' }] of older.entries()) {
      const nextDay = new Date(Date.parse(to) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
      expect(nextDay).toBe(standards[index]?.from)
    }
  })

  it('have what holds for every system, where they say nothing themselves', () => {
    for (const standard of STANDARDS)
      expect(standard.obligation('chu.codes')).toEqual(EVERY_SYSTEM.obligation('chu.codes'))
    expect(findStandard('hd05-2026')?.obligation('trang.encoding')).toMatchObject({
      clause: 'IV.1',
      confidence: 'read',
    })
    expect(EVERY_SYSTEM.obligation('trang.encoding')?.confidence).toBe('second-hand')
    // What 11-HD/VPTW says of it is not confirmed; that it was demanded in its time is known from elsewhere.
    expect(findStandard('hd11-2004')?.obligation('trang.encoding')).toEqual(EVERY_SYSTEM.obligation('trang.encoding'))
    expect(EVERY_SYSTEM.obligation('trang.font')).toBeNull()
  })

  it('begin on the day of their instrument, or later', () => {
    expect(STANDARDS.filter(({ from, date }) => from < date)).toEqual([])
    const party = STANDARDS.filter(({ system }) => system === 'dang')
    expect(party.map(({ from }) => from)).toEqual(party.map(({ date }) => date))
  })

  it.each(ALL)('$id gives a value or a reason in every line, and says nothing twice', ({ lines }) => {
    const said = lines.map(({ clause, says }) => `${clause}: ${says}`)
    expect(new Set(said).size).toBe(said.length)
    expect(
      lines.filter(({ carries, notObservable }) => (carries === undefined) === (notObservable === undefined)),
    ).toEqual([])
  })

  it.each(ALL)('$id quotes only standards and instruments that are known', ({ lines }) => {
    const quoted = new Set(lines.flatMap(({ quotes }) => quotes ?? []))
    const known = [
      ...STANDARDS.map(({ id }) => id),
      'thông lệ soạn thảo',
      '66-QĐ/TW',
      '399-QĐ/TW',
      '01/2012/UBTVQH13',
      '4148-QĐ/VPTW',
      '176/2025/QH15',
      '202/2025/QH15',
      '203/2025/QH15',
      ...BESIDE,
    ]
    expect([...quoted].filter((name) => !known.includes(name))).toEqual([])
  })
})
