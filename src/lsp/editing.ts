import type { Connection } from 'vscode-languageserver'
import { codeActions } from './code-actions.ts'
import type { Session } from './session.ts'

/** Answers what an editor asks while somebody writes: fixes, explanations, completions, outline, names. */
export const startEditing = (connection: Connection, session: Session): void => {
  const { documents, settings } = session
  const { language } = settings
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    return codeActions(document, await session.findingsOf(document), { range, only: context.only }, language)
  })
}
