import type { Standard } from '../standards/standard.ts'
import { once } from '../vietnamese/once.ts'
import { decode } from './decode.ts'
import type { ReadFile } from './read-file.ts'

export interface ReadOptions {
  /** Words what a YAML leaves to the standard; `null` takes the one in force on the document's date. */
  readonly standard: Standard | null
}

/**
 * Reads one file of any kind: a package by its first bytes, YAML by its name or its key `loai`, anything else as text.
 * @param file its name, used for messages and for its ending
 * @throws InputError where the bytes cannot be read as any of them
 */
export const readDocument = async (file: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadFile> => {
  if (isPackage(file, bytes)) return (await readers.docx()).readDocx(file, bytes)
  const text = decode(file, bytes)
  if (isYaml(file, text)) return (await readers.yaml()).readYaml(file, text, options)
  return (await readers.text()).readText(file, text)
}

/** Each reader is loaded when it is needed, and once: a command on one YAML does not pay for packages. */
const readers = {
  docx: once(() => import('./docx/read-docx.ts')),
  yaml: once(() => import('./yaml/read-yaml.ts')),
  text: once(() => import('./text/read-text.ts')),
}

/** What is not named as text, as on standard input, is known by the one key that a document must have. */
const isYaml = (file: string, text: string): boolean =>
  /\.ya?ml$/i.test(file) || (!/\.(?:txt|md)$/i.test(file) && /^loai[ \t]*:/m.test(text))

/** A zip by its signature; what is named like a Word file goes to that reader too, which says what it really is. */
const isPackage = (file: string, bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || /\.(?:docx|docm|dotx|dotm|doc|dot|rtf)$/i.test(file)
