import { describe, expect, it } from 'vitest'
import { initialsOf, isShortFor } from '../../../src/rules/header/initials.ts'

describe('initialsOf', () => {
  it.each([
    ['Đảng uỷ Khối', 'đuk'],
    ['ĐẢNG ỦY KHỐI', 'đuk'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'bchtw'],
    ['BAN CHỈ ĐẠO 35', 'bcđ35'],
    ['CHI BỘ CÔNG TY TNHH SAO MAI', 'cbcttnhhsm'],
    ['', ''],
  ])('%s: %s', (name, expected) => {
    expect(initialsOf(name)).toBe(expected)
  })
})

describe('isShortFor', () => {
  // 05-HD/VPTW, I.3.1.2b: UBKTTW, BTGDVTU, VPTU, UBKT of a tỉnh uỷ; ĐH for the bodies of a đại hội.
  it.each([
    ['UBKTTW', 'UỶ BAN KIỂM TRA', 'BAN CHẤP HÀNH TRUNG ƯƠNG'],
    ['BTGDVTU', 'BAN TUYÊN GIÁO VÀ DÂN VẬN', 'TỈNH UỶ CÀ MAU'],
    ['VPTU', 'VĂN PHÒNG', 'THÀNH ỦY HÀ NỘI'],
    ['BXDĐ', 'BAN XÂY DỰNG ĐẢNG', 'ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA'],
    ['ĐH', 'BAN KIỂM PHIẾU', 'ĐẠI HỘI CHI BỘ TỔ 16'],
    ['TW', 'BAN CHẤP HÀNH TRUNG ƯƠNG', ''],
  ])('%s stands for %s of %s', (symbol, issuer, superior) => {
    expect(isShortFor(symbol, issuer, superior)).toBe(true)
  })

  it.each([
    ['CB', 'TỈNH UỶ CÀ MAU', ''],
    ['TU', 'CHI BỘ THÔN ĐÔNG', 'ĐẢNG BỘ XÃ ĐẤT MŨI'],
    ['DU', 'ĐẢNG UỶ XÃ ĐẤT MŨI', 'ĐẢNG BỘ TỈNH CÀ MAU'],
  ])('%s does not stand for %s', (symbol, issuer, superior) => {
    expect(isShortFor(symbol, issuer, superior)).toBe(false)
  })
})
