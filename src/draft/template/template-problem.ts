import { InputError } from '../../document/input-error.ts'
import type { Message } from '../../document/message.ts'
import type { Position } from '../../document/source.ts'

/** Something wrong with a template. */
export interface TemplateProblem {
  /** `null` where it has no place in the template's text. */
  readonly position: Position | null
  readonly message: Message
}

/** One error for all that is wrong with a template, a line for each: `mau.hbs:3:5: …`. */
export const templateError = (name: string, problems: readonly TemplateProblem[]): InputError => {
  const unique = new Map(problems.map((problem) => [`${line(name, problem, 'vi')}`, problem]))
  const sorted = [...unique.values()].sort(byPosition)
  const text = (language: 'vi' | 'en'): string => sorted.map((problem) => line(name, problem, language)).join('\n')
  return new InputError('mau/sai', {
    vi: `mẫu chưa dùng được:\n${text('vi')}`,
    en: `the template does not hold:\n${text('en')}`,
  })
}

const line = (name: string, { position, message }: TemplateProblem, language: 'vi' | 'en'): string =>
  `  ${name}${position ? `:${position.line}:${position.column}` : ''}: ${message[language]}`

const byPosition = (a: TemplateProblem, b: TemplateProblem): number =>
  (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0)
