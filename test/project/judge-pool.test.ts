import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openPool } from '../../src/project/judge-pool.ts'
import { folderWith } from '../cli/run-dvk.ts'

/** Answers with the name of the file, later for those that are to be slow; breaks on what its file says. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', ({ file, bytes }) => {
  const text = Buffer.from(bytes).toString()
  if (text === 'throw') throw new Error('broken')
  if (text === 'exit') process.exit(3)
  if (text === 'bug') return parentPort.postMessage({ bug: file + ': a bug', stack: 'at here' })
  if (text === 'none') return parentPort.postMessage({ text: null })
  const answer = { text: JSON.stringify({ isRead: true, findings: [], suppressed: [], told: workerData + text }) }
  setTimeout(() => parentPort.postMessage(answer), text === 'slow' ? 50 : 0)
})`

const pool = (threads = 2) => {
  const opened = openPool({
    threads,
    script: join(folderWith({ 'worker.cjs': SCRIPT }), 'worker.cjs'),
    settings: 'told ',
  })
  onTestFinished(() => opened.close())
  return (file: string, text: string) => opened.judge({ file, named: true }, Buffer.from(text))
}

describe('a pool of threads', () => {
  it('answers each question with what its thread says, whichever is done first', async () => {
    const judge = pool()
    const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`)
    const judged = await Promise.all(names.map((name, index) => judge(name, index % 5 === 0 ? 'slow' : name)))
    expect(judged.map((judgement) => judgement?.file)).toEqual(names)
    expect(judged[1]).toEqual({ file: '1.txt', isRead: true, findings: [], suppressed: [], told: 'told 1.txt' })
  })

  it('passes on that a file is no document', async () => {
    expect(await pool()('a.md', 'none')).toBeNull()
  })

  it('tells of a bug that the thread has caught', async () => {
    await expect(pool()('a.txt', 'bug')).rejects.toThrow('a.txt: a bug')
  })

  it.each([
    ['throw', 'broken'],
    ['exit', '3'],
  ])('names the file at which a thread ends (%s), and goes on with others', async (text, said) => {
    const judge = pool(1)
    expect(await judge('a.txt', 'a')).toMatchObject({ file: 'a.txt' })
    await expect(judge('b.txt', text)).rejects.toThrow(new RegExp(`^b\\.txt: .*${said}`))
    expect(await judge('c.txt', 'c')).toMatchObject({ file: 'c.txt' })
  })
})
