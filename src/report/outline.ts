import { Chalk, type ChalkInstance } from 'chalk'
import type { ComponentId } from '../document/component.ts'
import { COMPONENT_NAMES } from '../document/component-name.ts'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { System } from '../document/official-document.ts'
import { parseOutlineMarker } from '../document/outline.ts'
import { findType } from '../standards/document-types.ts'
import { findStandard } from '../standards/standards.ts'
import type { Inspected, InspectedCopy, InspectedDocument, InspectedFile } from './inspect.ts'
import type { Page } from './page.ts'
import { clusters, padTo, textWidth, visible, widest } from './text-width.ts'

const WITHOUT_TERMINAL = 100

/** What `inspect` read, for people: each component on a line of its own and the headings of the text. */
export const outline = (inspected: readonly Inspected[], page: Page): string => {
  const chalk = new Chalk({ level: page.colors ? 1 : 0 })
  return `${inspected.map((each) => [chalk.underline(visible(each.file)), ...fileLines(each, page, chalk)].join('\n')).join('\n\n')}\n`
}

const fileLines = (inspected: Inspected, page: Page, chalk: ChalkInstance): string[] => {
  if ('error' in inspected) return [`  ${chalk.red(visible(inspected.error))}`]
  return inspected.documents.flatMap((document) => [
    `  ${chalk.bold(heading(inspected, document, page.language))}`,
    ...documentLines(document, page, chalk),
  ])
}

const SYSTEMS: Readonly<Record<System, Message>> = {
  dang: { vi: 'văn bản của Đảng', en: 'Party document' },
  'nha-nuoc': { vi: 'văn bản của Nhà nước', en: 'State document' },
  doan: { vi: 'văn bản của Đoàn', en: 'Youth Union document' },
  khac: { vi: 'không rõ hệ thống', en: 'of no known system' },
}

const heading = ({ he_thong, standard }: InspectedFile, { loai }: InspectedDocument, language: Language): string =>
  [loai && (findType(loai)?.name ?? loai), SYSTEMS[he_thong][language], standard && findStandard(standard)?.number]
    .filter((part) => part)
    .join(' · ')

const documentLines = (document: InspectedDocument, { language, width }: Page, chalk: ChalkInstance): string[] => {
  const rows = [
    ...FIELDS.flatMap((id) => named(COMPONENT_NAMES[id], values(document, id, language), language)),
    ...document.ban_sao.flatMap((copy) => named(COMPONENT_NAMES.ban_sao, copyLines(copy), language)),
  ]
  const nameWidth = widest(rows.map(([name]) => name))
  const room = (width ?? WITHOUT_TERMINAL) - nameWidth - 6
  return rows.map(([name, value]) => `    ${chalk.dim(padTo(name, nameWidth))}  ${clip(visible(value), room)}`)
}

/** One row a value, the first with the name. */
const named = (name: Message, texts: readonly string[], language: Language): (readonly [string, string])[] =>
  texts.map((text, index) => [index === 0 ? name[language] : '', text])

/** What is read of a copy; most of it is short, and what is not there goes without saying. */
const copyLines = ({ noi_nhan, ...parts }: InspectedCopy): readonly string[] => [
  ...Object.values(parts).filter((text) => text !== null),
  ...noi_nhan,
]

const FIELDS = [
  'tieu_de',
  'tieu_ngu',
  'co_quan_cap_tren',
  'co_quan_ban_hanh',
  'so_ky_hieu',
  'dia_danh_ngay',
  'ten_loai',
  'trich_yeu',
  'kinh_gui',
  'can_cu',
  'noi_dung',
  'noi_nhan',
  'quyen_han',
  'chuc_vu',
  'ho_ten',
] as const satisfies readonly (ComponentId & keyof InspectedDocument)[]

const ABSENT = '–'

const values = (document: InspectedDocument, id: (typeof FIELDS)[number], language: Language): readonly string[] => {
  const value = document[id]
  if (value === null || value.length === 0) return [ABSENT]
  if (typeof value === 'string') return [value]
  return id === 'noi_dung' ? [fillMessage(PARAGRAPHS, language, { count: value.length }), ...headings(value)] : value
}

const PARAGRAPHS: Message = { vi: '{count} đoạn', en: '{count} paragraph(s)' }

/** What shows the structure of a text: its paragraphs with a numbered marker, set in by their level. */
const headings = (texts: readonly string[]): string[] => {
  const kinds: string[] = []
  return texts.flatMap((text) => {
    const marker = parseOutlineMarker(text)
    if (!marker || marker.label === '') return []
    if (!kinds.includes(marker.kind)) kinds.push(marker.kind)
    return [`${'  '.repeat(kinds.indexOf(marker.kind))}${text}`]
  })
}

const clip = (text: string, width: number): string =>
  textWidth(text) <= width
    ? text
    : `${clusters(text)
        .slice(0, Math.max(1, width - 1))
        .join('')}…`
