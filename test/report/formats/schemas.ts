import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { SaxesParser } from 'saxes'
import { onTestFinished } from 'vitest'

const SCHEMAS = join(import.meta.dirname, '../../fixtures/report-schemas')

/** @returns what a JSON text breaks of a schema of `test/fixtures/report-schemas`; empty where nothing */
export const breachesOf = (text: string, schema: string): string => {
  const ajv = new Ajv({ allErrors: true, strict: true })
  const validate = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, schema), 'utf8')))
  return validate(JSON.parse(text)) ? '' : ajv.errorsText(validate.errors)
}

/** An element of an XML text as a strict parser reads it. */
export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its own text. */
  text: string
}

/** All elements of an XML text, in the order they begin. @throws where it is not well-formed */
export const elementsOf = (xml: string): readonly ReadElement[] => {
  const elements: ReadElement[] = []
  const open: ReadElement[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const parent = open.at(-1)
    if (parent) parent.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return elements
}

/** Whether the program that validates XML is there; `.ci/run` installs it. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

/** @returns what an XML text breaks of an XSD; empty where nothing */
export const xmlBreachesOf = (xml: string, schema: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'report.xml')
  writeFileSync(file, xml)
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(SCHEMAS, schema), file], {
    encoding: 'utf8',
  })
  return status === 0 ? '' : stderr
}
