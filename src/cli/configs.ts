import { dirname, relative, resolve, sep } from 'node:path'
import { type Config, NO_CONFIG } from '../config/config.ts'
import { type FileConfig, fileConfig, NO_FILE_CONFIG } from '../config/file-config.ts'
import { configFinder } from '../config/find-config.ts'
import { decode } from '../read/decode.ts'
import type { CommandInput } from './commands.ts'
import type { Io } from './io.ts'
import { readBytes } from './read-bytes.ts'

/** Gives what the configuration of a file says of it; each configuration is read once. */
export type Configs = (file: string) => Promise<FileConfig>

/**
 * @returns a function that throws InputError where the file's configuration cannot be read or is wrong; with `--config` it is
 *   that one for every file, with `--no-config` there is none for any
 */
export const configsFor = ({ options }: Pick<CommandInput, 'options'>, { cwd }: Pick<Io, 'cwd'>): Configs => {
  if (options.config === false) return async () => NO_FILE_CONFIG
  const named = typeof options.config === 'string' ? resolve(cwd, options.config) : null
  const find = named === null ? configFinder() : () => named
  const known = new Map<string, Promise<Config>>()
  return async (file) => {
    const absolute = resolve(cwd, file)
    const path = find(dirname(absolute))
    if (path === null) return NO_FILE_CONFIG
    const config = known.get(path) ?? read(path, cwd)
    known.set(path, config)
    return fileConfig(await config, absolute)
  }
}

const read = async (path: string, cwd: string): Promise<Config> => {
  const file = shown(path, cwd)
  const bytes = readBytes(path, file)
  if (bytes.length === 0) return NO_CONFIG
  const text = decode(file, bytes)
  const { readConfig } = await import('../config/read-config.ts')
  return readConfig({ file, folder: dirname(path) }, text)
}

/** As a user would name it from where they are. */
const shown = (path: string, cwd: string): string => {
  const short = relative(cwd, path).split(sep).join('/')
  return short.length < path.length ? short : path
}
