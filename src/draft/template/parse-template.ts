import Handlebars from 'handlebars'
import type { Position } from '../../document/source.ts'
import type { NamedSource } from './check-template.ts'
import type { TemplateProblem } from './template-problem.ts'

/** What Handlebars knows of a parse error, where it knows it. */
interface ParseFailure extends Error {
  readonly lineNumber?: number
  readonly column?: number
  readonly hash?: {
    readonly loc?: { readonly last_line?: number; readonly last_column?: number }
    readonly text?: string
  }
}

/** Longer templates are refused: no document needs them. Characters. */
const LONGEST = 200_000

/** @param problems told of what is wrong @returns `null` where it cannot be parsed */
export const parseTemplate = ({ text }: NamedSource, problems: TemplateProblem[]): hbs.AST.Program | null => {
  if (text.length > LONGEST) {
    problems.push({
      position: null,
      message: { vi: `mẫu dài hơn ${LONGEST} ký tự`, en: `the template is longer than ${LONGEST} characters` },
    })
    return null
  }
  try {
    return Handlebars.parse(text)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    problems.push(parseProblem(error))
    return null
  }
}

const parseProblem = ({ message, lineNumber, column, hash }: ParseFailure): TemplateProblem => {
  const mismatch = /^(?<open>\S+) doesn't match (?<close>\S+)/.exec(message)?.groups
  if (mismatch) {
    return {
      position: positionOf(lineNumber, column),
      message: {
        vi: `{{#${mismatch.open}}} được đóng bằng {{/${mismatch.close}}}, cần {{/${mismatch.open}}}`,
        en: `{{#${mismatch.open}}} is closed by {{/${mismatch.close}}}, write {{/${mismatch.open}}}`,
      },
    }
  }
  const seen = hash?.text ? `«${hash.text}»` : null
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? hash?.loc?.last_line ?? 1)
  return {
    position: positionOf(line, hash?.loc?.last_column),
    message: {
      vi: `cú pháp Handlebars sai${seen ? ` ở ${seen}` : ''}: xem lại các dấu {{ }} và thẻ đóng {{/…}}`,
      en: `wrong Handlebars syntax${seen ? ` at ${seen}` : ''}: look at the {{ }} and the closing {{/…}}`,
    },
  }
}

const positionOf = (line: number | undefined, column: number | undefined): Position => ({
  line: line ?? 1,
  column: (column ?? 0) + 1,
})
