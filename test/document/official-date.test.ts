import { describe, expect, it } from 'vitest'
import { isCalendarDate, isoDate, parseIsoDate, parsePlaceAndDate } from '../../src/document/official-date.ts'

describe('parsePlaceAndDate', () => {
  it('takes a dateline apart', () => {
    const text = 'Thành phố Huế, ngày 03 tháng 02 năm 2026'
    const parsed = parsePlaceAndDate(text)
    expect(parsed).toMatchObject({
      place: { text: 'Thành phố Huế' },
      separator: { text: ', ' },
      day: { text: '03' },
      month: { text: '02' },
      year: { text: '2026' },
      inWords: true,
      date: { year: 2026, month: 2, day: 3 },
    })
    expect(text.slice(parsed?.day.start, parsed?.day.end)).toBe('03')
  })

  it.each([
    ['Bến Tre, ngày tháng năm', null],
    ['Bến Tre, ngày … tháng … năm 2026', null],
    ['Bến Tre, ngày 31 tháng 02 năm 2026', null],
  ])('knows no date in %s', (text, date) => {
    expect(parsePlaceAndDate(text)?.date).toBe(date)
  })

  it('sees that the words are left out', () => {
    expect(parsePlaceAndDate('Hà Nội, 3/2/2026')).toMatchObject({
      inWords: false,
      date: { year: 2026, month: 2, day: 3 },
    })
  })

  it.each(['Số 05-HD/VPTW', 'Kính gửi: Ban Tổ chức'])('is not fooled by %s', (text) => {
    expect(parsePlaceAndDate(text)).toBeNull()
  })
})

describe('calendar', () => {
  it('knows leap years', () => {
    expect(isCalendarDate({ year: 2024, month: 2, day: 29 })).toBe(true)
    expect(isCalendarDate({ year: 2026, month: 2, day: 29 })).toBe(false)
    expect(isCalendarDate({ year: 1900, month: 2, day: 29 })).toBe(false)
  })

  it('reads and writes ISO days', () => {
    expect(isoDate({ year: 2026, month: 5, day: 27 })).toBe('2026-05-27')
    expect(parseIsoDate('2026-05-27')).toEqual({ year: 2026, month: 5, day: 27 })
    expect(parseIsoDate('2026-13-01')).toBeNull()
    expect(parseIsoDate('27/5/2026')).toBeNull()
  })
})
