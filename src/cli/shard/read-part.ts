import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { InputError } from '../../document/input-error.ts'
import { linesIn } from '../lines-in.ts'
import { PART, type PartEnd, type PartHeader, type PartLine } from './part.ts'

/** A part that is being read. */
export interface Part {
  /** As named on the command line. */
  readonly file: string
  readonly header: PartHeader
  /** In the order of their places; @throws InputError at its end where it is cut off or altered */
  readonly lines: Generator<PartLine>
}

/** @throws InputError `phan/hong` for what is no part, `tep/…` where it cannot be read */
export const openPart = (file: string, cwd: string): Part => {
  const lines = linesIn(resolve(cwd, file), file, noPart)
  const first = lines.next().value
  if (typeof first !== 'string' || !PART.own.test(first)) throw noPart(file)
  return { file, header: parsed(first, file), lines: checked(first, lines, file) }
}

function* checked(first: string, lines: Generator<string>, file: string): Generator<PartLine> {
  const hash = createHash('sha256').update(`${first}\n`)
  let count = 0
  for (const line of lines) {
    const value: PartLine | PartEnd = parsed(line, file)
    if ('end' in value) {
      if (value.end === count && value.sum === hash.digest('hex') && lines.next().done) return
      break
    }
    hash.update(`${line}\n`)
    count++
    yield value
  }
  throw noPart(file)
}

const parsed = (line: string, file: string) => {
  try {
    return JSON.parse(line)
  } catch {
    throw noPart(file)
  }
}

const noPart = (file: string): InputError =>
  new InputError('phan/hong', {
    vi: `«${file}» không phải là một phần do «dvk lint --shard» ghi, hoặc đã bị cắt hay bị sửa; hãy ghi lại phần ấy`,
    en: `"${file}" is no part that "dvk lint --shard" wrote, or it is cut off or altered; write it again`,
  })
