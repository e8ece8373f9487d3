/** Where a command writes. */
export interface Output {
  write(chunk: string | Uint8Array): void
  readonly isTTY: boolean
  /** Width of the terminal in characters, where there is one. */
  readonly columns: number | undefined
}

/** All of the world that a command may touch besides files, so that tests can run `main` in their own process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  /** Results, and nothing else. */
  readonly stdout: Output
  /** Talk: hints, errors, progress. */
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** What relative paths are relative to. */
  readonly cwd: string
  /** What a thread that judges files runs, absolute; everything is done in one thread where there is none. */
  readonly workerScript?: string
  /**
   * Asks to be told, instead of being ended, when the user wants the run to stop.
   * @returns what takes that back
   */
  readonly onInterrupt?: (listener: (exitCode: number) => void) => () => void
}
