import { bareLetters } from '../../vietnamese/fold.ts'
import type { Numbered } from './series.ts'

/**
 * True for one document that is kept twice: its YAML beside its .docx, a copy in another folder. A trích yếu is cut or set
 * otherwise in a copy, so a beginning is enough. Files of one name may be of two repositories.
 */
export const isSameDocument = (a: Numbered, b: Numbered): boolean => {
  if (a.file !== b.file && stem(a.file) === stem(b.file)) return true
  if (a.day !== b.day) return false
  const [first, second] = [withoutAbout(a.subject), withoutAbout(b.subject)]
  return first.startsWith(second) || second.startsWith(first)
}

const stem = (file: string): string => file.replace(/\.[^./\\]*$/, '')

/** The letters of a trích yếu without what it begins with, for comparing. */
export const withoutAbout = (subject: string): string =>
  bareLetters(subject)
    .replace(/^\s*(?:v\s*[./]\s*v|ve viec)\b/, '')
    .replace(/[^a-z0-9]+/g, '')
