import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { InputError } from '../document/input-error.ts'

/** How files of one kind are called, and which one of a package is meant where none is named. */
export interface FileKind {
  readonly ending: RegExp
  readonly usual: string
}

export const YAML_FILE: FileKind = { ending: /\.ya?ml$/i, usual: 'dvk.config.yaml' }
export const MODULE_FILE: FileKind = { ending: /\.m?js$/i, usual: 'index.mjs' }

/** True for `./a.yaml`, `/a/b.yaml`, `a.yaml`; others are names of packages: `dvk-config-tinh`, `@tinh/dvk-config/a.yaml`. */
export const isPath = (written: string, { ending }: FileKind): boolean =>
  isAbsolute(written) || written.startsWith('.') || (ending.test(written) && !written.startsWith('@'))

/**
 * The absolute path of a file that a configuration names, which need not be there: a path, or a file of an installed package.
 * @param folder absolute; of the configuration
 * @throws InputError `cau-hinh/khong-co-goi` where the package is not installed
 */
export const namedFile = (written: string, folder: string, kind: FileKind): string => {
  if (isPath(written, kind)) return resolve(folder, written)
  const [name = written] = /^(?:@[^/]+\/)?[^/]+/.exec(written) ?? []
  const inside = written.slice(name.length + 1)
  const home = packageFolder(name, folder)
  if (home === null) throw notInstalled(name, folder)
  return join(home, inside || entryOf(home, kind))
}

/** As Node looks for packages: in `node_modules` of the folder, then of each one above. */
const packageFolder = (name: string, folder: string): string | null => {
  const home = join(folder, 'node_modules', name)
  if (basename(folder) !== 'node_modules' && existsSync(home)) return home
  return dirname(folder) === folder ? null : packageFolder(name, dirname(folder))
}

/** What package.json names for the package as a whole, where that is of the kind. */
const entryOf = (home: string, { ending, usual }: FileKind): string => {
  const { exports, main } = manifest(join(home, 'package.json'))
  const named = [objectOf(exports)['.'] ?? exports, main].flatMap(
    (entry) => [entry, objectOf(entry).import, objectOf(entry).default].find((each) => typeof each === 'string') ?? [],
  )
  return named.map(String).find((path) => ending.test(path)) ?? usual
}

const manifest = (path: string): Readonly<Record<string, unknown>> => {
  if (!existsSync(path)) return {}
  try {
    return objectOf(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // A package.json that cannot be read names nothing; whether the usual file is there will show.
    return {}
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const notInstalled = (name: string, folder: string): InputError =>
  new InputError('cau-hinh/khong-co-goi', {
    vi: `không có gói «${name}»: đã tìm trong node_modules của «${folder}» và các thư mục phía trên; hãy cài gói, hoặc viết ./ ở đầu nếu đó là tệp`,
    en: `there is no package "${name}": looked in node_modules of "${folder}" and of the folders above; install it, or begin with ./ if it is a file`,
  })
