import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver'
import { isConfig, pathOf } from './names.ts'
import type { Session } from './session.ts'

/** The folders that an editor has open; older editors name one. */
export const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): readonly string[] => {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return uris.flatMap((uri) => pathOf(uri) ?? [])
}

/** Whatever may be a document, a configuration or a baseline: `dvk.baseline.json`, mostly. */
const WATCHED = '**/{*.yaml,*.yml,*.docx,*.docm,*.txt,*.md,*baseline*.json}'

/** Configurations inherit from files of any name. */
const CONFIGURES = /\.(?:ya?ml|json)$/i

/** Whether an editor tells what is written on disk. */
export const tellsOfFiles = ({ workspace }: ClientCapabilities): boolean =>
  workspace?.didChangeWatchedFiles?.dynamicRegistration === true

/** Has changed configurations read anew, also where only the folders change; only once the editor is ready to be asked. */
export const watchFiles = (
  connection: Connection,
  session: Session,
  capabilities: ClientCapabilities,
  refresh: () => void,
): void => {
  const { documents } = session
  const changed = (): void => {
    session.forgetConfigs()
    refresh()
  }
  if (tellsOfFiles(capabilities)) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
  }
  if (capabilities.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = (await connection.workspace.getWorkspaceFolders()) ?? []
      session.openFolders(folders.flatMap(({ uri }) => pathOf(uri) ?? []))
      refresh()
    })
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    session.touch()
    // A document that is saved while it is open configures nothing.
    const mayConfigure = (uri: string): boolean => CONFIGURES.test(uri) && documents.get(uri) === undefined
    if (changes.some(({ uri }) => isConfig(uri) || mayConfigure(uri))) changed()
  })
  documents.onDidSave(({ document: { uri } }) => {
    if (isConfig(uri)) changed()
  })
}
