import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '../src')

/** From the ground up; floors of one line stand side by side. */
const FLOORS = [
  ['vietnamese'],
  ['document'],
  ['standards'],
  ['read'],
  ['rules'],
  ['lint', 'draft', 'report'],
  ['fix'],
  ['config'],
  ['project'],
  ['cli', 'lsp'],
] as const

const heightOf = (floor: string): number => FLOORS.findIndex((floors) => floors.some((name) => name === floor))

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** What a file of `src` imports from `src`, as paths from there. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
    .map(([, path = '']) => relative(src, join(src, file, '..', path)))
    .filter((path) => !path.startsWith('..'))

const floorOf = (file: string): string => file.split('/')[0] ?? ''

describe('the house of docs/architecture.md', () => {
  it('has no other folders than its floors and the build', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map(floorOf))
    expect([...folders].sort()).toEqual([...FLOORS.flat(), 'build'].sort())
  })

  it('is built from the ground up: a file imports from its own floor or from those below', () => {
    const upward = files
      .filter((file) => heightOf(floorOf(file)) >= 0)
      .flatMap((file) => importsOf(file).map((path) => ({ file, path })))
      .filter(({ file, path }) => heightOf(floorOf(path)) > heightOf(floorOf(file)))
    expect(upward).toEqual([])
  })

  it("loads none of Node's modules late: what runs from bytecode cannot", () => {
    expect(files.filter((file) => /import\('node:/.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
  })

  it('is described floor by floor', () => {
    const page = readFileSync(join(src, '../docs/architecture.md'), 'utf8')
    expect(FLOORS.flat().filter((floor) => !page.includes(`\`${floor}/\``))).toEqual([])
  })
})
