import { describe, expect, it } from 'vitest'
import { type Edit, spanOf, textSource } from '../../src/document/source.ts'
import { applyEdits, withoutOverlap } from '../../src/fix/apply-edits.ts'

const TEXT = '0123456789'
const source = textSource('a', TEXT)

/** `3-5 x`: from offset 3 to 5. */
const edit = (start: number, end: number, text: string): Edit => ({ at: { source, span: spanOf(start, end) }, text })

const chosen = (...groups: readonly (readonly Edit[])[]): readonly number[] =>
  withoutOverlap(groups, (group) => group).map((group) => groups.indexOf(group))

describe('edits that can be made together', () => {
  it.each([
    ['stand side by side', [[edit(0, 3, 'a')], [edit(3, 5, 'b')]], [0, 1]],
    ['overlap', [[edit(0, 3, 'a')], [edit(2, 5, 'b')]], [0]],
    ['are the same', [[edit(0, 3, 'a')], [edit(0, 3, 'a')]], [0, 1]],
    ['insert the same at one place', [[edit(2, 2, 'a')], [edit(2, 2, 'a')]], [0, 1]],
    ['insert different texts at one place', [[edit(2, 2, 'a')], [edit(2, 2, 'b')]], [0]],
    ['insert where another one begins', [[edit(2, 4, 'a')], [edit(2, 2, 'b')]], [0]],
    ['insert where another one ends', [[edit(2, 4, 'a')], [edit(4, 4, 'b')]], [0]],
    [
      'share one of their edits',
      [
        [edit(2, 2, 'a'), edit(5, 6, 'b')],
        [edit(2, 2, 'a'), edit(8, 9, 'c')],
      ],
      [0, 1],
    ],
    ['are whole or not at all', [[edit(2, 4, 'a')], [edit(0, 1, 'b'), edit(3, 5, 'c')], [edit(0, 1, 'd')]], [0, 2]],
  ])('%s', (_, groups, expected) => expect(chosen(...groups)).toEqual(expected))

  it('stand in different parts', () => {
    const other = { ...edit(0, 3, 'b'), at: { source: { ...source, part: 'word/styles.xml' }, span: spanOf(0, 3) } }
    expect(chosen([edit(0, 3, 'a')], [other])).toEqual([0, 1])
  })
})

it('makes edits at the places of the text as it was', () => {
  expect(applyEdits(TEXT, [edit(8, 10, ''), edit(0, 1, 'abc'), edit(5, 5, '-'), edit(5, 5, '-')])).toBe('abc1234-567')
})
