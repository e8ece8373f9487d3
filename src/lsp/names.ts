import { basename } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { CONFIG_FILE } from '../config/find-config.ts'
import { shownPath } from '../project/shown-path.ts'

/** The absolute path that a URI names; `null` where it names no file of this machine (`untitled:`, `git:`). */
export const pathOf = (uri: string): string | null => {
  if (!uri.startsWith('file:')) return null
  try {
    return fileURLToPath(uri)
  } catch {
    return null
  }
}

export const uriOf = (path: string): string => pathToFileURL(path).href

/** Kinds of texts that may be documents. */
const TEXT = /\.(?:ya?ml|txt|md)$/i

/**
 * The name of an open text; one that was never saved is named by its language.
 * @returns `null` for what is no kind of document
 */
export const nameOf = ({ uri, languageId }: TextDocument, folder: string): string | null => {
  const path = pathOf(uri)
  if (path !== null) return TEXT.test(path) ? shownPath(path, folder) : null
  const ending = ENDINGS[languageId]
  return uri.startsWith('untitled:') && ending !== undefined
    ? `${basename(uri.slice('untitled:'.length))}${ending}`
    : null
}

const ENDINGS: Readonly<Record<string, string>> = { yaml: '.yaml', plaintext: '.txt', markdown: '.md' }

export const isConfig = (uri: string): boolean => basename(pathOf(uri) ?? '') === CONFIG_FILE
