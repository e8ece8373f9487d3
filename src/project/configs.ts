import { dirname, resolve } from 'node:path'
import { type Config, NO_CONFIG } from '../config/config.ts'
import { type FileConfig, fileConfig, NO_FILE_CONFIG } from '../config/file-config.ts'
import { configFinder } from '../config/find-config.ts'
import type { readBytes } from './read-bytes.ts'
import { readConfigAt } from './read-config-at.ts'

/** Gives what the configuration of a file says of it. */
export type Configs = (file: string) => Promise<FileConfig>

/** Where configurations are looked for. */
export interface ConfigChoice {
  /** The one for all files; false for none, true or nothing where each file's own is to be found. */
  readonly config?: string | boolean | undefined
  /** What relative paths are relative to. */
  readonly cwd: string
  /** That a configuration may run code (`quy_tac_rieng`): it is found by itself, beside documents of whomever. */
  readonly plugins?: boolean | undefined
  /** Where such code throws, its stack is printed. */
  readonly debug?: boolean | undefined
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
export const wholeConfigsFor = (choice: ConfigChoice): ((file: string) => Promise<Config>) => {
  const { config: chosen, cwd } = choice
  if (chosen === false) return async () => NO_CONFIG
  const named = typeof chosen === 'string' ? resolve(cwd, chosen) : null
  const find = named === null ? configFinder() : () => named
  const known = new Map<string, Promise<Config>>()
  return async (file) => {
    const path = find(dirname(resolve(cwd, file)))
    if (path === null) return NO_CONFIG
    const config = known.get(path) ?? readConfigAt(path, choice)
    known.set(path, config)
    return await config
  }
}
