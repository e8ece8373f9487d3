import { InputError } from '../../src/document/input-error.ts'
import { type LintOptions, lintFile } from '../../src/lint/lint.ts'
import { readDocument } from '../../src/read/read-document.ts'

const OPTIONS: LintOptions = { standard: null, language: 'vi', final: false }

/** What may come of any bytes: findings (or none), or one sentence that says why the file cannot be read. */
export type Outcome = 'judged' | 'refused'

/**
 * Reads and judges bytes that may be anything, and asks for the place of every finding as a report does.
 * @throws whatever is thrown that is no error of the user's: that is a bug
 */
export const outcomeOf = async (file: string, bytes: Uint8Array): Promise<Outcome> => {
  const read = await readDocument(file, bytes, OPTIONS).catch((error: unknown) => {
    if (error instanceof InputError && error.id.startsWith('tep/') && error.text.vi.includes(file)) return null
    throw error
  })
  if (!read) return 'refused'
  for (const { message, location } of lintFile(read, OPTIONS)) {
    const { line, column } = location.source.position(location.span.start)
    location.source.position(location.span.end)
    if (message === '' || line < 1 || column < 1) throw new Error(`${message} at ${line}:${column}`)
  }
  return 'judged'
}

/** The outcomes of very many files, each once. */
export const outcomesOf = async (file: string, all: Iterable<Uint8Array>): Promise<readonly Outcome[]> => {
  const outcomes = new Set<Outcome>()
  for (const bytes of all) outcomes.add(await outcomeOf(file, bytes))
  return [...outcomes].sort()
}
