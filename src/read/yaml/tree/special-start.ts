import { type Source, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { inQuotes, problemAt, quote } from '../problems.ts'

/** A value that begins with a character to which YAML gives a meaning of its own. @param at its place */
export const startProblem = (source: Source, at: number): Problem => {
  const end = source.text.indexOf('\n', at)
  const value = source.text.slice(at, end < 0 ? undefined : end).trimEnd()
  const character = value.slice(0, 1)
  const expected = inQuotes(value)
  return problemAt(
    source,
    'yaml/ky-tu-dau',
    spanOf(at, at + value.length),
    {
      vi: `giá trị bắt đầu bằng «${character}», dấu có nghĩa riêng trong YAML: cần đặt cả giá trị trong dấu ngoặc kép, ${quote(expected)}`,
      en: `the value begins with "${character}", which has a meaning of its own in YAML: put the whole value in quotes, ${quote(expected)}`,
    },
    expected,
  )
}
