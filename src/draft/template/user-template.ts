/// <reference types="vite/types/importMeta.d.ts" />
import Handlebars from 'handlebars'
import type { View } from '../document-view.ts'
import { checkTemplate, type NamedSource } from './check-template.ts'
import { COMPILE_OPTIONS } from './compile-options.mjs'
import { parseTemplate } from './parse-template.ts'
import type { Template } from './template.ts'
import { type TemplateProblem, templateError } from './template-problem.ts'

const FILES = import.meta.glob<string>('../../../templates/partials/*.hbs', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The built-in partials by name. */
const PARTIALS: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, text]) => [/([^/]+)\.hbs$/.exec(path)?.[1] ?? path, text.trimEnd()]),
)

/**
 * A user's own template; it may use the built-in partials.
 * @param file its path, for messages
 * @throws InputError `mau/sai` that tells of everything wrong with it at once
 */
export const userTemplate = (file: string, text: string): Template => {
  const source: NamedSource = { name: file, text }
  const problems: TemplateProblem[] = []
  const program = parseTemplate(source, problems)
  if (program) problems.push(...checkTemplate({ ...source, program }, partialPrograms()))
  if (!program || problems.length > 0) throw templateError(file, problems)
  const handlebars = Handlebars.create()
  for (const [name, partial] of PARTIALS) handlebars.registerPartial(name, partial)
  const render = handlebars.compile<View>(program, COMPILE_OPTIONS)
  return { name: file, render: (view) => render(view) }
}

const partialPrograms = () =>
  new Map(
    [...PARTIALS].map(([name, text]) => {
      const source = { name: `${name}.hbs`, text }
      return [name, { ...source, program: Handlebars.parse(text) }] as const
    }),
  )
