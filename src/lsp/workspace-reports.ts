import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { diagnosticOf } from './diagnostic.ts'
import { toldFindings } from './judge-text.ts'
import type { JudgedFile } from './judged-files.ts'
import type { Session } from './session.ts'

/**
 * The diagnostics of every document of the open folders; an open one as it stands in the editor.
 * @param previous what the editor has, by URI: what is unchanged since then is not told again
 */
export const workspaceReports = async (
  session: Session,
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> => {
  const reports: WorkspaceDocumentDiagnosticReport[] = []
  const left = new Set(previous.keys())
  for await (const file of session.files(token)) {
    left.delete(file.uri)
    reports.push(reportOf(file, previous.get(file.uri), session))
  }
  if (token.isCancellationRequested) return reports
  // What is gone has nothing wrong with it any longer.
  for (const uri of left) reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] })
  return reports
}

const reportOf = (
  { path, uri, open, state, judged }: JudgedFile,
  previous: string | undefined,
  session: Session,
): WorkspaceDocumentDiagnosticReport => {
  const version = open?.version ?? null
  const { findings, mark } = session.together.on(path)
  const resultId = `${state}:${mark}`
  if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
  const told = toldFindings(judged, findings, session)
  const items = told.map((finding) => diagnosticOf(finding, session.settings.language))
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items }
}
