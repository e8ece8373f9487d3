/** One line of the YAML, taken apart as far as that is possible where the YAML itself is broken. */
export interface SourceLine {
  readonly start: number
  /** Behind its last character, before the line end. */
  readonly end: number
  /** Without white space around. */
  readonly text: string
  /** Offset of its first character that is not white space. */
  readonly textStart: number
  /** The key that it begins with, perhaps behind `- `; `null` where there is none. */
  readonly key: string | null
  /** Offset of what stands behind key and dash. */
  readonly valueStart: number
  readonly value: string
}

const LINE = /^(?<indent>\s*)(?<dashes>(?:- +)*)(?:(?<key>[A-Za-z_][\w-]*)[ \t]*:(?=[ \t]|$)[ \t]*)?/

/** The line in which an offset stands. */
export const lineAround = (text: string, offset: number): SourceLine => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  const whole = text.slice(start, newline < 0 ? undefined : newline).trimEnd()
  const match = LINE.exec(whole)
  const lead = match?.[0].length ?? 0
  const indent = match?.groups?.indent?.length ?? 0
  return {
    start,
    end: start + whole.length,
    text: whole.trim(),
    textStart: start + indent,
    key: match?.groups?.key ?? null,
    valueStart: start + lead,
    value: whole.slice(lead),
  }
}

/** How far around a problem its cause is looked for, in lines. */
export const NEAR = 1000

/** The line above a line; `null` above the first one. */
export const lineBefore = (text: string, line: SourceLine): SourceLine | null =>
  line.start === 0 ? null : lineAround(text, line.start - 1)

/** The line behind a line; `null` behind the last one. */
export const lineAfter = (text: string, line: SourceLine): SourceLine | null => {
  const newline = text.indexOf('\n', line.end)
  return newline < 0 ? null : lineAround(text, newline + 1)
}
