import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver'
import { diagnosticOf } from './diagnostic.ts'
import type { Session } from './session.ts'
import { workspaceReports } from './workspace-reports.ts'

/**
 * Answers editors that ask for diagnostics: of an open text, and of every document of the open folders, .docx too.
 * @param hearsNews whether the editor tells what is written on disk
 */
export const startPull = (connection: Connection, session: Session, hearsNews: () => boolean): void => {
  const { documents, settings } = session
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(textDocument.uri)
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
    const resultId = session.stateOf(document)
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    const findings = await session.findingsOf(document)
    const items = findings.map((finding) => diagnosticOf(finding, settings.language))
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
  })
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token: CancellationToken) => {
    // Editors ask again as soon as they are answered: without news the answer is held back.
    if (hearsNews()) await session.news(previousResultIds.length > 0, token)
    else session.together.touch()
    await session.together.checked(token)
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]))
    const items = await workspaceReports(session, previous, token)
    // Nobody has heard them.
    if (token.isCancellationRequested) session.touch()
    return { items }
  })
}
