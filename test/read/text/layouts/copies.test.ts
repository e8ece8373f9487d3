import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/read/text/read-text.ts'
import { inspectFile } from '../../../../src/report/inspect.ts'
import { type Content, expectedOf } from '../../layouts/content.ts'
import { type CopyContent, PARTY_COPIES, STATE_COPIES } from '../../layouts/copies.ts'
import { PARTY_CONTENTS } from '../../layouts/party.ts'
import { STATE_CONTENTS } from '../../layouts/state.ts'
import { beside, IN_COLUMNS, pourText } from './page.ts'

const inspect = (text: string) => {
  const inspected = inspectFile(readText('van-ban.txt', text), { standard: null, language: 'vi' })
  if ('error' in inspected) throw new Error(inspected.error)
  return inspected.documents
}

const pairs = (contents: readonly Content[], copies: readonly CopyContent[]) =>
  contents
    .filter(({ signers, recipients }) => signers.length === 1 && recipients)
    .flatMap((content) => copies.map((copy) => [`${copy.name}: ${content.name}`, content, copy] as const))

const PAIRS = [...pairs(STATE_CONTENTS, STATE_COPIES), ...pairs(PARTY_CONTENTS, PARTY_COPIES)]

const isRead = (content: Content, text: string, ...copies: readonly CopyContent[]): void => {
  const [document, ...others] = inspect(text)
  const { can_cu, noi_dung, ...expected } = expectedOf(content)
  expect(others).toEqual([])
  expect(document).toMatchObject({ ...expected, ban_sao: copies.map((copy) => copy.expected) })
  expect(document?.noi_dung.join(' ')).toBe(noi_dung.join(' '))
  expect(document?.can_cu).toHaveLength(can_cu.length)
}

const inColumns = ({ rows }: CopyContent): string =>
  rows.map(([left, right]) => beside(left, right, 4).trimEnd()).join('\n')

describe('a copy beneath a document', () => {
  it.each(PAIRS)('in columns: %s', (_, content, copy) => {
    isRead(content, `${pourText(content, IN_COLUMNS)}\n\n${inColumns(copy)}\n`, copy)
  })

  it.each(PAIRS)('beneath a typed line: %s', (_, content, copy) => {
    isRead(content, `${pourText(content, IN_COLUMNS)}\n${'_'.repeat(80)}\n${inColumns(copy)}\n`, copy)
  })

  it.each(PAIRS)('on a page of its own: %s', (_, content, copy) => {
    isRead(content, `${pourText(content)}\n\f${inColumns(copy)}\n`, copy)
  })
})
