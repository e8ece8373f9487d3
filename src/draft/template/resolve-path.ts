import type { Message } from '../../document/message.ts'
import type { Position } from '../../document/source.ts'
import { suggest } from '../../vietnamese/suggest.ts'
import type { Shape } from '../view-shape.ts'
import type { TemplateProblem } from './template-problem.ts'

/** Where a path is resolved: the shape of `this`, and what is around it. */
export interface Scope {
  readonly shape: Shape
  readonly outer: Scope | null
  /** Names after `as |…|`. */
  readonly names: ReadonlyMap<string, Shape>
  readonly inList: boolean
}

/** Stands for a value that was already reported, so that nothing in it is reported again. */
export const UNKNOWN: Shape = { fields: {} }

/** @returns the shape of what an expression names, or `null` after reporting that there is no such thing */
export const resolvePath = (
  expression: hbs.AST.Expression,
  scope: Scope,
  problems: TemplateProblem[],
): Shape | null => {
  const report = (message: Message): null => {
    problems.push({ position: positionOf(expression), message })
    return null
  }
  if (!isPath(expression)) {
    return report({ vi: 'chỗ này cần tên một giá trị của văn bản', en: 'a value of the document is needed here' })
  }
  const { data, depth, original, parts } = expression
  if (data) {
    const known = scope.inList && ['index', 'first', 'last', 'key'].includes(parts.join('.'))
    return known ? (parts[0] === 'first' || parts[0] === 'last' ? 'flag' : 'text') : report(noSuchValue(original, null))
  }
  let at: Scope | null = scope
  for (let up = 0; up < depth && at; up++) at = at.outer
  if (!at) return report(noSuchValue(original, null))
  const named = depth === 0 && !/^(?:this|\.)/.test(original) ? scope.names.get(parts[0] ?? '') : undefined
  let shape: Shape = named ?? at.shape
  for (const part of named === undefined ? parts : parts.slice(1)) {
    if (shape === UNKNOWN) return null
    const fields = typeof shape === 'object' && 'fields' in shape ? shape.fields : {}
    const next: Shape | undefined = Object.hasOwn(fields, part) ? fields[part] : undefined
    if (next === undefined) return report(noSuchValue(original, suggest(part, Object.keys(fields))))
    shape = next
  }
  return shape
}

const noSuchValue = (name: string, guess: string | null): Message => ({
  vi: `không có giá trị «${name}»${guess ? `; có phải ý bạn là «${guess}»?` : ' ở đây'}`,
  en: `there is no value "${name}"${guess ? `; did you mean "${guess}"?` : ' here'}`,
})

export const positionOf = ({ loc }: hbs.AST.Node): Position => ({ line: loc.start.line, column: loc.start.column + 1 })

export const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression'
