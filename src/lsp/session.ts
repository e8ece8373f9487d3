import type { CancellationToken, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../lint/finding.ts'
import type { Baseline } from '../project/baseline/baseline.ts'
import { readBaseline } from '../project/baseline/read-baseline.ts'
import { type Configs, configsFor } from '../project/configs.ts'
import { shownPath } from '../project/shown-path.ts'
import { judgeConfig } from './judge-config.ts'
import { type JudgedText, judgeText, toldFindings } from './judge-text.ts'
import { type JudgedFiles, judgedFiles } from './judged-files.ts'
import { isConfig, pathOf } from './names.ts'
import type { Settings } from './settings.ts'
import { openTogether, type Together } from './together.ts'

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
  readonly files: JudgedFiles
  readonly together: Together
  /** Something has been typed or written on disk. */
  touch(): void
  /** There is something that was not there. */
  tellNews(): void
  /**
   * Resolves once there is something that was not there when it was last asked for, or nobody waits any longer.
   * @param mayWait false where an answer is wanted whether or not there is
   */
  news(mayWait: boolean, token: CancellationToken): Promise<void>
  openFolders(folders: readonly string[]): void
  /** Configurations and baselines are read anew. */
  forgetConfigs(): void
  /** An open document by itself, judged once for each state of it. */
  judged(document: TextDocument): Promise<JudgedText>
  /** All that is told of an open document. */
  findingsOf(document: TextDocument): Promise<readonly Finding[]>
  /** The same as long as all that is told of an open document is. */
  stateOf(document: TextDocument): string
}

export const openSession = (settings: Settings, documents: TextDocuments<TextDocument>): Session => {
  let folders: readonly string[] = []
  let generation = 0
  let configs: Configs | null = null
  const baselines = new Map<string, Baseline>()
  let isNew = true
  const waiting = new Set<() => void>()
  const known = new WeakMap<TextDocument, { readonly key: string; readonly judged: Promise<JudgedText> }>()
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
    get files() {
      return files
    },
    get together() {
      return together
    },
    touch() {
      together.touch()
      session.tellNews()
    },
    tellNews() {
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
    judged(document) {
      const key = `${document.version}:${generation}`
      const last = known.get(document)
      if (last?.key === key) return last.judged
      const judged = judgedAlone(document, session)
      known.set(document, { key, judged })
      return judged
    },
    async findingsOf(document) {
      const judged = await session.judged(document)
      return toldFindings(judged, together.on(pathOf(document.uri)).findings, session)
    },
    stateOf: (document) => `${document.version}:${generation}:${together.on(pathOf(document.uri)).mark}`,
  }
  const files = judgedFiles(session)
  const together = openTogether(session)
  documents.onDidChangeContent(session.touch)
  documents.onDidClose(session.touch)
  return session
}

const judgedAlone = async (document: TextDocument, session: Session): Promise<JudgedText> => {
  const path = pathOf(document.uri)
  if (path === null || !isConfig(document.uri)) return judgeText(document, session)
  const findings = await judgeConfig(path, document.getText(), session.folder, session.settings)
  return { findings, entries: null, baseline: null }
}
