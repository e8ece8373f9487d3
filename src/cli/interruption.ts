import type { Message } from '../document/message.ts'

/** Exit codes by the signal that ended a run: 128 and its number. */
export const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143 } as const

export const INTERRUPTED: Message = {
  vi: 'đã dừng theo yêu cầu; chưa nêu kết quả nào',
  en: 'stopped as asked; nothing was reported',
}

/** What is thrown where a run is stopped from outside. @param exitCode one of `SIGNAL_CODES` */
export const interruption = (exitCode: number): Error => Object.assign(new Error(INTERRUPTED.en), { exitCode })

/** @returns the exit code; `null` for any other error */
export const interruptionCode = (error: unknown): number | null =>
  error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : null
