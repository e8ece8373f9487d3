import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/read/text/read-text.ts'
import { type InspectedDocument, inspectFile } from '../../../../src/report/inspect.ts'
import { type Content, expectedOf } from '../../layouts/content.ts'
import { PARTY_CONTENTS } from '../../layouts/party.ts'
import { STATE_CONTENTS } from '../../layouts/state.ts'
import { YOUTH_CONTENTS } from '../../layouts/youth.ts'
import { pourText, TEXT_FEET, TEXT_HEADERS } from './page.ts'

const CONTENTS = [...STATE_CONTENTS, ...PARTY_CONTENTS, ...YOUTH_CONTENTS]

/** Paragraphs are broken into lines in a text file, which does not tell where one ends. */
const asOneText = ({ can_cu, noi_dung, ...rest }: InspectedDocument) => ({
  ...rest,
  can_cu: can_cu.join(' '),
  noi_dung: noi_dung.join(' '),
})

const isRead = (content: Content, text: string): void => {
  const inspected = inspectFile(readText('van-ban.txt', text), { standard: null, language: 'vi' })
  if ('error' in inspected) throw new Error(inspected.error)
  const { he_thong, documents } = inspected
  expect({ he_thong, documents: documents.map(asOneText) }).toEqual({
    he_thong: content.system,
    documents: [asOneText(expectedOf(content))],
  })
}

/** Each content in each layout, with what to call it. */
const each = (contents: readonly Content[], layouts: object) =>
  contents.flatMap((content) =>
    Object.keys(layouts).map((layout) => [`${layout}: ${content.name}`, content, layout] as const),
  )

describe('header in plain text', () => {
  it.each(each(CONTENTS, TEXT_HEADERS))('%s', (_, content, header) => isRead(content, pourText(content, { header })))
})

describe('recipients and signature in plain text', () => {
  const oneSigner = CONTENTS.filter((content) => content.signers.length === 1)
  it.each(each(oneSigner, TEXT_FEET))('%s', (_, content, foot) => isRead(content, pourText(content, { foot })))
})

describe('a text with both in columns', () => {
  const layout = { header: 'hai cột', foot: 'hai cột' }
  const all = CONTENTS.map((content) => [content.name, content] as const)

  it.each(all)('as a program takes it out of a PDF: %s', (_, content) => isRead(content, pourText(content, layout)))

  it.each(all)('with line ends of Windows and blanks before them: %s', (_, content) => {
    isRead(content, pourText(content, layout).replaceAll('\n', '  \r\n'))
  })
})

describe('Markdown', () => {
  const oneByOne = CONTENTS.filter(({ signers }) => signers.length === 1).map(
    (content) => [content.name, content] as const,
  )

  it.each(oneByOne)('marks what is bold: %s', (_, content) => {
    const { header, titled, competence, decides, signers } = content
    const signed = signers.flatMap(({ quyen_han = [], chuc_vu, ho_ten }) => [...quyen_han, ...chuc_vu, ho_ten])
    const title = [header.title, header.motto, titled?.name, ...(titled?.subject ?? [])]
    const bold = new Set([...header.issuer, ...title, competence, decides, ...signed])
    const marked = (line: string): string => {
      if (bold.has(line)) return `**${line}**\n`
      return line === header.place || line === 'Nơi nhận:' ? `*${line}*\n` : line
    }
    isRead(
      content,
      pourText(content)
        .split('\n')
        .map((line) => marked(line.trim()))
        .join('\n'),
    )
  })
})
