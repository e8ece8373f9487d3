import type { TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../lint/finding.ts'
import { type Configs, configsFor } from '../project/configs.ts'
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
  /** Grows when what documents are judged by has changed. */
  readonly generation: number
  openFolders(folders: readonly string[]): void
  /** Configurations are read anew. */
  forgetConfigs(): void
  /** The findings of an open document, worked out once for each state of it. */
  findingsOf(document: TextDocument): Promise<readonly Finding[]>
}

export const openSession = (settings: Settings, documents: TextDocuments<TextDocument>): Session => {
  let folders: readonly string[] = []
  let generation = 0
  let configs: Configs | null = null
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
    get generation() {
      return generation
    },
    openFolders(opened) {
      folders = opened
      session.forgetConfigs()
    },
    forgetConfigs() {
      configs = null
      generation++
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
  return session
}

const judged = (document: TextDocument, { folder, configs, settings }: Session): Promise<readonly Finding[]> => {
  const path = pathOf(document.uri)
  return path !== null && isConfig(document.uri)
    ? judgeConfig(path, document.getText(), folder, settings)
    : judgeText(document, folder, configs, settings)
}
