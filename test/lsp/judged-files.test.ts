import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { JudgedText } from '../../src/lsp/judge-text.ts'
import { openSession, type Session } from '../../src/lsp/session.ts'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'

const judgedIn = async (session: Session): Promise<Readonly<Record<string, JudgedText>>> => {
  const judged: Record<string, JudgedText> = {}
  for await (const file of session.files({ isCancellationRequested: false })) judged[file.input.file] = file.judged
  return judged
}

it('judges only what has changed on disk, and all when what it is judged by has changed', async () => {
  const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': LETTER, 'c.txt': LETTER })
  const session = openSession(
    { language: 'vi', version: '1.0.0', cwd, standard: null },
    new TextDocuments(TextDocument),
  )
  session.openFolders([cwd])
  const first = await judgedIn(session)
  expect(Object.keys(first)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  writeFileSync(join(cwd, 'b.txt'), LETTER_WITH_COLON)
  rmSync(join(cwd, 'c.txt'))
  const second = await judgedIn(session)
  expect(Object.keys(second)).toEqual(['a.txt', 'b.txt'])
  expect(second['a.txt']).toBe(first['a.txt'])
  expect(second['b.txt']?.findings.map(({ ruleId }) => ruleId)).toEqual(['so-ky-hieu/dau-hai-cham'])
  session.forgetConfigs()
  const third = await judgedIn(session)
  expect(third['a.txt']).not.toBe(first['a.txt'])
  expect(third['a.txt']?.entries).toEqual(first['a.txt']?.entries)
})
