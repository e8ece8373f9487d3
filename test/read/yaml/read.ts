import type { Component, ComponentId } from '../../../src/document/component.ts'
import type { OfficialDocument } from '../../../src/document/official-document.ts'
import { readYaml } from '../../../src/read/yaml/read-yaml.ts'
import type { Standard } from '../../../src/standards/standard.ts'
import { findStandard } from '../../../src/standards/standards.ts'

export const standardNamed = (id: string): Standard => {
  const standard = findStandard(id)
  if (!standard) throw new Error(`no standard ${id}`)
  return standard
}

/** The document that a YAML without problems describes. */
export const documentOf = (yaml: string, standard: Standard | null = null): OfficialDocument => {
  const { documents, problems } = readYaml('a.yaml', yaml, { standard })
  const [document] = documents
  if (!document) throw new Error(problems.map(({ message }) => message.vi).join('\n'))
  return document
}

export const HD05 = standardNamed('hd05-2026')

/** A công văn with these lines, worded by hd05-2026. */
export const letter = (lines: string): OfficialDocument => documentOf(`loai: cong-van\n${lines}\n`, HD05)

/** A kế hoạch with these lines, worded by hd05-2026. */
export const plan = (lines: string): OfficialDocument => documentOf(`loai: ke-hoach\n${lines}\n`, HD05)

/** The printed lines of a component; none where it is absent. */
export const linesOf = (document: OfficialDocument, id: ComponentId): string[] =>
  (document.components[id] satisfies Component | undefined)?.blocks.map((block) => block.text) ?? []

/** Every problem in few words: `2:12 yaml/hai-cham`. */
export const problemsOf = (yaml: string): string[] =>
  readYaml('a.yaml', yaml, { standard: null }).problems.map(({ id, location: { source, span } }) => {
    const { line, column } = source.position(span.start)
    return `${line}:${column} ${id}`
  })

/** The only problem of a YAML. */
export const problemOf = (yaml: string) => {
  const [problem, ...others] = readYaml('a.yaml', yaml, { standard: null }).problems
  if (!problem || others.length > 0) throw new Error(`${others.length + (problem ? 1 : 0)} problems`)
  return problem
}
