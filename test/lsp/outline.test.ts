import { expect, it } from 'vitest'
import type { Block } from '../../src/document/block.ts'
import { extentOfBlocks } from '../../src/lsp/outline.ts'
import { readBytes } from '../rules/harness/lint-bytes.ts'

it('a body of any number of lines has an extent', async () => {
  const { documents } = await readBytes('a.txt', 'một\nhai')
  const [block] = documents.flatMap(({ blocks }) => blocks)
  const many = Array.from({ length: 200_000 }, () => block).filter((each): each is Block => each !== undefined)
  expect(many).toHaveLength(200_000)
  expect(extentOfBlocks(many)).toMatchObject({ start: 0 })
})

it('no lines have none', () => expect(extentOfBlocks([])).toBeNull())
