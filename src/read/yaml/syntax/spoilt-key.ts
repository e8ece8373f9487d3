import type { Message } from '../../../document/message.ts'
import { type Source, spanOf } from '../../../document/source.ts'
import { suggest } from '../../../vietnamese/suggest.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt, quote } from '../problems.ts'
import type { SourceLine } from './source-line.ts'

const KEY_AND_VALUE = /^(?<key>[A-Za-z_]+)(?<between>:\s*|[ \t]+)(?<value>\S.*)$/

/**
 * A key and its value with something else than a colon and a space between them: `loai cong-van`, `loai:cong-van`.
 * @param keys every key that a document may have
 * @returns `null` where the line is something else
 */
export const spoiltKey = (line: SourceLine, keys: ReadonlySet<string>, source: Source): Problem | null => {
  const { key, between, value } = KEY_AND_VALUE.exec(line.text)?.groups ?? {}
  if (!key || !between || !value) return null
  const isKey = keys.has(key) || (between.startsWith(':') && suggest(key, [...keys]) !== null)
  if (!isKey) return null
  const expected = `${key}: ${value}`
  const message = /^:./.test(between) ? foreignSpace(key) : markNeeded(expected)
  return problemAt(source, 'yaml/thieu-hai-cham', spanOf(line.textStart, line.end), message, expected)
}

const markNeeded = (expected: string): Message => ({
  vi: `sau tên khoá cần dấu hai chấm và một dấu cách: «${quote(expected)}»`,
  en: `a key needs a colon and a space behind its name: "${quote(expected)}"`,
})

/** A no-break space looks like any other, so it must be named. */
const foreignSpace = (key: string): Message => ({
  vi: `sau «${key}:» là dấu cách không ngắt (thường do dán từ Word) mà YAML không nhận: hãy xoá đi và gõ lại một dấu cách`,
  en: `behind "${key}:" stands a no-break space (mostly pasted from Word), which YAML does not take: delete it and type a space`,
})
