import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/document/block.ts'
import { spanOf } from '../../../src/document/source.ts'
import { applyEdits } from '../../../src/fix/apply-edits.ts'
import { readBytes } from '../../rules/harness/lint-bytes.ts'

const HEAD = `loai: ke-hoach
co_quan: { cap_tren: Đảng bộ tỉnh Sơn Bình, ban_hanh: Đảng uỷ xã Tân Lâm, viet_tat: ĐU }
so: 5
dia_danh: Tân Lâm
ngay: 2026-09-03
`

const blockWith = async (yaml: string, words: string): Promise<Block> => {
  const read = await readBytes('a.yaml', yaml)
  const block = read.documents[0]?.blocks.find(({ text }) => text.includes(words))
  if (!block) throw new Error(read.problems.map(({ message }) => message.vi).join() || `no «${words}»`)
  return block
}

/** The YAML after other words are put in the place of those that are printed; `null` where that is no edit. */
const rewritten = async (yaml: string, old: string, text: string): Promise<string | null> => {
  const block = await blockWith(yaml, old)
  const start = block.text.indexOf(old)
  const edits = block.rewrite(spanOf(start, start + old.length), text)
  return edits && applyEdits(edits[0]?.at.source.text ?? '', edits)
}

describe('a scalar of YAML', () => {
  it.each([
    ['plain', 'trich_yeu: Công tác ,tới mới', 'trich_yeu: Công tác, tới mới'],
    ['single-quoted', "trich_yeu: 'Công tác ,tới ''mới'''", "trich_yeu: 'Công tác, tới ''mới'''"],
    ['double-quoted', 'trich_yeu: "Công tác ,tới \\"mới\\""', 'trich_yeu: "Công tác, tới \\"mới\\""'],
    ['literal', 'noi_dung: |\n  Công tác ,tới mới\n', 'noi_dung: |\n  Công tác, tới mới\n'],
    ['folded', 'noi_dung: >-\n  Công tác ,tới\n  mới\n', 'noi_dung: >-\n  Công tác, tới\n  mới\n'],
    ['plain over two lines', 'trich_yeu: Công tác ,tới\n  mới', 'trich_yeu: Công tác, tới\n  mới'],
    [
      'with line ends of Windows',
      'noi_dung: |\r\n  Công tác ,tới\r\n  mới\r\n',
      'noi_dung: |\r\n  Công tác, tới\r\n  mới\r\n',
    ],
  ])('that is %s keeps its style', async (_, before, after) => {
    expect(await rewritten(HEAD + before, 'Công tác ,tới', 'Công tác, tới')).toBe(HEAD + after)
  })

  it.each([
    [
      'a quotation mark in double quotes',
      'trich_yeu: "Công tác tới"',
      '“tới”',
      '"tới"',
      'trich_yeu: "Công tác \\"tới\\""',
    ],
    ['an apostrophe in single quotes', "trich_yeu: 'Công tác tới'", 'tới', "‘tới'", "trich_yeu: 'Công tác ‘tới'''"],
  ])('escapes %s', async (_, before, __, text, after) => {
    expect(await rewritten(HEAD + before, 'tới', text)).toBe(HEAD + after)
  })

  it.each([
    ['a comment', 'trich_yeu: Công tác tới', 'tới', '#1'],
    ['a key', 'trich_yeu: Công tác tới', 'tới', 'tới: sau'],
    ['an item of its list', 'kinh_gui: [Công tác tới]', 'tới', 'tới, tháng'],
    ['a line of its own', 'noi_dung: |\n  Công tác tới\n', 'tới', 'tới\nsau'],
    ['an indentation', 'noi_dung: |\n  Công tác tới\n', 'Công', ' công'],
    ['an empty line', 'noi_dung: |\n  Công\n  tác tới\n', 'Công', ''],
    ['a cell of a table', 'noi_dung: |\n  Công tác tới\n', 'tới', 'tới|sau'],
    ['emphasis', 'noi_dung: |\n  Công tác tới\n', 'tới', '*tới*'],
    ['nothing', 'trich_yeu: Công', 'Công', '~'],
  ])('is not rewritten to what YAML would read as %s', async (_, before, old, text) => {
    expect(await rewritten(HEAD + before, old, text)).toBeNull()
  })
})

describe('what the standard supplies', () => {
  const YAML = `${HEAD}trich_yeu: Công tác tới\nnoi_dung: Công tác.\n`

  it.each([
    ['a word', 'Số', 'số'],
    ['a padded number', '05', '5'],
    ['a date in words', '03 tháng', '3 tháng'],
    ['the symbol of the type', 'KH/', 'QĐ/'],
  ])('is not rewritten: %s', async (_, old, text) => expect(await rewritten(YAML, old, text)).toBeNull())

  it('in capitals is, letter by letter', async () => {
    expect(await rewritten(YAML, 'XÃ TÂN LÂM', 'XÃ TÂN')).toBe(YAML.replace('xã Tân Lâm', 'xã Tân'))
  })
})
