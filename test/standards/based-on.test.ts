import { describe, expect, it } from 'vitest'
import { writtenOut } from '../../src/standards/based-on.mjs'

const base = {
  id: 'cu',
  lines: [
    { clause: 'I.1.2', carries: { a: 1 } },
    { clause: 'I.1.2, I.3.1b', confidence: 'second-hand', carries: { b: 1, c: 1 } },
    { clause: 'I.10.1', notObservable: 'không thấy' },
    { clause: 'II.4', quotes: 'khac', carries: { d: 1 } },
  ],
}

const load = () => base
const own = (lines: Parameters<typeof writtenOut>[0]['lines'], basedOn: object = {}) =>
  writtenOut({ id: 'moi', lines, basedOn: { standard: 'cu', ...basedOn } }, load).lines

describe('a standard based on another one', () => {
  it('quotes what it has no clause of its own for', () => {
    expect(own([])[0]).toEqual({ clause: 'I.1.2', quotes: 'cu', confidence: 'read', carries: { a: 1 } })
  })

  it('names its own clause by the longest known beginning, each once', () => {
    const clauses = { 'I.1': 'M.1', 'I.1.2': 'M.1.2', 'I.3': 'M.3' }
    expect(own([], { clauses }).map(({ clause, quotes }) => [clause, quotes])).toEqual([
      ['M.1.2', undefined],
      ['M.1.2; M.3', undefined],
      // I.10 does not begin with I.1, and a quoted clause stays where it was read.
      ['I.10.1', 'cu'],
      ['II.4', 'khac'],
    ])
  })

  it('is never surer than it says', () => {
    const known = (confidence: string) => own([], { confidence }).map((line) => line.confidence)
    expect(known('unconfirmed')).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed', 'unconfirmed'])
    expect(known('read')).toEqual(['read', 'second-hand', 'read', 'read'])
  })

  it('puts an own line in the place of what it replaces, and one that replaces nothing behind it', () => {
    const lines = own([
      { clause: 'M.1', carries: { b: 2, c: 2 } },
      { clause: 'M.2', carries: { e: 2 } },
    ])
    expect(lines.map(({ clause }) => clause)).toEqual(['I.1.2', 'M.1', 'M.2', 'I.10.1', 'II.4'])
  })

  it('leaves out clauses and values that do not hold', () => {
    expect(own([], { without: ['I.10.1', 'd'] }).map(({ clause }) => clause)).toEqual(['I.1.2', 'I.1.2, I.3.1b'])
  })

  it('refuses to replace half of what a line says', () => {
    expect(() => own([{ clause: 'M.1', carries: { b: 2 } }])).toThrow(
      'moi: the line «I.1.2, I.3.1b» is replaced but for c',
    )
    expect(() => own([], { without: ['c'] })).toThrow('is replaced but for b')
  })

  it('refuses to leave out what is not there', () => {
    expect(() => own([], { without: ['I.99'] })).toThrow('cu has no «I.99» to leave out')
  })
})
