import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { ComponentId } from '../../src/document/component.ts'
import { draftDocument } from '../../src/draft/draft.ts'
import { lintFile } from '../../src/lint/lint.ts'
import { readDocx } from '../../src/read/docx/read-docx.ts'
import type { ReadFile } from '../../src/read/read-file.ts'
import { readYaml } from '../../src/read/yaml/read-yaml.ts'
import { inspectFile } from '../../src/report/inspect.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import { standardOf } from './drafted.ts'
import { VARIANT_NAMES, VARIANTS } from './variants.ts'

const OPTIONS = { standard: null, language: 'vi', final: true } as const

/** A document that nothing but its type is known of cannot be told from its print. */
const KNOWN = VARIANT_NAMES.filter((name) => name !== 'nothing but a type')

const SUPPLEMENTS: readonly ComponentId[] = ['do_khan', 'luu_hanh', 'du_thao', 'lien_he', 'phu_luc']

describe.each(KNOWN)('%s', (name) => {
  const yaml = readYaml('a.yaml', stringify(VARIANTS[name], { lineWidth: 0 }), OPTIONS)
  const [written] = yaml.documents
  if (!written) throw new Error('no document')
  const docx = readDocx('a.docx', draftDocument(written, standardOf(VARIANTS[name])))
  const [read] = docx.documents

  it('is read again from its draft as it was', () => {
    const inspected = (file: ReadFile): unknown => {
      const result = inspectFile(file, OPTIONS)
      return 'documents' in result ? result.documents : result
    }
    expect(inspected(docx)).toEqual(inspected(yaml))
    expect(read?.signatures.map(({ ho_ten }) => ho_ten?.text)).toEqual(
      written.signatures.map(({ ho_ten }) => ho_ten?.text),
    )
    expect(read?.appendices.map(({ body }) => body.map(({ text }) => text))).toEqual(
      written.appendices.map(({ body }) => body.map(({ text }) => text)),
    )
    for (const component of SUPPLEMENTS) {
      // Some marks are printed in capitals.
      expect(fold(read?.components[component]?.text ?? ''), component).toBe(
        fold(written.components[component]?.text ?? ''),
      )
    }
  })

  // Without an issuer its print may be a form or an attachment, and is told so.
  it.runIf('co_quan' in VARIANTS[name])(
    'has no finding in its draft that the YAML has not: the layout keeps every rule',
    () => {
      const findings = (file: ReadFile): readonly string[] =>
        lintFile(file, OPTIONS)
          // What is written in two ways is told with the place of the other, which no layout can change.
          .filter(({ ruleId }) => !ruleId.startsWith('tu-ngu/'))
          .map(({ ruleId, message }) => `${ruleId}: ${message}`)
      const known = new Set(findings(yaml))
      expect(findings(docx).filter((finding) => !known.has(finding))).toEqual([])
    },
  )
})
