import { describe, expect, it } from 'vitest'
import { createBlock } from '../../src/document/block.ts'
import { joinPieces, type Piece } from '../../src/document/pieces.ts'
import { spanOf, textSource, writable } from '../../src/document/source.ts'
import { applyEdits } from '../../src/fix/apply-edits.ts'

/** A line whose pieces are the stretches of a text between `<` and `>`. */
const blockOf = (text: string) => {
  const source = writable(textSource('a', text), (added) => added)
  const pieces = [...text.matchAll(/(?<=<)[^<>]*(?=>)/g)].map(
    ({ 0: piece, index }): Piece => ({ text: piece, span: spanOf(index, index + piece.length) }),
  )
  const { raw, toSource } = joinPieces(pieces)
  return createBlock({ raw, locateRaw: (span) => ({ source, span: toSource(span) }) })
}

const rewritten = (text: string, old: string, now: string): string | null => {
  const block = blockOf(text)
  const start = block.text.indexOf(old)
  const edits = block.rewrite(spanOf(start, start + old.length), now)
  return edits && applyEdits(text, edits)
}

describe('a stretch of a line', () => {
  it.each([
    ['within a piece', '<một hai>', 'hai', '2', '<một 2>'],
    ['only where it changes', '<mot><hai>', 'mothai', 'mộthai', '<một><hai>'],
    ['over two pieces: the first takes what is new', '<một h><ai ba>', 'hai', 'x', '<một x>< ba>'],
    ['over two pieces: both lose what is old', '<một  >< hai>', 'một hai', 'một hai', '<một ><hai>'],
    ['with a letter in front', '<Số ><5>', '5', '05', '<Số ><05>'],
    ['with a mark behind', '<a><b>', 'a', 'a.', '<a.><b>'],
    ['in two codes', '<o\u0302\u0323>', 'ộ', 'ộ', '<ộ>'],
  ])('is rewritten %s', (_, text, old, now, expected) => expect(rewritten(text, old, now)).toBe(expected))

  it('is put between two letters behind the first one', () => {
    const block = blockOf('<a><b>')
    expect(applyEdits('<a><b>', block.rewrite(spanOf(1, 1), ',') ?? [])).toBe('<a,><b>')
  })

  it('that stays as it is has no edit', () => expect(blockOf('<a>').rewrite(spanOf(0, 1), 'a')).toBeNull())

  it('that the source does not hold is not rewritten', () => {
    const source = writable(textSource('a', 'so: 5'), (added) => added)
    const block = createBlock({ raw: 'Số 05', locateRaw: () => ({ source, span: spanOf(0, 2) }) })
    expect(block.rewrite(spanOf(0, 2), 'số')).toBeNull()
  })

  it('in a legacy encoding is not rewritten', () => {
    const source = writable(textSource('a', 'ViÖt Nam ®Êt n­íc'), (added) => added)
    const block = createBlock({ raw: source.text, locateRaw: (span) => ({ source, span }) })
    expect(block.text).toBe('Việt Nam đất nước')
    expect(block.rewrite(spanOf(0, 4), 'VIỆT')).toBeNull()
  })
})
