import { createHash } from 'node:crypto'
import { InputError } from '../../document/input-error.ts'
import { openNamelessFile } from '../../lint/repository/nameless-file.ts'
import { type ReportFileOptions, requireReportFile, writeReport } from '../report-file.ts'
import { PART, type PartEnd, type PartHeader, type PartLine } from './part.ts'

/** The part of a shard, which is there only when it is whole. */
export interface PartWriter {
  add(line: PartLine): void
  /** Puts it where it was asked for: its first line is only known at the end. */
  keep(header: PartHeader): void
  /** Gives the room of what was not kept back. */
  close(): void
}

/** @throws InputError `tep/khong-ghi-duoc`, as `keep` does; `cach-dung/thieu-tep` where no file is named */
export const openPart = (file: string | undefined, options: ReportFileOptions): PartWriter => {
  if (file === undefined || file === '' || file === '-') throw noFile()
  requireReportFile(file, PART, options)
  const body = openNamelessFile()
  let lines = 0
  return {
    add(line) {
      body.write(`${JSON.stringify(line)}\n`)
      lines++
    },
    keep(header) {
      writeReport(file, whole(`${JSON.stringify(header)}\n`, body.chunks(), lines), PART, options)
    },
    close: body.close,
  }
}

function* whole(header: string, body: Iterable<Uint8Array>, lines: number): Generator<Uint8Array> {
  const hash = createHash('sha256')
  for (const chunk of withFirst(Buffer.from(header), body)) {
    hash.update(chunk)
    yield chunk
  }
  const end: PartEnd = { end: lines, sum: hash.digest('hex') }
  yield Buffer.from(`${JSON.stringify(end)}\n`)
}

function* withFirst<T>(first: T, others: Iterable<T>): Generator<T> {
  yield first
  yield* others
}

const noFile = (): InputError =>
  new InputError('cach-dung/thieu-tep', {
    vi: '--shard cần -o với tên tệp của phần; viết --shard 1/3 -o phan-1.ndjson',
    en: '--shard needs -o with the name of the part; write --shard 1/3 -o part-1.ndjson',
  })
