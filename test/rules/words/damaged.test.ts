import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isDamaged } from '../../../src/rules/words/damaged.ts'
import { lintBytes, readBytes, ruleIds } from '../harness/lint-bytes.ts'

const SCANNED = readFileSync(
  new URL('../../fixtures/rules/tu-ngu/chu-hong/sai-nhan-dang-anh.txt', import.meta.url),
  'utf8',
)

/** Texts found in the wild; not on every machine. */
const FOUND = new URL('../../../../shared/corpus/text/', import.meta.url)

/** Called badly recognised where they were found, but every word of it is right. */
const CLEAN_AFTER_ALL = 'noise__vpubnd49__VBAI__238.txt'

describe('isDamaged', () => {
  it('keeps the rules on words from judging a damaged text', async () => {
    const findings = await lintBytes('a.txt', SCANNED.replaceAll('\n\n', '\n\nBan Ban Thườngg vụ vụ\n'))
    expect(ruleIds(findings).filter((id) => id.startsWith('tu-ngu/'))).toEqual(['tu-ngu/chu-hong'])
  })

  it('tells a text in another language from a damaged one', async () => {
    const english =
      'The notes on this report are given to all people who want to know what has been done in the last year and how the plan can be used for the next one; it is not the same as before, but most of the data are open and can be read by any man or woman who asks for them at the desk of the office. '
    const { documents } = await readBytes('a.txt', english.repeat(3))
    expect(documents.map(isDamaged)).toEqual([false])
  })

  it.skipIf(!existsSync(FOUND))('finds the damaged ones among real texts, and no others', async () => {
    const damaged = []
    for (const file of readdirSync(FOUND)) {
      const { documents } = await readBytes(file, readFileSync(new URL(file, FOUND)))
      if (documents.some(isDamaged)) damaged.push(file)
    }
    const expected = readdirSync(FOUND).filter((file) => file.startsWith('noise__') && file !== CLEAN_AFTER_ALL)
    expect(damaged).toEqual(expected)
  })
})
