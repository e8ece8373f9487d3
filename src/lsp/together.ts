import { createHash } from 'node:crypto'
import type { CancellationToken } from 'vscode-languageserver'
import type { Language } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { atOwnLevels } from '../project/at-own-levels.ts'
import { openTogether as openRepository } from '../project/together.ts'
import { groupedBy } from '../vietnamese/grouped-by.ts'
import { diagnosticOf } from './diagnostic.ts'
import type { Session } from './session.ts'
import type { Wanted } from './workspace-files.ts'

/** Milliseconds without a key pressed or a file written until documents are checked against each other. */
const PAUSE = 500

/** What the documents of the open folders say against each other. */
export interface Together {
  /** What the last check found on a file. @param path absolute; `null` for what is no file */
  on(path: string | null): TogetherFindings
  /** Something has been typed or written on disk: after a pause they are checked anew. */
  touch(): void
  /** Resolves once nothing has changed since the last check, or nobody waits any longer. */
  checked(token: CancellationToken): Promise<void>
  /** Until then nothing is checked. */
  start(listener: TogetherListener): void
  stop(): void
}

export interface TogetherFindings {
  readonly findings: readonly Finding[]
  /** The same as long as an editor shows the same. */
  readonly mark: string
}

interface TogetherListener {
  /** The findings on some file are others than before. */
  changed(): void
  failed(error: unknown): void
}

const NOTHING: TogetherFindings = { findings: [], mark: '' }

export const openTogether = (session: Session): Together => {
  let found: ReadonlyMap<string, TogetherFindings> = new Map()
  let listener: TogetherListener | null = null
  let isDue = false
  let timer: NodeJS.Timeout | undefined
  let running = { isCancellationRequested: false }
  const waiting = new Set<() => void>()

  const run = async (told: TogetherListener): Promise<void> => {
    const token = { isCancellationRequested: false }
    running = token
    try {
      const now = await checkTogether(session, token)
      // Overtaken: the next one is due.
      if (token.isCancellationRequested) return
      const before = found
      found = now
      if (!isSame(before, now)) told.changed()
    } catch (error) {
      told.failed(error)
    }
    if (token.isCancellationRequested) return
    isDue = false
    for (const resolve of waiting) resolve()
    waiting.clear()
  }
  const schedule = (pause: number): void => {
    if (!listener) return
    const told = listener
    isDue = true
    running.isCancellationRequested = true
    clearTimeout(timer)
    timer = setTimeout(() => void run(told), pause)
  }
  return {
    on: (path) => (path === null ? null : found.get(path)) ?? NOTHING,
    touch: () => schedule(PAUSE),
    checked: (token) =>
      new Promise((resolve) => {
        if (!isDue) return resolve()
        waiting.add(resolve)
        token.onCancellationRequested(() => {
          waiting.delete(resolve)
          resolve()
        })
      }),
    start(told) {
      listener = told
      schedule(0)
    },
    stop() {
      listener = null
      running.isCancellationRequested = true
      clearTimeout(timer)
    },
  }
}

/** By the absolute path of the file that they are on. */
const checkTogether = async (session: Session, token: Wanted): Promise<ReadonlyMap<string, TogetherFindings>> => {
  const { language } = session.settings
  const repository = await openRepository({ language, final: false })
  const paths = new Map<string, string>()
  try {
    for await (const { path, judged } of session.files(token)) {
      if (!judged.entries) continue
      paths.set(judged.entries.file, path)
      repository.add(judged.entries)
    }
    if (token.isCancellationRequested) return new Map()
    const found = await atOwnLevels(repository.check().findings, session.configs)
    const byPath = groupedBy(found, ({ location }) => paths.get(location.source.file) ?? '')
    return new Map([...byPath].map(([path, findings]) => [path, { findings, mark: markOf(findings, language) }]))
  } finally {
    repository.close()
  }
}

const markOf = (findings: readonly Finding[], language: Language): string => {
  const shown = findings.map((finding) => JSON.stringify(diagnosticOf(finding, language))).sort()
  return createHash('sha256').update(shown.join('\n')).digest('hex').slice(0, 16)
}

const isSame = (one: ReadonlyMap<string, TogetherFindings>, other: ReadonlyMap<string, TogetherFindings>): boolean =>
  one.size === other.size && [...one].every(([path, { mark }]) => other.get(path)?.mark === mark)
