import { join, resolve } from 'node:path'
import { pathBelow } from '../../config/path-below.ts'
import { InputError } from '../../document/input-error.ts'
import type { Io } from '../io.ts'
import { type Git, gitIn } from './run-git.ts'

/** A work tree of git. Names in it are relative to its root, with `/`. */
export interface WorkTree {
  /** Called in its root. */
  readonly git: Git
  /**
   * What a call lists, parted by NUL.
   * @throws InputError `git/bao-loi` where it fails: no answer is not the answer that nothing has changed
   */
  list(...args: readonly string[]): Promise<readonly string[]>
  /** @returns `null` for a path outside */
  nameOf(path: string): string | null
  /** @returns absolute */
  pathOf(name: string): string
  /**
   * What a version of a file holds, as git would write it into the work tree.
   * @param object `main:van-ban/a.yaml`, or a hash
   * @returns `null` where there is none
   */
  read(object: string, name: string): Promise<Uint8Array | null>
}

/** The work tree around the working folder. @throws InputError `git/…` where there is none, or no git */
export const openWorkTree = async ({ cwd, env }: Pick<Io, 'cwd' | 'env'>): Promise<WorkTree> => {
  const { code, stdout, complaint } = await gitIn(cwd, env)('rev-parse', '--show-cdup')
  if (code !== 0) throw noWorkTree(complaint)
  const root = resolve(cwd, stdout.toString().replace(/\n$/, ''))
  const git = gitIn(root, env)
  return {
    git,
    async list(...args) {
      const { code, stdout, complaint } = await git(...args)
      if (code !== 0) throw failed(complaint)
      return stdout.toString().split('\0').slice(0, -1)
    },
    nameOf(path) {
      const name = pathBelow(root, path)
      return name === '..' || name.startsWith('../') || resolve(root, name) !== path ? null : name
    },
    pathOf: (name) => join(root, name),
    async read(object, name) {
      const filtered = await git('cat-file', '--filters', `--path=${name}`, object)
      // A filter that is configured and not installed, as of LFS, leaves what git itself has.
      const { code: missing, stdout: bytes } = filtered.code === 0 ? filtered : await git('cat-file', 'blob', object)
      return missing === 0 ? bytes : null
    },
  }
}

/** The hash of the commit that a revision names. @throws InputError `git/khong-co` */
export const commitOf = async ({ git }: WorkTree, revision: string): Promise<string> => {
  const { code, stdout } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
  if (code !== 0) throw unknown(revision)
  return stdout.toString().trim()
}

/** The hash of the commit where this branch left another one. @throws InputError `git/khong-co`, `git/khong-chung-goc` */
export const mergeBaseWith = async (tree: WorkTree, revision: string): Promise<string> => {
  const { code, stdout } = await tree.git('merge-base', await commitOf(tree, 'HEAD'), await commitOf(tree, revision))
  if (code !== 0) throw unrelated(revision)
  return stdout.toString().trim()
}

const noWorkTree = (complaint: string): InputError => {
  const why = complaint === '' ? '' : ` (${complaint})`
  return new InputError('git/khong-phai-kho', {
    vi: `thư mục này không nằm trong kho git nào${why}: --staged, --new-from, --new-from-merge-base chỉ dùng trong kho git`,
    en: `this folder is in no work tree of git${why}: --staged, --new-from and --new-from-merge-base need one`,
  })
}

const failed = (complaint: string): InputError =>
  new InputError('git/bao-loi', {
    vi: `git không cho biết được những gì đã thay đổi: ${complaint}`,
    en: `git cannot say what has changed: ${complaint}`,
  })

const unknown = (revision: string): InputError =>
  new InputError('git/khong-co', {
    vi: `git không có commit nào tên «${revision}»; nêu một nhánh, thẻ hoặc mã commit đã có trong kho này (trong CI có thể cần tải thêm lịch sử: git fetch)`,
    en: `git knows no commit "${revision}"; name a branch, a tag or a hash that this repository has (CI may have to fetch more of the history)`,
  })

const unrelated = (revision: string): InputError =>
  new InputError('git/khong-chung-goc', {
    vi: `không tìm thấy commit chung của nhánh này và «${revision}»; nếu kho chỉ được tải một phần lịch sử, chạy: git fetch --unshallow`,
    en: `this branch and "${revision}" have no commit in common; where only a part of the history was fetched, run: git fetch --unshallow`,
  })
