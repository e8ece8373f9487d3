import type { WorkTree } from './work-tree.ts'

/** What has changed between a commit and the work tree, or the index. Names are relative to the root. */
export interface Changes {
  /** For each file that is there now and is not as it was: its name then, `null` for a new one. */
  readonly changed: ReadonlyMap<string, string | null>
  /** Files that are gone. */
  readonly deleted: readonly string[]
}

export interface ChangesOptions {
  /** The hash of a commit; `null` for the last one, also where there is none yet. */
  readonly since: string | null
  /** What is in the index counts, not what is in the work tree. */
  readonly staged: boolean
}

export const changesIn = async (tree: WorkTree, { since, staged }: ChangesOptions): Promise<Changes> =>
  parseNameStatus(
    await tree.list(
      'diff',
      '--name-status',
      '-z',
      '--find-renames',
      ...(staged ? ['--cached'] : []),
      ...(since === null ? [] : [since]),
      '--',
    ),
  )

/** @param parts `M`, `a.txt`, `R087`, `old.txt`, `new.txt` … as `--name-status -z` gives them */
export const parseNameStatus = (parts: readonly string[]): Changes => {
  const changed = new Map<string, string | null>()
  const deleted: string[] = []
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [status = '', name = ''] = [parts[index], parts[index + 1]]
    if (status.startsWith('R') || status.startsWith('C')) {
      index++
      changed.set(parts[index + 1] ?? '', name)
    } else if (status === 'D') deleted.push(name)
    else changed.set(name, status === 'A' ? null : name)
  }
  return { changed, deleted }
}
