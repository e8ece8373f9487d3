import type { Connection } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { diagnosticOf } from './diagnostic.ts'
import type { Session } from './session.ts'

/** Milliseconds without a key pressed until a text is judged. */
const PAUSE = 150

/** What sends diagnostics to editors that do not ask for them. */
export interface Push {
  /** All open documents are judged anew. */
  refresh(): void
  stop(): void
}

/** Judges documents while they are typed: what is overtaken by a newer version is not told. */
export const startPush = (connection: Connection, session: Session): Push => {
  const { documents, settings } = session
  const waiting = new Map<string, NodeJS.Timeout>()

  const publish = async (document: TextDocument): Promise<void> => {
    const { uri, version } = document
    const findings = await session.findingsOf(document)
    if (documents.get(uri) !== document || document.version !== version) return
    const diagnostics = findings.map((finding) => diagnosticOf(finding, settings.language))
    await connection.sendDiagnostics({ uri, version, diagnostics })
  }
  const forget = (uri: string): void => {
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
  }
  const schedule = (document: TextDocument, pause: number): void => {
    forget(document.uri)
    const timer = setTimeout(() => {
      waiting.delete(document.uri)
      publish(document).catch((error) => connection.console.error(String(error)))
    }, pause)
    waiting.set(document.uri, timer)
  }

  documents.onDidChangeContent(({ document }) => schedule(document, PAUSE))
  documents.onDidSave(({ document }) => schedule(document, 0))
  documents.onDidClose(({ document: { uri } }) => {
    forget(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  return {
    refresh: () => {
      for (const document of documents.all()) schedule(document, 0)
    },
    stop: () => {
      for (const uri of [...waiting.keys()]) forget(uri)
    },
  }
}
