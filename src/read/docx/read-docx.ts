import type { ReadFile } from '../read-file.ts'
import { recognise } from '../recognise/recognise.ts'
import { readDocxLines } from './read-docx-lines.ts'

/**
 * Reads a .docx, .docm, .dotx or .dotm.
 * @param file the name for messages and locations
 * @throws InputError `tep/…` with one sentence, whatever the bytes are
 */
export const readDocx = (file: string, bytes: Uint8Array): ReadFile => {
  const { lines, page, source, hazards, directives } = readDocxLines(file, bytes)
  const documents = recognise(lines, { format: 'docx', source, page })
  const told = directives.length > 0 ? { directives } : {}
  return { file, format: 'docx', source, documents, problems: [], hazards, ...told }
}
