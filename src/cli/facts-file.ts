import type { FileFacts } from '../document/facts.ts'
import { InputError } from '../document/input-error.ts'
import { openNamelessFile } from '../lint/repository/nameless-file.ts'
import { type ReportFileOptions, requireReportFile, writeReport } from './report-file.ts'

/** A file of facts that is there only when it is whole. */
export interface FactsFile {
  add(facts: FileFacts): void
  /** Puts it where it was asked for. */
  keep(): void
  /** Gives the room of what was not kept back. */
  close(): void
}

/** UTF-16 units written at once. */
const WRITE = 2 ** 18
const FACTS = { own: /^\{"version":\d+,"file":"/ }

/**
 * @param file as the user named it
 * @throws InputError `tep/khong-ghi-duoc`, as `keep` does, where that may not be written over; `cach-dung/thieu-tep` for no file
 */
export const openFactsFile = (file: string, options: ReportFileOptions): FactsFile => {
  if (file === '' || file === '-') throw noFile(file)
  requireReportFile(file, FACTS, options)
  const whole = openNamelessFile()
  let text = ''
  const write = (): void => {
    whole.write(text)
    text = ''
  }
  return {
    add(facts) {
      text += `${JSON.stringify(facts)}\n`
      if (text.length >= WRITE) write()
    },
    keep() {
      write()
      writeReport(file, whole.chunks(), FACTS, options)
    },
    close: whole.close,
  }
}

const noFile = (file: string): InputError =>
  new InputError('cach-dung/thieu-tep', {
    vi: `--facts cần tên một tệp, không nhận «${file}»; viết --facts du-kien.ndjson`,
    en: `--facts needs the name of a file, not "${file}"; write --facts facts.ndjson`,
  })
