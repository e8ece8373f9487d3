import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Document, isScalar, Scalar } from 'yaml'
import { textSource } from '../../../../src/document/source.ts'
import { placeOf } from '../../../../src/read/yaml/compose/place-of.ts'
import { parseYaml } from '../../../../src/read/yaml/syntax/parse-yaml.ts'
import type { TextNode } from '../../../../src/read/yaml/tree/node.ts'

/** The value of `trich_yeu`, or `null` where the YAML is broken or has none. */
const subjectOf = (yaml: string): TextNode | null => {
  const { root, problems } = parseYaml(textSource('a.yaml', yaml), new Set())
  const value = root?.kind === 'map' ? root.entries.get('trich_yeu')?.value : null
  return problems.length === 0 && value?.kind === 'text' ? value : null
}

/** Where each character of the value stands. */
const places = ({ text, pieces }: TextNode, yaml: string) =>
  Array.from({ length: text.length }, (_, index) => placeOf(pieces(), { start: index, end: index + 1 }, yaml))

/** Every character that shows is at its own place in the source, or comes from an escape. */
const expectTraced = (value: TextNode, yaml: string): void => {
  expect(
    value
      .pieces()
      .map((piece) => piece.text)
      .join(''),
  ).toBe(value.text)
  let last = 0
  places(value, yaml).forEach(({ start, end }, index) => {
    const character = value.text[index] ?? ''
    const written = yaml.slice(start, end)
    expect(start).toBeGreaterThanOrEqual(last)
    last = start
    const isEscape = written === "''" || written.startsWith('\\')
    if (!isEscape && /\S/.test(character)) expect(written).toBe(character)
    expect(end - start).toBeLessThan(yaml.length)
  })
}

describe('the way from a value to the source', () => {
  it.each([
    ['plain', 'trich_yeu: Thực hiện công tác', 'hiện', 'hiện'],
    ['plain on two lines', 'trich_yeu: Thực hiện\n  công tác', 'hiện công', 'hiện\n  công'],
    ['single quotes', "trich_yeu: 'Tổ ''Dân vận'' xã'", "'Dân", "''Dân"],
    ['double quotes', 'trich_yeu: "Tổ \\"Dân vận\\""', '"Dân', '\\"Dân'],
    ['an escape', 'trich_yeu: "a\\u00e9b"', 'é', '\\u00e9'],
    ['a joined line', 'trich_yeu: "hai \\\n   dòng"', 'dòng', 'dòng'],
    ['literal', 'trich_yeu: |\n    một\n    hai\n', 'một\nhai', 'một\n    hai'],
    ['literal with stated indentation', 'trich_yeu: |2\n    một\n  hai\n', '  một', '  một'],
    ['folded', 'trich_yeu: >-\n  một\n  hai\n\n  ba', 'hai\nba', 'hai\n\n  ba'],
    ['folded, more indented', 'trich_yeu: >\n  một\n    hai\n  ba\n', '  hai', '  hai'],
    ['CRLF', 'trich_yeu: |\r\n  một\r\n  hai\r\n', 'hai', 'hai'],
  ])('%s', (_, yaml, part, written) => {
    const value = subjectOf(yaml)
    if (!value) throw new Error('nothing read')
    const start = value.text.indexOf(part)
    expect(start).toBeGreaterThanOrEqual(0)
    const place = placeOf(value.pieces(), { start, end: start + part.length }, yaml)
    expect(yaml.slice(place.start, place.end)).toBe(written)
    expectTraced(value, yaml)
  })

  const fragment = fc.constantFrom(
    'a',
    'ế',
    'e\u0301',
    '𝒳',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\n  ',
    '"',
    "'",
    '\\',
    '#',
    ': ',
    '- ',
    ',',
    '1.',
    '\u00a0',
  )
  const text = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''))
  const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const

  it('holds for every style in which a value can be written', () => {
    let traced = 0
    const written = fc.record({
      text,
      style: fc.constantFrom(...styles),
      crlf: fc.boolean(),
      width: fc.constantFrom(20, 80),
    })
    fc.assert(
      fc.property(written, ({ text: value, style, crlf, width }) => {
        const document = new Document({ trich_yeu: value })
        const node = document.get('trich_yeu', true)
        if (isScalar(node)) node.type = Scalar[style]
        const plain = document.toString({ lineWidth: width })
        const yaml = crlf ? plain.replaceAll('\n', '\r\n') : plain
        const read = subjectOf(yaml)
        if (!read) return
        traced++
        expectTraced(read, yaml)
      }),
      { numRuns: 500 },
    )
    expect(traced).toBeGreaterThan(200)
  })

  it('holds for whatever is typed', () => {
    const start = fc.constantFrom('', '"', "'", '|\n  ', '>\n  ', '|-\n ', '>+\n  ', '|2\n   ', '>1-\n  ')
    const typed = fc.record({
      start,
      body: fc.array(
        fc.constantFrom('a', 'ế', ' ', '\t', '\n  ', '\n\n   ', '\r\n  ', '\\n', '\\\n ', '\\x41', "''", '\\"', '- '),
        { maxLength: 14 },
      ),
    })
    let traced = 0
    fc.assert(
      fc.property(typed, ({ start: opening, body }) => {
        const close = opening === '"' || opening === "'" ? opening : ''
        const yaml = `trich_yeu: ${opening}${body.join('')}${close}`
        const read = subjectOf(yaml)
        if (!read) return
        traced++
        expectTraced(read, yaml)
      }),
      { numRuns: 2000 },
    )
    expect(traced).toBeGreaterThan(500)
  })
})
