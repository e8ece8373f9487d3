import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateWorkflow } from '../../src/cli/github-actions.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { findingAt } from '../report/finding-at.ts'
import { folderWith } from './run-dvk.ts'

const annotate = (findings: readonly Finding[], summary?: string): string => {
  let written = ''
  const stderr = {
    write: (chunk: string | Uint8Array) => {
      written += chunk
    },
    isTTY: false,
    columns: undefined,
  }
  const env = summary === undefined ? {} : { GITHUB_STEP_SUMMARY: summary }
  const io = { stdin: (async function* () {})(), stdout: stderr, stderr, env, cwd: '/' }
  annotateWorkflow({ findings, files: 1, version: '1.2.3' }, 'vi', io)
  return written
}

const MANY = Array.from({ length: 8000 }, (_, index) =>
  findingAt(`số ${index}`, 'số', {
    severity: index % 8 === 7 ? 'error' : 'info',
    message: `lời ${index} ${'ạ'.repeat(40)}`,
  }),
)

describe('annotateWorkflow', () => {
  it('writes no more than GitHub shows, errors first', () => {
    const commands = annotate(MANY).trimEnd().split('\n')
    expect(commands.map((command) => command.split(' ')[0])).toEqual([
      ...Array.from({ length: 10 }, () => '::error'),
      ...Array.from({ length: 10 }, () => '::notice'),
    ])
  })

  it('adds a summary that GitHub takes: errors first, and how many there are', () => {
    const path = join(folderWith({ 'tom-tat.md': '' }), 'tom-tat.md')
    annotate(MANY, path)
    const summary = readFileSync(path, 'utf8')
    expect(statSync(path).size).toBeLessThan(2 ** 20)
    expect(summary.split('| lỗi |')).toHaveLength(1001)
    // Lines of their own: a difference in the whole would take minutes to print.
    const lines = summary.split('\n')
    expect(lines[2]).toBe('## dvk: 1000 lỗi, 0 cảnh báo, 7000 lưu ý trong 1 tệp')
    expect(lines.findLast((line) => line !== '')).toBe(
      'Chỉ nêu 2000 trong 8000 phát hiện; xem đủ trong nhật ký của bước này.',
    )
  })

  it('needs no summary', () => {
    expect(annotate([])).toBe('')
  })

  it('says why a summary cannot be written', () => {
    expect(() => annotate([], join(folderWith({}), 'khong-co', 'tom-tat.md'))).toThrow('cannot write')
  })
})
