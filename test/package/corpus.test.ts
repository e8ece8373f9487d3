import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { once } from '../../src/vietnamese/once.ts'

/** Real and broken files to test with; they are no part of the project. */
const CORPUS = resolve('../shared/corpus')
const FOLDERS = ['docx', 'torture'].map((folder) => join(CORPUS, folder))

interface Result {
  readonly files: number
  readonly refused: readonly string[]
  readonly slowest: { readonly file: string; readonly seconds: number }
  readonly digest: string
  readonly mebibytes: number
}

const run = (): Result => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/package/judge-folders.mjs', ...FOLDERS], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Result
}

describe.skipIf(!existsSync(CORPUS))('files found in the wild, judged in one run', () => {
  // The body of a group is run where the group is skipped, too.
  const first = once(run)

  it('are all judged or refused, with nothing thrown and nothing left waiting', () => {
    expect(first().files).toBe(FOLDERS.flatMap((folder) => readdirSync(folder)).length)
    expect(first().refused).toEqual(['tep/doc-cu', 'tep/hong', 'tep/khong-phai-docx', 'tep/ma-hoa', 'tep/rong'])
  })

  it('take less than two seconds each, of the processor, and 400 MiB in all', () => {
    expect(first().slowest.seconds, first().slowest.file).toBeLessThan(2)
    expect(first().mebibytes).toBeLessThan(400)
  })

  it('give the same in a second run', () => {
    expect(run().digest).toBe(first().digest)
  })
})
