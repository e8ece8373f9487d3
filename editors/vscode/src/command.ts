import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What the settings say. */
export interface Settings {
  /** Empty where nothing is set. */
  readonly path: string
  readonly language: string
  /** Empty where the date of a document chooses. */
  readonly standard: string
}

/** How a program is started. */
export interface Command {
  readonly command: string
  readonly args: string[]
  /** Windows starts `dvk.cmd` in no other way. */
  readonly shell: boolean
}

/**
 * How the server is started: the program that is set, else the one installed in an open folder, else the one of the machine.
 * @param folders those that are open and trusted, absolute
 */
export const serverCommand = ({ path, language, standard }: Settings, folders: readonly string[]): Command => {
  const args = ['lsp', '--lang', language, ...(standard === '' ? [] : ['--standard', standard])]
  const program = path === '' ? (installedIn(folders) ?? 'dvk') : path
  // A script is run by the Node that runs the editor, so that nobody needs one of their own.
  if (/\.c?js$/.test(program)) return { command: process.execPath, args: [program, ...args], shell: false }
  const shell = process.platform === 'win32' && !/\.exe$/i.test(program)
  return { command: shell ? `"${program}"` : program, args, shell }
}

const installedIn = (folders: readonly string[]): string | undefined =>
  folders.map((folder) => join(folder, 'node_modules/dvk/bin/dvk.js')).find((file) => existsSync(file))
