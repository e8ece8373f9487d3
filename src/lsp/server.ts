import { type Readable, Writable } from 'node:stream'
import { type Connection, createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { capabilitiesFor } from './capabilities.ts'
import { startEditing } from './editing.ts'
import { foldersOf, tellsOfFiles, watchFiles } from './folders.ts'
import { startNumbering } from './numbering.ts'
import { startPull } from './pull.ts'
import { type Push, startPush } from './push.ts'
import { openSession, type Session } from './session.ts'
import type { Settings } from './settings.ts'

/** Where the server reads from and writes to. */
export interface Streams {
  readonly input: Readable
  write(chunk: Uint8Array): void
}

/**
 * Serves one editor until it says `exit` or goes away.
 * @returns 0 where it said `shutdown` before, else 1 (Language Server Protocol, "Exit Notification")
 */
export const serve = (settings: Settings, streams: Streams): Promise<number> =>
  new Promise((resolve) => {
    const { input } = streams
    const output = new Writable({
      write: (chunk: Uint8Array, _encoding, done) => {
        streams.write(chunk)
        done()
      },
    })
    let push: Push | null = null
    let hearsNews = false
    const end = (code: number): void => {
      push?.stop()
      session.together.stop()
      connection.dispose()
      input.destroy()
      resolve(code)
    }
    const watchDog = { shutdownReceived: false, initialize: () => {}, exit: end }
    const connection = createConnection(
      (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
      watchDog,
      ProposedFeatures.all,
    )
    input.once('end', () => end(watchDog.shutdownReceived ? 0 : 1))
    input.once('error', () => end(1))

    const documents = new TextDocuments(TextDocument)
    const session = openSession(settings, documents)
    connection.onInitialize((params) => {
      session.openFolders(foldersOf(params))
      hearsNews = tellsOfFiles(params.capabilities)
      const pulls = params.capabilities.textDocument?.diagnostic !== undefined
      if (!pulls) push = startPush(connection, session)
      const refreshes = params.capabilities.workspace?.diagnostics?.refreshSupport === true
      const refresh = (): void => {
        if (push) push.refresh()
        else if (refreshes) connection.languages.diagnostics.refresh()
      }
      const isWorkspace = params.initializationOptions?.workspace !== false
      connection.onInitialized(() => {
        watchFiles(connection, session, params.capabilities, refresh)
        if (isWorkspace) checkTogether(connection, session, refresh)
      })
      return {
        capabilities: capabilitiesFor(isWorkspace),
        serverInfo: { name: 'dvk', version: settings.version },
      }
    })
    startPull(connection, session, () => hearsNews)
    startEditing(connection, session)
    startNumbering(connection, session)
    documents.listen(connection)
    connection.listen()
  })

/** What documents say against each other is told wherever they are shown. */
const checkTogether = (connection: Connection, session: Session, refresh: () => void): void =>
  session.together.start({
    changed() {
      session.tellNews()
      refresh()
    },
    failed: (error) => connection.console.error(String(error)),
  })
