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

/** Configurations inherit from files of any name. Baselines mostly have this one; others are read when the server starts. */
const WATCHED = '**/{*.yaml,*.yml,*baseline*.json}'

/** Has changed configurations read anew, also where only the folders change. */
export const watchFiles = (
  connection: Connection,
  session: Session,
  { workspace }: ClientCapabilities,
  refresh: () => void,
): void => {
  const { documents } = session
  const changed = (): void => {
    session.forgetConfigs()
    refresh()
  }
  connection.onInitialized(() => {
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
    }
    if (!workspace?.workspaceFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = (await connection.workspace.getWorkspaceFolders()) ?? []
      session.openFolders(folders.flatMap(({ uri }) => pathOf(uri) ?? []))
      refresh()
    })
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // A document that is saved while it is open configures nothing.
    if (changes.some(({ uri }) => isConfig(uri) || documents.get(uri) === undefined)) changed()
  })
  documents.onDidSave(({ document: { uri } }) => {
    if (isConfig(uri)) changed()
  })
}
