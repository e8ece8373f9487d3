import { readBytes } from './read-bytes.ts'

/** One thing to read. */
export interface Input {
  /** As printed: relative where the user named it so. */
  readonly file: string
  /** False for a file found in a folder: it is left alone where it is no document. */
  readonly named: boolean
  /** Absolute; absent where it is no file, as standard input is none. */
  readonly path?: string
  /** @throws InputError `tep/…` where it cannot be read */
  read(): Promise<Uint8Array>
}

/** @param path absolute */
export const fileInput = (path: string, file: string, named: boolean): Input => ({
  file,
  named,
  path,
  read: async () => readBytes(path, file),
})
