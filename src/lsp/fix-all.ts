import type { TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { lineChanges } from '../fix/line-diff.ts'
import { inputErrorIn } from '../project/input-error-in.ts'
import { lintOptions } from '../project/judge-file.ts'
import { mendInput } from '../project/mend-input.ts'
import { nameOf } from './names.ts'
import type { Session } from './session.ts'

/** What `dvk lint --fix` would change in a text. */
export const fixAllEdits = async (document: TextDocument, session: Session): Promise<readonly TextEdit[]> => {
  const { folder, configs, settings } = session
  const file = nameOf(document, folder)
  if (file === null) return []
  try {
    const config = await configs(file)
    if (config.isIgnored) return []
    const text = document.getText()
    const { standard, language } = settings
    const asked = { ...lintOptions({ standard, language, final: false }, config), unsafe: false, write: false }
    const { input } = await mendInput({ file, named: false, read: async () => Buffer.from(text) }, asked)
    return lineEdits(document, text, Buffer.from(await input.read()).toString('utf8'))
  } catch (error) {
    // A wrong configuration is told by the diagnostics.
    inputErrorIn(file, error)
    return []
  }
}

/** Only the lines that differ, so that the cursor stays where it is. */
const lineEdits = (document: TextDocument, old: string, now: string): readonly TextEdit[] => {
  const lines = splitLines(old)
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length)
  const positionOf = (line: number) => document.positionAt(starts[line] ?? old.length)
  return lineChanges(lines, splitLines(now)).map(({ oldStart, removed, added }) => ({
    range: { start: positionOf(oldStart), end: positionOf(oldStart + removed.length) },
    newText: added.join(''),
  }))
}

/** With their ends. */
const splitLines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
