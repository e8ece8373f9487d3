import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mend } from '../../src/fix/mend.ts'
import { MEND_ALL } from './mend-options.ts'

const FIXTURES = new URL('../fixtures/rules/', import.meta.url)

const FILES = ['dau-cau', 'noi-nhan', 'so-ky-hieu'].flatMap((component) =>
  readdirSync(new URL(component, FIXTURES), { recursive: true, encoding: 'utf8' })
    .filter((name) => /sai.*\.(?:yaml|txt)$/.test(name))
    .map((name) => `${component}/${name}`),
)

/** As a program of Windows writes it. */
const asOnWindows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`

const mended = async (file: string, text: string): Promise<string> =>
  Buffer.from((await mend(file, Buffer.from(text), MEND_ALL)).bytes).toString('utf8')

describe('line ends and byte order marks of Windows', () => {
  it.each(FILES)('stay in %s, which is mended alike', async (file) => {
    const text = readFileSync(new URL(file, FIXTURES), 'utf8')
    expect(await mended(file, asOnWindows(text))).toBe(asOnWindows(await mended(file, text)))
  })
})
