import { describe, expect, it } from 'vitest'
import { meantByTyping } from '../../src/vietnamese/typing.ts'

describe('meantByTyping', () => {
  it.each([
    ['dduwowcj', 'được'],
    ['Vieetj', 'Việt'],
    ['quyeets', 'quyết'],
    ['truowngf', 'trường'],
    ['nuwowcs', 'nước'],
    ['coongj', 'cộng'],
    ['ddảng', 'đảng'],
    ['DDảng', 'Đảng'],
    ['DDẢNG', 'ĐẢNG'],
    ['thưcj', 'thực'],
    ['thưc1', 'thức'],
    ['Vie65t', 'Việt'],
    ['d9u7o7c5', 'được'],
    ['d9ang3', 'đảng'],
  ])('%s: %s', (word, meant) => {
    expect(meantByTyping(word)).toBe(meant)
  })

  it.each([
    'được',
    'thuế1',
    'phương1',
    'khoản2',
    'Điều5',
    'DDoS',
    'ddos',
    'DDR4',
    'DDT',
    'queen',
    'books',
    'needs',
    'was',
    'laws',
    'towns',
    'Isaac',
    'Haas',
    'door',
    'beef',
    'Kuwait',
    'Seoul',
    'café',
    'São',
    'A4',
    'H2O',
    'co2',
    'Win7',
    'covid19',
    'Office365',
    'B52',
    'khu7',
    '51F1',
    'UBND',
    'HĐND2',
    'Thuờng',
    'd9',
    'w',
    'ww',
    'Đắk',
  ])('%s: nothing', (word) => {
    expect(meantByTyping(word)).toBeNull()
  })
})
