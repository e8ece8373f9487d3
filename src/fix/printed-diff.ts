import type { Language } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import type { ReadFile } from '../read/read-file.ts'
import { RULES } from '../rules/index.ts'
import type { Mended } from './mend.ts'
import { unifiedDiff } from './unified-diff.ts'

/**
 * What mending changes: of a text file its own lines, of a .docx the lines that it prints, and behind them what changes of
 * their form, each as it was and as it is.
 * @returns an empty text where nothing changes
 */
export const printedDiff = (file: string, { before, after, mended }: Mended, language: Language): string => {
  if (before.format !== 'docx') return unifiedDiff(file, textLines(before), textLines(after))
  const text = unifiedDiff(file, printedLines(before), printedLines(after))
  const form = mended.filter(({ ruleId }) => OF_FORM.has(ruleId)).flatMap((finding) => formLines(finding, language))
  if (form.length === 0) return text
  return `${text === '' ? `--- a/${file}\n+++ b/${file}\n` : text}${form.map((line) => `${line}\n`).join('')}`
}

const OF_FORM: ReadonlySet<string> = new Set(RULES.filter(({ needs }) => needs === 'layout').map(({ id }) => id))

/** A last line without a line end is told as `diff` tells it. */
const textLines = ({ source: { text } }: ReadFile): readonly string[] => {
  const lines = text.split('\n')
  const last = lines.pop()
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

const printedLines = ({ documents }: ReadFile): readonly string[] =>
  documents.flatMap(({ blocks }) => blocks.map(({ text }) => text))

const PARAGRAPH: Readonly<Record<Language, string>> = { vi: 'đoạn', en: 'paragraph' }

const formLines = ({ ruleId, location, seen, expected }: Finding, language: Language): readonly string[] => {
  const { line } = location.source.position(location.span.start)
  return [
    `@@ ${PARAGRAPH[language]} ${line}: ${ruleId} @@`,
    ...(seen === null ? [] : [`-${seen}`]),
    ...(expected === null ? [] : [`+${expected}`]),
  ]
}
