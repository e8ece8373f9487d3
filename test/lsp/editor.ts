import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const PROGRAM = join(import.meta.dirname, '../../bin/dvk.js')

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities
  /** What stands behind `dvk lsp`. */
  readonly args?: readonly string[]
}

/** An editor that has one folder open and talks to `dvk lsp` as any other would. */
export interface Editor {
  readonly connection: ProtocolConnection
  /** Resolves with the exit code. */
  readonly exited: Promise<number | null>
  /** What came on its standard error. */
  stderr(): string
  uri(name: string): string
  open(name: string, text: string, languageId?: string): Promise<void>
  /** Replaces the whole text. */
  type(name: string, text: string, version: number): Promise<void>
  close(name: string): Promise<void>
  /** The next diagnostics that are sent for a file. */
  published(name: string): Promise<readonly Diagnostic[]>
  request<Answer>(method: string, params: object): Promise<Answer>
  /** Ends the standard input of the server. */
  hangUp(): void
}

/** @param folder absolute */
export const startEditor = async (
  folder: string,
  { capabilities = {}, args = [] }: EditorOptions = {},
): Promise<Editor> => {
  const server = spawn(process.execPath, [PROGRAM, 'lsp', ...args], { cwd: folder })
  let talk = ''
  server.stderr.on('data', (chunk) => {
    talk += chunk
  })
  const exited = new Promise<number | null>((resolve) => server.once('exit', (code) => resolve(code)))
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  onTestFinished(() => {
    connection.dispose()
    server.kill()
  })
  connection.onError(() => {})
  const waiting = new Map<string, ((diagnostics: readonly Diagnostic[]) => void)[]>()
  const sent = new Map<string, (readonly Diagnostic[])[]>()
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    const next = waiting.get(uri)?.shift()
    if (next) next(diagnostics)
    else sent.set(uri, [...(sent.get(uri) ?? []), diagnostics])
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const uri = (name: string): string => (name.includes(':') ? name : pathToFileURL(join(folder, name)).href)
  const started = connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'thu-muc' }],
    capabilities,
  })
  // A server that cannot start at all answers nothing.
  await Promise.race([started, exited.then((code) => Promise.reject(new Error(`dvk lsp: exit ${code}\n${talk}`)))])
  await connection.sendNotification('initialized', {})
  const notify = (method: string, params: object): Promise<void> => connection.sendNotification(method, params)
  return {
    connection,
    exited,
    stderr: () => talk,
    uri,
    open: (name, text, languageId = /\.ya?ml$/.test(name) ? 'yaml' : 'plaintext') =>
      notify('textDocument/didOpen', { textDocument: { uri: uri(name), languageId, version: 1, text } }),
    type: (name, text, version) =>
      notify('textDocument/didChange', { textDocument: { uri: uri(name), version }, contentChanges: [{ text }] }),
    close: (name) => notify('textDocument/didClose', { textDocument: { uri: uri(name) } }),
    published: (name) => {
      const [first, ...rest] = sent.get(uri(name)) ?? []
      sent.set(uri(name), rest)
      if (first) return Promise.resolve(first)
      return new Promise((resolve) => waiting.set(uri(name), [...(waiting.get(uri(name)) ?? []), resolve]))
    },
    request: (method, params) => connection.sendRequest(method, params),
    hangUp: () => void server.stdin.end(),
  }
}
