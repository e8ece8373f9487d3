import { fillMessage, type Language } from '../document/message.ts'
import type { Problem } from '../read/read-file.ts'

/** What keeps a file from being read, with its place: `12:5: …`. */
export const problemText = ({ location, message, seen, expected }: Problem, language: Language): string => {
  const { line, column } = location.source.position(location.span.start)
  return `${line}:${column}: ${fillMessage(message, language, { seen: seen ?? '', expected: expected ?? '' })}`
}
