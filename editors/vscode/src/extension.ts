import { commands, type ExtensionContext, window, workspace } from 'vscode'
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node'
import { serverCommand } from './command.ts'
import { oneServer } from './one-server.ts'

/** Texts that may be documents; the server leaves alone what is none. */
const DOCUMENTS = ['yaml', 'plaintext', 'markdown'].flatMap((language) => [
  { scheme: 'file', language },
  { scheme: 'untitled', language },
])

/** Starts the server and keeps it in step with the settings. */
export const activate = async (context: ExtensionContext): Promise<void> => {
  context.subscriptions.push(
    commands.registerCommand('dvk.restart', restart),
    workspace.onDidChangeConfiguration((event) => (event.affectsConfiguration('dvk') ? restart() : undefined)),
    workspace.onDidGrantWorkspaceTrust(restart),
  )
  await restart()
}

export const deactivate = (): Promise<void> => stop()

const { restart, stop } = oneServer(() => {
  const settings = workspace.getConfiguration('dvk')
  const folders = workspace.isTrusted ? (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath) : []
  const { command, args, shell } = serverCommand(
    {
      path: settings.get('path', ''),
      language: settings.get('language', 'vi'),
      standard: settings.get('standard', ''),
    },
    folders,
  )
  const server: ServerOptions = {
    command,
    args,
    // The program of the editor is Node only where it is told so.
    options: { shell, env: { ...process.env, ...(command === process.execPath ? { ELECTRON_RUN_AS_NODE: '1' } : {}) } },
  }
  const options: LanguageClientOptions = {
    documentSelector: DOCUMENTS,
    initializationOptions: { workspace: settings.get('workspace', true) },
  }
  return {
    server: new LanguageClient('dvk', 'dvk', server, options),
    failed: () =>
      void window.showErrorMessage(
        `Không chạy được «${command}»: hãy cài dvk, hoặc ghi đường dẫn tới dvk vào thiết lập «dvk.path».`,
      ),
  }
})
