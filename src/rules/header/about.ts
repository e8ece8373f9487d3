/** "V/v", "Về việc" at the start of a trích yếu, as written, with the mark behind it. */
export interface About {
  readonly text: string
  /** Abbreviated: "V/v". */
  readonly isShort: boolean
}

const SHORT = /^v\s*[./]\s*v[:.]?(?=\s|$)/iu
const LONG = /^về\s+việc[:.]?(?=\s|$)/iu

/** @returns `null` where the text begins otherwise */
export const startsWithAbout = (text: string): About | null => {
  const short = SHORT.exec(text)?.[0]
  if (short) return { text: short, isShort: true }
  const long = LONG.exec(text)?.[0]
  return long ? { text: long, isShort: false } : null
}
