import { describe, expect, it } from 'vitest'
import { parseAuthorities, parseAuthorityMark } from '../../src/document/authority.ts'
import { createBlock, excerptText } from '../../src/document/block.ts'
import { textSource } from '../../src/document/source.ts'

const blocks = (...lines: string[]) =>
  lines.map((raw) => {
    const source = textSource('a.txt', raw)
    return createBlock({ raw, component: 'quyen_han', locateRaw: (span) => ({ source, span }) })
  })

describe('parseAuthorityMark', () => {
  it.each([
    ['T/M BAN THƯỜNG VỤ', 'collective', 'T/M'],
    ['TM. BAN THƯỜNG VỤ', 'collective', 'TM.'],
    ['TM BAN THƯỜNG VỤ', 'collective', 'TM'],
    ['T.M BAN THƯỜNG VỤ', 'collective', 'T.M'],
    ['T/M. BAN THƯỜNG VỤ', 'collective', 'T/M.'],
    ['K/T TRƯỞNG BAN', 'deputy', 'K/T'],
    ['KT.TRƯỞNG BAN', 'deputy', 'KT.'],
    ['T/L BAN THƯỜNG VỤ', 'byOrder', 'T/L'],
    ['TL. TRƯỞNG BAN', 'byOrder', 'TL.'],
    ['TUQ. TRƯỞNG BAN', 'byMandate', 'TUQ.'],
    ['T/UQ BAN THƯỜNG VỤ', 'byMandate', 'T/UQ'],
    ['Q. TRƯỞNG BAN', 'acting', 'Q.'],
    ['T/M', 'collective', 'T/M'],
  ])('%s', (text, kind, mark) => {
    expect(parseAuthorityMark(text)).toEqual({ kind, text: mark })
  })

  it.each(['TRƯỞNG BAN', 'PHÓ BÍ THƯ', 'TỔNG BÍ THƯ', 'THỦ TRƯỞNG', 'QUYỀN TRƯỞNG BAN', 'KTV', ''])(
    '%s has none',
    (text) => {
      expect(parseAuthorityMark(text)).toBeNull()
    },
  )
})

describe('parseAuthorities', () => {
  it('joins a body that goes on in the next line', () => {
    const [only, ...rest] = parseAuthorities(blocks('T/M BAN CHẤP HÀNH', 'ĐẢNG BỘ XÃ ĐÔNG SƠN'))
    expect(only?.body).toBe('BAN CHẤP HÀNH ĐẢNG BỘ XÃ ĐÔNG SƠN')
    expect(only?.lines.map(excerptText)).toEqual(['T/M BAN CHẤP HÀNH', 'ĐẢNG BỘ XÃ ĐÔNG SƠN'])
    expect(rest).toEqual([])
  })

  it('tells several authorities apart', () => {
    const kinds = parseAuthorities(blocks('T/L BAN THƯỜNG VỤ', 'K/T CHÁNH VĂN PHÒNG')).map(({ kind, body }) => [
      kind,
      body,
    ])
    expect(kinds).toEqual([
      ['byOrder', 'BAN THƯỜNG VỤ'],
      ['deputy', 'CHÁNH VĂN PHÒNG'],
    ])
  })

  it('names nobody where nothing follows', () => {
    expect(parseAuthorities(blocks('T/M'))[0]?.body).toBe('')
    expect(parseAuthorities(blocks('TRƯỞNG BAN'))).toEqual([])
  })
})
