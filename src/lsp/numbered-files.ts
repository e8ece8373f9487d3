import { readFileSync } from 'node:fs'
import type { CancellationToken } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { FACTS_VERSION, type FileFacts } from '../document/facts.ts'
import { InputError } from '../document/input-error.ts'
import { factsOf } from '../lint/facts/facts-of.ts'
import { mayBeDocument } from '../project/candidate.ts'
import type { Input } from '../project/input.ts'
import { readDocument } from '../read/read-document.ts'
import type { Standard } from '../standards/standard.ts'
import { LONGEST_TEXT } from './judge-text.ts'
import { nameOf } from './names.ts'
import type { Session } from './session.ts'
import { stateOnDisk, workspaceFiles } from './workspace-files.ts'

/** A file with the numbers and citations in it. */
export interface NumberedFile {
  readonly uri: string
  readonly facts: FileFacts
  /** `null` for a .docx: it is not edited as text. */
  text(): TextDocument | null
}

/** The facts of the files of the open folders, and of what else is open; each is read anew only when it has changed. */
export type NumberedFiles = (token: CancellationToken) => Promise<readonly NumberedFile[]>

export const numberedFiles = (session: Session): NumberedFiles => {
  const known = new Map<string, { readonly state: string; readonly file: NumberedFile }>()
  const { documents, settings } = session
  const remembered = async (uri: string, state: string, read: () => Promise<NumberedFile>): Promise<NumberedFile> => {
    const last = known.get(uri)
    if (last?.state === state) return last.file
    const file = await read()
    known.set(uri, { state, file })
    return file
  }
  const ofOpen = (document: TextDocument): Promise<NumberedFile> =>
    remembered(document.uri, `open ${document.version}`, () => openFile(document, session))
  return async (token) => {
    const files: NumberedFile[] = []
    for await (const { path, uri, input } of workspaceFiles(session, token)) {
      if (documents.get(uri)) continue
      files.push(await remembered(uri, stateOnDisk(path), () => closedFile(path, uri, input, settings.standard)))
    }
    return [...files, ...(await Promise.all(documents.all().map(ofOpen)))]
  }
}

/** An open text as it stands in the editor. */
export const openFile = async (document: TextDocument, { folder, settings }: Session): Promise<NumberedFile> => {
  const text = document.getText()
  const file = nameOf(document, folder)
  const bytes = file === null || text.length > LONGEST_TEXT ? null : Buffer.from(text)
  return {
    uri: document.uri,
    facts: file !== null && bytes ? await readFacts(file, bytes, settings.standard) : noFacts(document.uri),
    text: () => document,
  }
}

const closedFile = async (
  path: string,
  uri: string,
  input: Input,
  standard: Standard | null,
): Promise<NumberedFile> => ({
  uri,
  facts: await input.read().then(
    (bytes) => readFacts(input.file, bytes, standard),
    () => noFacts(input.file),
  ),
  text: () => (IN_WORD.test(path) ? null : TextDocument.create(uri, '', 0, readFileSync(path, 'utf8'))),
})

const IN_WORD = /\.do[ct][xm]$/i

const readFacts = async (file: string, bytes: Uint8Array, standard: Standard | null): Promise<FileFacts> => {
  if (!mayBeDocument(file, bytes)) return noFacts(file)
  try {
    return factsOf(await readDocument(file, bytes, { standard }), { standard })
  } catch (error) {
    if (error instanceof InputError) return noFacts(file)
    throw error
  }
}

const noFacts = (file: string): FileFacts => ({ version: FACTS_VERSION, file, documents: [], attached: [] })
