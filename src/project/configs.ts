import { dirname, relative, resolve, sep } from 'node:path'
import { type Config, NO_CONFIG } from '../config/config.ts'
import { type FileConfig, fileConfig, NO_FILE_CONFIG } from '../config/file-config.ts'
import { configFinder } from '../config/find-config.ts'
import { InputError } from '../document/input-error.ts'
import { decode } from '../read/decode.ts'
import { readBytes } from './read-bytes.ts'

/** Gives what the configuration of a file says of it. */
export type Configs = (file: string) => Promise<FileConfig>

/** Where configurations are looked for. */
export interface ConfigChoice {
  /** The one for all files; false for none, true or nothing where each file's own is to be found. */
  readonly config?: string | boolean | undefined
  /** What relative paths are relative to. */
  readonly cwd: string
  /** Reads a configuration, where it is not the file that counts: `readBytes` where left out. */
  readonly read?: typeof readBytes
}

export const configsFor = (choice: ConfigChoice): Configs => {
  const configs = wholeConfigsFor(choice)
  return async (file) => {
    const config = await configs(file)
    return config === NO_CONFIG ? NO_FILE_CONFIG : fileConfig(config, resolve(choice.cwd, file))
  }
}

/**
 * The configuration of each file as a whole; each is read once.
 * @returns a function that throws InputError where the file's configuration cannot be read or is wrong
 */
export const wholeConfigsFor = ({
  config: chosen,
  cwd,
  read: readAt = readBytes,
}: ConfigChoice): ((file: string) => Promise<Config>) => {
  if (chosen === false) return async () => NO_CONFIG
  const named = typeof chosen === 'string' ? resolve(cwd, chosen) : null
  const find = named === null ? configFinder() : () => named
  const known = new Map<string, Config>()
  return async (file) => {
    const path = find(dirname(resolve(cwd, file)))
    if (path === null) return NO_CONFIG
    const { readConfig } = await import('../config/read-config.ts')
    /** @param above those that it is inherited by */
    const configAt = (at: string, above: readonly string[]): Config => {
      const config = known.get(at) ?? read(at, above)
      known.set(at, config)
      return config
    }
    const read = (at: string, above: readonly string[]): Config => {
      const name = shown(at, cwd)
      if (above.includes(at)) throw circular(name)
      const bytes = readAt(at, name)
      if (bytes.length === 0) return NO_CONFIG
      const place = { file: name, folder: dirname(at) }
      return readConfig(place, decode(name, bytes), (base) => configAt(base, [...above, at]))
    }
    return configAt(path, [])
  }
}

const circular = (file: string): InputError =>
  new InputError('cau-hinh/vong', {
    vi: `«${file}» kế thừa từ chính nó`,
    en: `"${file}" inherits from itself`,
  })

/** As a user would name it from where they are. */
const shown = (path: string, cwd: string): string => {
  const short = relative(cwd, path).split(sep).join('/')
  if (short === '') return '.'
  return short.length < path.length ? short : path
}
