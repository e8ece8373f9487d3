import { statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { CancellationToken } from 'vscode-languageserver'
import { walk } from '../cli/walk.ts'
import type { Input } from '../project/input.ts'
import { shownPath } from '../project/shown-path.ts'
import { pathOf, uriOf } from './names.ts'
import type { Session } from './session.ts'

/** A folder of more documents is no workspace but an archive: that is checked by the command line. */
export const MOST_FILES = 2000

/** Whether somebody still waits. */
export type Wanted = Pick<CancellationToken, 'isCancellationRequested'>

export interface WorkspaceFile {
  /** Absolute. */
  readonly path: string
  /** As the editor names it where it is open. */
  readonly uri: string
  readonly input: Input
}

/** Files of the open folders that may be documents, as `dvk lint` finds them; stops where nobody waits any longer. */
export async function* workspaceFiles(
  { folders, folder: named, documents }: Session,
  token: Wanted,
): AsyncGenerator<WorkspaceFile> {
  const seen = new Set<string>()
  const openUris = new Map(documents.keys().map((uri) => [normalUri(uri), uri]))
  for (const folder of folders) {
    for (const { path, input } of walk(folder, shownPath(folder, named))) {
      if (seen.has(path)) continue
      if (seen.size >= MOST_FILES) return
      seen.add(path)
      // Between files what somebody types is answered.
      await setImmediate()
      if (token.isCancellationRequested) return
      const uri = uriOf(path)
      yield { path, uri: openUris.get(uri) ?? uri, input }
    }
  }
}

/** Tells a file from what it was when it has been written. */
export const stateOnDisk = (path: string): string => {
  const { mtimeMs = 0, size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
  return `${mtimeMs}-${size}`
}

/** Editors escape more in a URI than is needed, or less. */
const normalUri = (uri: string): string => {
  const path = pathOf(uri)
  return path === null ? uri : uriOf(path)
}
