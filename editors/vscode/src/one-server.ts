/** A server that can be started once and ended once. */
export interface Server {
  start(): Promise<void>
  /** Rejects for one that does not run, or does not end in time. */
  dispose(): Promise<void>
}

/** Never more than one server, however often it is asked for while one is starting or ending. */
export interface OneServer {
  /** Ends the one that runs and starts another. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * @param make gives a server that is not started, and what is said where it cannot be: the next restart tries again, as whoever
 *   sees that corrects the settings
 */
export const oneServer = (make: () => { readonly server: Server; failed(): void }): OneServer => {
  let running: Server | null = null
  const end = async (): Promise<void> => {
    const ending = running
    running = null
    // One that does not end is left behind.
    await ending?.dispose().catch(() => {})
  }
  const start = async (): Promise<void> => {
    const { server, failed } = make()
    try {
      await server.start()
      running = server
    } catch {
      failed()
    }
  }
  let last: Promise<void> = Promise.resolve()
  const inTurn = (...steps: readonly (() => Promise<void>)[]): Promise<void> => {
    for (const step of steps) last = last.then(step)
    return last
  }
  return { restart: () => inTurn(end, start), stop: () => inTurn(end) }
}
