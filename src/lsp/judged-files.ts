import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type JudgedText, judgeInput } from './judge-text.ts'
import type { Session } from './session.ts'
import { stateOnDisk, type Wanted, type WorkspaceFile, workspaceFiles } from './workspace-files.ts'

/** A document of the open folders. */
export interface JudgedFile extends WorkspaceFile {
  /** As it stands in the editor; left out where it is not open. */
  readonly open: TextDocument | undefined
  /** Changes with the file and with what it is judged by. */
  readonly state: string
  readonly judged: JudgedText
}

/** Every document of the open folders; each is judged anew only when it has changed. */
export type JudgedFiles = (token: Wanted) => AsyncGenerator<JudgedFile>

export const judgedFiles = (session: Session): JudgedFiles => {
  let known = new Map<string, Pick<JudgedFile, 'state' | 'judged'>>()
  return async function* (token) {
    const seen: typeof known = new Map()
    for await (const file of workspaceFiles(session, token)) {
      const { path, uri, input } = file
      const open = session.documents.get(uri)
      const state = `${open ? open.version : stateOnDisk(path)}:${session.generation}`
      if (open) {
        yield { ...file, open, state, judged: await session.judged(open) }
        continue
      }
      const last = known.get(path)
      const judged = last?.state === state ? last.judged : await judgeInput(input, session)
      known.set(path, { state, judged })
      seen.set(path, { state, judged })
      yield { ...file, open, state, judged }
    }
    // What is gone is forgotten.
    if (!token.isCancellationRequested) known = seen
  }
}
