import type { CancellationToken, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../lint/finding.ts'
import type { Baseline } from '../project/baseline/baseline.ts'
import { readBaseline } from '../project/baseline/read-baseline.ts'
import { type Configs, configsFor } from '../project/configs.ts'
import { shownPath } from '../project/shown-path.ts'
import { judgeConfig } from './judge-config.ts'
import { judgeText } from './judge-text.ts'
import { isConfig, pathOf } from './names.ts'
import type { Settings } from './settings.ts'

/** What the server knows while it runs. */
export interface Session {
  readonly settings: Settings
  /** As they stand in the editor. */
  readonly documents: TextDocuments<TextDocument>
  /** The folders that the editor has open, absolute. */
  readonly folders: readonly string[]
  /** What names of files are relative to. */
  readonly folder: string
  readonly configs: Configs
  /**
   * The baseline at an absolute path.
   * @throws InputError where it cannot be read or is none
   */
  baselineAt(path: string): Baseline
  /** Grows when what documents are judged by has changed. */
  readonly generation: number
  /** Something has been typed or written on disk. */
  touch(): void
  /**
   * Resolves once there is something that was not there when it was last asked for, or nobody waits any longer.
   * @param mayWait false where an answer is wanted whether or not there is
   */
  news(mayWait: boolean, token: CancellationToken): Promise<void>
  openFolders(folders: readonly string[]): void
  /** Configurations and baselines are read anew. */
  forgetConfigs(): void
  /** The findings of an open document, worked out once for each state of it. */
  findingsOf(document: TextDocument): Promise<readonly Finding[]>
}

export const openSession = (settings: Settings, documents: TextDocuments<TextDocument>): Session => {
  let folders: readonly string[] = []
  let generation = 0
  let configs: Configs | null = null
  const baselines = new Map<string, Baseline>()
  let isNew = true
  const waiting = new Set<() => void>()
  const known = new WeakMap<TextDocument, { readonly key: string; readonly findings: Promise<readonly Finding[]> }>()
  const session: Session = {
    settings,
    documents,
    get folders() {
      return folders
    },
    get folder() {
      return folders[0] ?? settings.cwd
    },
    get configs() {
      configs ??= configsFor({ ...settings, cwd: session.folder })
      return configs
    },
    baselineAt(path) {
      const baseline = baselines.get(path) ?? readBaseline(path, shownPath(path, session.folder))
      baselines.set(path, baseline)
      return baseline
    },
    get generation() {
      return generation
    },
    openFolders(opened) {
      folders = opened
      session.forgetConfigs()
    },
    forgetConfigs() {
      configs = null
      baselines.clear()
      generation++
      session.touch()
    },
    touch() {
      isNew = true
      for (const tell of waiting) tell()
      waiting.clear()
    },
    async news(mayWait, token) {
      if (mayWait && !isNew) {
        await new Promise<void>((resolve) => {
          waiting.add(resolve)
          token.onCancellationRequested(() => resolve())
        })
      }
      if (!token.isCancellationRequested) isNew = false
    },
    findingsOf(document) {
      const key = `${document.version}:${generation}`
      const last = known.get(document)
      if (last?.key === key) return last.findings
      const findings = judged(document, session)
      known.set(document, { key, findings })
      return findings
    },
  }
  documents.onDidChangeContent(session.touch)
  documents.onDidClose(session.touch)
  return session
}

const judged = (document: TextDocument, session: Session): Promise<readonly Finding[]> => {
  const path = pathOf(document.uri)
  return path !== null && isConfig(document.uri)
    ? judgeConfig(path, document.getText(), session.folder, session.settings)
    : judgeText(document, session)
}
