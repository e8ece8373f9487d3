import { statSync } from 'node:fs'
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { diagnosticOf } from './diagnostic.ts'
import { judgeInput } from './judge-text.ts'
import type { Session } from './session.ts'
import { type WorkspaceFile, workspaceFiles } from './workspace-files.ts'

/**
 * The diagnostics of every document of the open folders; an open one as it stands in the editor.
 * @param previous what the editor has, by URI: what is unchanged since then is not judged again
 */
export const workspaceReports = async (
  session: Session,
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> => {
  const reports: WorkspaceDocumentDiagnosticReport[] = []
  const left = new Set(previous.keys())
  for await (const file of workspaceFiles(session, token)) {
    left.delete(file.uri)
    reports.push(await reportOf(file, previous.get(file.uri), session))
  }
  if (token.isCancellationRequested) return reports
  // What is gone has nothing wrong with it any longer.
  for (const uri of left) reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] })
  return reports
}

const reportOf = async (
  { path, uri, input }: WorkspaceFile,
  previous: string | undefined,
  session: Session,
): Promise<WorkspaceDocumentDiagnosticReport> => {
  const { documents, generation, settings } = session
  const open = documents.get(uri)
  const version = open?.version ?? null
  const resultId = `${open ? version : stateOf(path)}:${generation}`
  if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
  const findings = await (open ? session.findingsOf(open) : judgeInput(input, session))
  const items = findings.map((finding) => diagnosticOf(finding, settings.language))
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items }
}

/** Tells a file from what it was when it has been written. */
const stateOf = (path: string): string => {
  const { mtimeMs = 0, size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return `${mtimeMs}-${size}`
}
