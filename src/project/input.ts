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
