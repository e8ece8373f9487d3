import type { Message } from '../../document/message.ts'
import { suggest } from '../../vietnamese/suggest.ts'
import { type Shape, VIEW_SHAPE } from '../view-shape.ts'
import { isPath, positionOf, resolvePath, type Scope, UNKNOWN } from './resolve-path.ts'
import { createTagScanner, type TagScanner } from './tag-scanner.ts'
import type { TemplateProblem } from './template-problem.ts'

export interface NamedSource {
  /** For messages. */
  readonly name: string
  readonly text: string
}

export interface ParsedSource extends NamedSource {
  readonly program: hbs.AST.Program
}

interface Checking {
  readonly partials: ReadonlyMap<string, ParsedSource>
  /** Partial and shape that are being checked or were. */
  readonly checked: Set<string>
  readonly problems: TemplateProblem[]
}

/**
 * Checks a template against the view before any document meets it: every path and partial exists, lists are not printed,
 * nothing is printed unescaped or inside a tag, and all elements belong to the markup.
 * @param partials the parsed partials by name
 * @returns everything that is wrong, each with its place
 */
export const checkTemplate = (
  template: ParsedSource,
  partials: ReadonlyMap<string, ParsedSource>,
): TemplateProblem[] => {
  const checking: Checking = { partials, checked: new Set(), problems: [] }
  const scope = { shape: VIEW_SHAPE, outer: null, names: new Map<string, Shape>(), inList: false }
  const scanner = createTagScanner(checking.problems)
  checkProgram(template.program, scope, scanner, checking)
  scanner.end()
  return checking.problems
}

const checkProgram = (program: hbs.AST.Program, scope: Scope, scanner: TagScanner, checking: Checking): void => {
  for (const statement of program.body) checkStatement(statement, scope, scanner, checking)
}

const checkStatement = (statement: hbs.AST.Statement, scope: Scope, scanner: TagScanner, checking: Checking): void => {
  const position = positionOf(statement)
  if (isContent(statement)) scanner.content(String(statement.original), position)
  if (isContent(statement) || statement.type === 'CommentStatement') return
  const report = (message: Message): void => void checking.problems.push({ position, message })
  scanner.mustache(position)
  if (isMustache(statement)) checkMustache(statement, scope, checking, report)
  else if (isBlock(statement)) checkBlock(statement, scope, scanner, checking, report)
  else if (isPartial(statement)) checkPartial(statement, scope, checking, report)
  else {
    report({
      vi: 'mẫu chỉ dùng được {{giá trị}}, {{#each}}, {{#if}}, {{#unless}}, {{#with}} và {{> mảnh}}',
      en: 'a template may only use {{value}}, {{#each}}, {{#if}}, {{#unless}}, {{#with}} and {{> partial}}',
    })
  }
}

type Reporter = (message: Message) => void

const checkMustache = (
  mustache: hbs.AST.MustacheStatement,
  scope: Scope,
  checking: Checking,
  report: Reporter,
): void => {
  if (!mustache.escaped) {
    report({
      vi: 'không in nguyên văn bằng {{{…}}} hay {{&…}}: dùng {{…}}',
      en: 'nothing is printed unescaped by {{{…}}} or {{&…}}: use {{…}}',
    })
    return
  }
  if (mustache.params.length > 0 || mustache.hash) {
    const name = isPath(mustache.path) ? mustache.path.original : '…'
    report({ vi: `không có hàm «${name}»`, en: `there is no helper "${name}"` })
    return
  }
  const shape = resolvePath(mustache.path, scope, checking.problems)
  if (shape === null || shape === 'text') return
  const name = isPath(mustache.path) ? mustache.path.original : '…'
  if (shape === 'flag') {
    report({ vi: `«${name}» chỉ để hỏi trong {{#if ${name}}}`, en: `"${name}" is only for {{#if ${name}}}` })
    return
  }
  const hint = 'list' in shape ? `{{#each ${name}}}` : `{{#with ${name}}}`
  report({
    vi: `«${name}» là ${'list' in shape ? 'một danh sách' : 'một nhóm giá trị'}, không in thẳng được: dùng ${hint}`,
    en: `"${name}" is a ${'list' in shape ? 'list' : 'group of values'} and cannot be printed as it is: use ${hint}`,
  })
}

const BLOCKS = ['each', 'if', 'unless', 'with'] as const

const checkBlock = (
  block: hbs.AST.BlockStatement,
  scope: Scope,
  scanner: TagScanner,
  checking: Checking,
  report: Reporter,
): void => {
  const name = isPath(block.path) ? block.path.original : ''
  const kind = BLOCKS.find((each) => each === name)
  const [subject] = block.params
  if (!kind) {
    const guess = suggest(name, BLOCKS)
    report({
      vi: `không có khối {{#${name}}}${guess ? `; có phải ý bạn là {{#${guess}}}?` : ''}`,
      en: `there is no block {{#${name}}}${guess ? `; did you mean {{#${guess}}}?` : ''}`,
    })
  } else if (!subject || block.params.length > 1 || block.hash) {
    report({ vi: `{{#${name}}} cần đúng một giá trị`, en: `{{#${name}}} takes exactly one value` })
  }
  const shape = kind && subject ? resolvePath(subject, scope, checking.problems) : null
  if (shape !== null && kind === 'each' && (typeof shape === 'string' || !('list' in shape))) {
    report({ vi: '{{#each}} cần một danh sách', en: '{{#each}} takes a list' })
  }
  if (shape !== null && kind === 'with' && (typeof shape === 'string' || 'list' in shape)) {
    report({ vi: '{{#with}} cần một nhóm giá trị', en: '{{#with}} takes a group of values' })
  }
  // Each branch begins inside the same tag, or outside of any.
  if (block.program) checkProgram(block.program, innerScope(kind, shape, block.program, scope), scanner, checking)
  if (block.inverse) checkProgram(block.inverse, scope, scanner, checking)
}

const innerScope = (
  kind: (typeof BLOCKS)[number] | undefined,
  shape: Shape | null,
  program: hbs.AST.Program,
  scope: Scope,
): Scope => {
  if (kind !== 'each' && kind !== 'with') return scope
  const inner = shape !== null && typeof shape === 'object' && 'list' in shape ? shape.list : shape
  const [name, index] = program.blockParams ?? []
  const names = new Map(scope.names)
  if (name !== undefined && inner !== null) names.set(name, inner)
  if (index !== undefined) names.set(index, 'text')
  return { shape: inner ?? UNKNOWN, outer: scope, names, inList: kind === 'each' || scope.inList }
}

const checkPartial = (partial: hbs.AST.PartialStatement, scope: Scope, checking: Checking, report: Reporter): void => {
  const { name: reference } = partial
  if (!isPath(reference) || partial.hash || partial.params.length > 1) {
    report({
      vi: '{{> …}} cần tên một mảnh và nhiều nhất một giá trị',
      en: '{{> …}} takes the name of a partial and at most one value',
    })
    return
  }
  const name = reference.original
  const found = checking.partials.get(name)
  if (!found) {
    const guess = suggest(name, [...checking.partials.keys()])
    report({
      vi: `không có mảnh «${name}»${guess ? `; có phải ý bạn là «${guess}»?` : `; có: ${[...checking.partials.keys()].join(', ')}`}`,
      en: `there is no partial "${name}"${guess ? `; did you mean "${guess}"?` : `; there are: ${[...checking.partials.keys()].join(', ')}`}`,
    })
    return
  }
  const [subject] = partial.params
  const shape = subject ? resolvePath(subject, scope, checking.problems) : scope.shape
  if (shape === null || shape === UNKNOWN) return
  const key = `${name} ${JSON.stringify(shape)}`
  if (checking.checked.has(key)) return
  checking.checked.add(key)
  // What is wrong inside a built-in partial is wrong with what was handed to it.
  const inside: Checking = { ...checking, problems: [] }
  checkProgram(
    found.program,
    { shape, outer: subject ? null : scope.outer, names: new Map(), inList: false },
    createTagScanner([]),
    inside,
  )
  if (inside.problems.length > 0) {
    report({
      vi: `mảnh «${name}» không nhận được giá trị này: ${inside.problems[0]?.message.vi}`,
      en: `the partial "${name}" cannot take this value: ${inside.problems[0]?.message.en}`,
    })
  }
}

const isContent = (node: hbs.AST.Node): node is hbs.AST.ContentStatement => node.type === 'ContentStatement'
const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement'
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement'
const isPartial = (node: hbs.AST.Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement'
