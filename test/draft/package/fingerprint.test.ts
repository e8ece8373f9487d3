import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isOwnUnchanged } from '../../../src/draft/package/fingerprint.ts'
import { draft, LETTER } from '../drafted.ts'
import { VARIANT_NAMES, VARIANTS } from '../variants.ts'

type Parts = Record<string, Uint8Array>

/** The same package after another program has done something to its parts. */
const changed = (change: (parts: Parts) => void): Uint8Array => {
  const parts: Parts = unzipSync(draft(LETTER))
  change(parts)
  return zipSync(parts)
}

const replaceIn = (parts: Parts, name: string, from: string, to: string): void => {
  const text = Buffer.from(parts[name] ?? []).toString()
  expect(text).toContain(from)
  parts[name] = strToU8(text.replace(from, to))
}

describe('fingerprint', () => {
  it.each(VARIANT_NAMES)('knows a draft again: %s', (name) => {
    expect(isOwnUnchanged(draft(VARIANTS[name]))).toBe(true)
  })

  it('does not depend on how the parts are packed', () => {
    expect(isOwnUnchanged(changed(() => {}))).toBe(true)
  })

  it.each([
    ['a text', (parts: Parts) => replaceIn(parts, 'word/document.xml', 'Nguyễn Văn Hoà', 'Nguyễn Văn Hoa')],
    ['a style', (parts: Parts) => replaceIn(parts, 'word/styles.xml', 'w:val="28"', 'w:val="26"')],
    ['a property', (parts: Parts) => replaceIn(parts, 'docProps/core.xml', '2026-06-15', '2026-06-16')],
    ['an added part', (parts: Parts) => Object.assign(parts, { 'word/comments.xml': strToU8('<x/>') })],
    ['a lost part', (parts: Parts) => void delete parts['word/numbering.xml']],
    ['a lost mark', (parts: Parts) => void delete parts['docProps/custom.xml']],
    ['another mark', (parts: Parts) => replaceIn(parts, 'docProps/custom.xml', '<vt:lpwstr>', '<vt:lpwstr>0')],
  ])('sees %s', (_what, change) => {
    expect(isOwnUnchanged(changed(change))).toBe(false)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('văn bản')],
    ['half a zip', draft(LETTER).subarray(0, 2000)],
    ['an empty zip', zipSync({})],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
  ])('takes %s for none of ours', (_what, bytes) => {
    expect(isOwnUnchanged(bytes)).toBe(false)
  })
})
