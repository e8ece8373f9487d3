import { bareLetters } from '../../vietnamese/fold.ts'
import type { Numbered } from './series.ts'

/**
 * True for one document that is kept twice: its YAML beside its .docx, a copy in another folder. A trích yếu is cut or set
 * otherwise in a copy, so a beginning is enough.
 */
export const isSameDocument = (a: Numbered, b: Numbered): boolean => {
  if (stem(a.file) === stem(b.file)) return true
  if (a.day !== b.day) return false
  const [first, second] = [letters(a.subject), letters(b.subject)]
  return first.startsWith(second) || second.startsWith(first)
}

const stem = (file: string): string => file.replace(/\.[^./\\]*$/, '')

/** Without what a trích yếu begins with, marks, spaces. */
const letters = (subject: string): string =>
  bareLetters(subject)
    .replace(/^\s*(?:v\s*[./]\s*v|ve viec)\b/, '')
    .replace(/[^a-z0-9]+/g, '')
