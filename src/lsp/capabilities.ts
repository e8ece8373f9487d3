import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import { FIX_ALL } from './code-actions.ts'

/** @param workspace whether what is not open is checked too */
export const capabilitiesFor = (workspace: boolean): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  diagnosticProvider: { identifier: 'dvk', interFileDependencies: workspace, workspaceDiagnostics: workspace },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  hoverProvider: true,
  // Ids of rules have a slash in them.
  completionProvider: { triggerCharacters: ['/'] },
  documentSymbolProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
})
