import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/read/text/read-text.ts'
import { type InspectedDocument, inspectFile } from '../../../../src/report/inspect.ts'
import { type Content, expectedOf, isTemplate } from '../../layouts/content.ts'
import { PARTY_CONTENTS } from '../../layouts/party.ts'
import { STATE_CONTENTS } from '../../layouts/state.ts'
import { YOUTH_CONTENTS } from '../../layouts/youth.ts'
import { IN_COLUMNS, OCR, pourText, TEXT_FEET, TEXT_HEADERS } from './page.ts'

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
const each = <T>(contents: readonly Content[], layouts: Readonly<Record<string, T>>) =>
  contents.flatMap((content) =>
    Object.entries(layouts).map(([way, layout]) => [`${way}: ${content.name}`, content, layout] as const),
  )

const byName = (contents: readonly Content[]) => contents.map((content) => [content.name, content] as const)
const signedByOne = CONTENTS.filter(({ signers }) => signers.length === 1)

describe('header in plain text', () => {
  it.each(each(CONTENTS, TEXT_HEADERS))('%s', (_, content, header) => isRead(content, pourText(content, { header })))
})

describe('recipients and signature in plain text', () => {
  it.each(each(signedByOne, TEXT_FEET))('%s', (_, content, foot) => isRead(content, pourText(content, { foot })))
})

describe('a text taken out of a PDF', () => {
  it.each(byName(CONTENTS))('%s', (_, content) => isRead(content, pourText(content, IN_COLUMNS)))

  it.each(byName(CONTENTS))('with line ends of Windows and blanks before them: %s', (_, content) => {
    isRead(content, pourText(content, IN_COLUMNS).replaceAll('\n', '  \r\n'))
  })

  it('does not take page numbers for text', () => {
    const [content] = STATE_CONTENTS
    if (!content) throw new Error('no content')
    const page = pourText(content, IN_COLUMNS).replace('     1. Giao', `\n\f${' '.repeat(43)}2\n\n     1. Giao`)
    expect(page).toContain('\f')
    isRead(content, page)
  })
})

describe('a text that was scanned', () => {
  const printed = signedByOne.filter((content) => !isTemplate(content))

  it.each(byName(printed))('with one space between the columns of its header: %s', (_, content) => {
    isRead(content, pourText(content, { header: OCR.header }))
  })

  it.each(byName(printed))('with one space between recipients and signature: %s', (_, content) => {
    isRead(content, pourText(content, { foot: OCR.foot }))
  })

  it.each(byName(printed))('with its seal read as text: %s', (_, content) => {
    const name = content.signers[0]?.ho_ten ?? ''
    const seal = ['* ~ ^', 'ĐẢNG', '( XÃ', "* \\ ` '", '']
    isRead(content, pourText(content).replace(`\n${name}\n`, `\n${seal.join('\n')}\n${name}\n`))
  })
})

describe('Markdown', () => {
  it.each(byName(signedByOne))('marks what is bold: %s', (_, content) => {
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
