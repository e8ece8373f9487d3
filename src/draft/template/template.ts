/// <reference types="vite/types/importMeta.d.ts" />
import Handlebars from 'handlebars/runtime'
import { InputError } from '../../document/input-error.ts'
import type { View } from '../document-view.ts'
import { templateError } from './template-problem.ts'

/** A checked template: turns a view into markup. */
export interface Template {
  /** For messages: the path of a user's template, the name of a built-in one. */
  readonly name: string
  render(view: View): string
}

// Compiled by the build, so that drafting reads no files and loads no compiler.
const FILES = import.meta.glob<TemplateSpecification>('../../../templates/**/*.hbs', {
  query: '?compiled',
  import: 'default',
  eager: true,
})

const compiledIn = (folder: string): ReadonlyMap<string, TemplateSpecification> =>
  new Map(
    Object.entries(FILES).flatMap(([path, compiled]) => {
      const [, of, name] = /templates\/(partials\/)?([^/]+)\.hbs$/.exec(path) ?? []
      return name !== undefined && (of ?? '') === folder ? [[name, compiled] as const] : []
    }),
  )

const TEMPLATES = compiledIn('')

const handlebars = Handlebars.create()
for (const [name, compiled] of compiledIn('partials/')) handlebars.registerPartial(name, handlebars.template(compiled))

/** Titled documents of types without a template of their own are set like a kế hoạch, the others like a công văn. */
const [TITLED, UNTITLED] = ['ke-hoach', 'cong-van']

/**
 * The template of a document type.
 * @param type id of the type, `null` where it is not known
 * @param isTitled whether the document names its type
 */
export const builtInTemplate = (type: string | null, isTitled: boolean): Template => {
  const name = type !== null && TEMPLATES.has(type) ? type : isTitled ? TITLED : UNTITLED
  const compiled = TEMPLATES.get(name)
  if (!compiled) throw new Error(`templates/${name}.hbs is missing`)
  const render = handlebars.template<View>(compiled)
  return { name, render: (view) => render(view) }
}

/**
 * The markup of a view, an XML text in the vocabulary of `markup/vocabulary.ts`.
 * @throws InputError `mau/sai` where the template fails on this view
 */
export const renderMarkup = (view: View, template: Template): string => {
  try {
    return template.render(view)
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error
    throw templateError(template.name, [{ position: null, message: { vi: error.message, en: error.message } }])
  }
}
