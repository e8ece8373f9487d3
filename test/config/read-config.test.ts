import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.ts'
import { InputError } from '../../src/document/input-error.ts'

const problem = (text: string): string => {
  try {
    readConfig('dvk.config.yaml', text)
  } catch (error) {
    if (error instanceof InputError) return error.text.vi
    throw error
  }
  return ''
}

describe('a configuration', () => {
  it('tells the terms of office in the order of time and the accepted words', () => {
    const text = `nhiem_ky:
  - tu: 2025-08-15
  - { tu: 2020-08-20, den: 2025-08-14 }
tu_chap_nhan: [Zơ Rum, 5S]
`
    expect(readConfig('dvk.config.yaml', text).organisation).toEqual({
      terms: [{ from: '2020-08-20', to: '2025-08-14' }, { from: '2025-08-15' }],
      acceptedWords: ['Zơ Rum', '5S'],
    })
  })

  it.each(['', '# trống\n', 'nhiem_ky:\ntu_chap_nhan: ~\n'])('may say nothing: %j', (text) => {
    expect(readConfig('dvk.config.yaml', text).organisation).toEqual({ terms: [], acceptedWords: [] })
  })

  it.each([
    ['nhiem_ki:\n  - tu: 2025-08-15\n', 1, 'nhiem_ky'],
    ['tu_chap_nhan: []\nnhiem_ky:\n  - từ: 2025-08-15\n', 3, 'tu'],
  ])('with a key that there is none of is refused, with line and guess: %j', (text, line, guess) => {
    expect(problem(text)).toMatch(new RegExp(`^dvk\\.config\\.yaml:${line}:\\d+: .*có phải ý bạn là «${guess}»`, 'm'))
  })

  it.each([
    ['nhiem_ky:\n  - tu: 2025-02-30\n', 'dvk.config.yaml:2:9: '],
    ['nhiem_ky:\n  - tu: 15/8/2025\n', 'dvk.config.yaml:2:9: '],
    ['nhiem_ky:\n  - den: 2025-08-15\n', 'dvk.config.yaml:2:5: thiếu khoá «tu»'],
    ['nhiem_ky:\n  - { tu: 2025-08-15, den: 2020-01-01 }\n', 'dvk.config.yaml:2:28: «2020-01-01»: ngày cuối'],
    ['nhiem_ky:\n  - { tu: 2020-08-15, den: 2025-08-15 }\n  - tu: 2025-08-15\n', 'trùng với nhiệm kỳ ở dòng 2'],
    ['nhiem_ky: 2025-2030\n', 'dvk.config.yaml:1:11: '],
    ['- a\n', 'dvk.config.yaml:1:1: tệp cấu hình không có khoá nào'],
    ['nhiem_ky: [\n', 'dvk.config.yaml:'],
  ])('that is wrong is refused at its place: %j', (text, told) => {
    expect(problem(text)).toContain(told)
  })
})
