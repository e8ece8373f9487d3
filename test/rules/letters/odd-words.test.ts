import { describe, expect, it } from 'vitest'
import { lintBytes } from '../harness/lint-bytes.ts'

const findingsIn = async (text: string) =>
  (await lintBytes('a.txt', `DANH SÁCH THI ĐUA\n\n${text}\n`)).filter(({ component }) => component !== 'tep')

describe('words that are not as they should be', () => {
  it('are told once, at the first of them, with how many more there are', async () => {
    const findings = await findingsIn('Các \u00d0ội, (\u00d0oàn) và \u00f0ơn vị')
    expect(findings.map(({ seen, expected, message }) => [seen, expected, /và 2 chỗ khác/.test(message)])).toEqual([
      ['\u00d0ội', 'Đội', true],
    ])
    const [finding] = findings
    expect(finding?.location.source.position(finding.location.span.start)).toEqual({ line: 3, column: 5 })
  })

  it.each([
    ['letters of two alphabets', `a${'\u0430'.repeat(100_000)}`],
    ['marks', `e${'\u0301'.repeat(100_000)}`],
    ['capitals behind a number', `1-${'A'.repeat(100_000)}\u2013B`],
    ['keys', `${'ddê'.repeat(30_000)}s`],
    ['dots', `\u200bă${'.'.repeat(100_000)}`],
  ])('are no longer than words are: %s', async (_, stretch) => {
    expect(await findingsIn(stretch)).toEqual([])
  })
})
