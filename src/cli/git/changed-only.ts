import { resolve } from 'node:path'
import { pathBelow } from '../../config/path-below.ts'
import type { Message } from '../../document/message.ts'
import type { Finding } from '../../lint/finding.ts'
import { withFingerprints } from '../../lint/fingerprint.ts'
import type { Configs } from '../../project/configs.ts'
import type { Input } from '../../project/input.ts'
import { type JudgeFile, loadedFrom } from '../../project/judge-file.ts'
import { openTogether } from '../../project/together.ts'
import { isCandidate } from '../../project/walk.ts'
import { beneath } from '../beneath.ts'
import type { CommandInput } from '../command.ts'
import { findInputs } from '../find-inputs.ts'
import type { Io } from '../io.ts'
import type { Repository } from '../repository.ts'
import { changesIn } from './changes.ts'
import { stagedInputs } from './staged-inputs.ts'
import { commitOf, mergeBaseWith, openWorkTree, type WorkTree } from './work-tree.ts'

/** A run that tells only of what has changed, by what git knows. */
export interface ChangedOnly {
  /** What is to be read: files that have changed, and those that these are checked against. */
  inputs(): AsyncIterable<Input>
  /** Judges a file and leaves what was there before; of a file that has not changed only what others are checked against is kept. */
  judging(judgeFile: JudgeFile): { readonly judgeFile: JudgeFile }
  /** Of findings on documents against each other those that were not there before. */
  newTogether(findings: readonly Finding[]): Promise<readonly Finding[]>
  /** What is said where no document has changed. */
  readonly nothing: Message
  close(): void
}

export interface ChangedOnlyOptions {
  readonly paths: readonly string[]
  readonly configs: Configs
  /** `null` where documents are not checked against each other. */
  readonly repository: Repository | null
}

/** @throws InputError where git cannot say what has changed */
export const openChangedOnly = async (
  { options, language, arguments: named }: CommandInput,
  { paths, configs, repository }: ChangedOnlyOptions,
  io: Io,
): Promise<ChangedOnly> => {
  const { staged = false, wholeFiles = false, newFrom, newFromMergeBase, documentsOnly = false } = options
  const tree = await openWorkTree(io)
  const since = await sinceOf(tree, newFrom, newFromMergeBase)
  const { changed, deleted } = await changesIn(tree, { since, staged })
  const then = since === null || staged ? null : await filesAt(tree, since)
  const isWhole = wholeFiles || since === null
  const before = repository && !isWhole ? await openTogether({ language, final: options.final ?? false }) : null
  let judgeFile: JudgeFile | null = null

  const nameOf = (file: string): string | null => tree.nameOf(resolve(io.cwd, file))
  /** Files that git does not know, or does not look at, are new. */
  const hasChanged = (name: string | null): boolean =>
    name === null || changed.has(name) || (then !== null && !then.has(name))
  const judgeOld = async (name: string, file: string, named: boolean) => {
    const bytes = await tree.read(`${since}:${name}`, name)
    return bytes && judgeFile?.(loadedFrom({ file, named }, bytes), await configs(file))
  }

  return {
    async *inputs() {
      const keepsOthers = repository !== null
      if (staged) {
        const isWanted = (name: string): boolean => changed.has(name) || (keepsOthers && named.length > 0)
        yield* await stagedInputs(tree, { paths, cwd: io.cwd, documentsOnly, isWanted })
        return
      }
      for await (const input of findInputs(paths, { io, stdinFilename: undefined, documentsOnly })) {
        if (keepsOthers || hasChanged(nameOf(input.file))) yield input
      }
    },
    judging(judge) {
      judgeFile = judge
      const judgeNew: JudgeFile = async (input, config) => {
        const name = nameOf(input.file)
        const judgement = await judge(input, config)
        if (!hasChanged(name)) {
          if (judgement) repository?.add(judgement)
          if (judgement?.entries) before?.add(judgement.entries)
          return null
        }
        if (!judgement?.isRead || isWhole) return judgement
        const old = name === null ? null : changed.get(name)
        const was = old ? await judgeOld(old, input.file, input.named) : null
        if (was?.entries) before?.add(was.entries)
        return { ...judgement, findings: withoutKnown(judgement.findings, was?.findings ?? []) }
      }
      return { judgeFile: judgeNew }
    },
    async newTogether(findings) {
      if (!before)
        return isWhole ? findings.filter(({ location }) => hasChanged(nameOf(location.source.file))) : findings
      const isBeneath = beneath(paths, io.cwd)
      for (const name of deleted.filter((each) => isCandidate(each.slice(each.lastIndexOf('/') + 1)))) {
        const path = tree.pathOf(name)
        if (!isBeneath(path)) continue
        const was = await judgeOld(name, pathBelow(io.cwd, path), false)
        if (was?.entries) before.add(was.entries)
      }
      return withoutKnown(findings, before.check().findings)
    },
    nothing: staged ? NOTHING_STAGED : NOTHING_CHANGED,
    close: () => before?.close(),
  }
}

const sinceOf = async (tree: WorkTree, newFrom?: string, newFromMergeBase?: string): Promise<string | null> => {
  if (newFrom !== undefined) return commitOf(tree, newFrom)
  return newFromMergeBase === undefined ? null : mergeBaseWith(tree, newFromMergeBase)
}

const filesAt = async (tree: WorkTree, commit: string): Promise<ReadonlySet<string>> =>
  new Set(await tree.list('ls-tree', '-r', '-z', '--name-only', '--full-tree', commit))

const withoutKnown = (findings: readonly Finding[], before: readonly Finding[]): readonly Finding[] => {
  const keyOf = ({ location, fingerprint }: Finding): string => `${location.source.file}\n${fingerprint}`
  const known = new Set(withFingerprints(before).map(keyOf))
  return withFingerprints(findings).filter((finding) => !known.has(keyOf(finding)))
}

const NOTHING_STAGED: Message = {
  vi: 'không có văn bản nào trong những gì đã git add',
  en: 'there is no document in what was added to the index',
}

const NOTHING_CHANGED: Message = {
  vi: 'không có văn bản nào thay đổi từ commit đó',
  en: 'no document has changed since that commit',
}
