import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathBelow } from '../../config/path-below.ts'
import { InputError } from '../../document/input-error.ts'
import type { Input } from '../../project/input.ts'
import { fileInput } from '../../project/input.ts'
import { isCandidate } from '../../project/walk.ts'
import type { WorkTree } from './work-tree.ts'

export interface StagedOptions {
  /** As named on the command line. */
  readonly paths: readonly string[]
  readonly cwd: string
  /** Named files count as found in a folder. */
  readonly documentsOnly: boolean
  /** Which of the files of the index are wanted, by name. */
  isWanted(name: string): boolean
}

/** The files of the index beneath the paths, with what stands in the index, in the order of their names. */
export const stagedInputs = async (tree: WorkTree, options: StagedOptions): Promise<readonly Input[]> => {
  const { paths, cwd, documentsOnly, isWanted } = options
  const entries = (await indexOf(tree)).filter(({ name }) => isWanted(name))
  const edited = new Set(await tree.list('diff', '--name-only', '-z', '--'))
  const asked = paths.flatMap((path) => tree.nameOf(resolve(cwd, path)) ?? [])
  return entries.flatMap(({ name, object }): Input[] => {
    const isNamed = asked.includes(name)
    const isBeneath = asked.some((folder) => folder === '' || name.startsWith(`${folder}/`))
    if (!isNamed && !(isBeneath && isCandidate(basename(name)))) return []
    const path = tree.pathOf(name)
    const file = pathBelow(cwd, path)
    const input = fileInput(path, file, isNamed && !documentsOnly)
    // What nobody has edited since is read as any other file, which is faster.
    if (!edited.has(name) && existsSync(path)) return [input]
    return [{ ...input, read: async () => (await tree.read(object, name)) ?? Promise.reject(unreadable(file)) }]
  })
}

interface IndexEntry {
  readonly name: string
  /** Hash of what is in the index. */
  readonly object: string
}

/** `100644 <hash> 0\t<name>`: ordinary files that are in no conflict. */
const ENTRY = /^100\d{3} (?<object>[0-9a-f]+) 0\t(?<name>.+)$/s

const indexOf = async (tree: WorkTree): Promise<readonly IndexEntry[]> =>
  (await tree.list('ls-files', '--stage', '-z')).flatMap((line) => {
    const { name, object } = ENTRY.exec(line)?.groups ?? {}
    return name === undefined || object === undefined ? [] : [{ name, object }]
  })

const unreadable = (file: string): InputError =>
  new InputError('tep/khong-doc-duoc', {
    vi: `không đọc được «${file}»: git không đưa ra được nội dung đã git add`,
    en: `cannot read "${file}": git does not give what was added to its index`,
  })
