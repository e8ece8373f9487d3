import { readDocx } from '../../../../src/read/docx/read-docx.ts'
import { inspectFile } from '../../../../src/report/inspect.ts'
import { type Content, type Header, typed } from '../../layouts/content.ts'
import { buildDocx, paragraph, section, table } from '../build-docx.ts'
import { ONE_ADDRESSEE_LAYOUTS, SEVERAL_ADDRESSEES_LAYOUTS } from './addressees.ts'
import { FOOT_LAYOUTS } from './foot.ts'
import { HEADER_LAYOUTS } from './header.ts'
import { centred, justified, runs } from './lines.ts'

/** How the parts of a document are laid out; the commonest way where nothing is said. */
export interface Layout {
  readonly header?: (header: Header) => string
  readonly addressees?: (addressees: readonly string[]) => string
  readonly foot?: (foot: Pick<Content, 'recipients' | 'signers'>) => string
}

const named = <T>(layouts: Readonly<Record<string, T>>, name: string): T => {
  const layout = layouts[name]
  if (!layout) throw new Error(`no layout «${name}»`)
  return layout
}

const commonAddressees = (addressees: readonly string[]): string =>
  addressees.length === 1
    ? named(ONE_ADDRESSEE_LAYOUTS, 'một dòng')(addressees)
    : named(SEVERAL_ADDRESSEES_LAYOUTS, 'danh sách dưới dòng Kính gửi')(addressees)

/** What stands in `w:body`, without the section that closes it. */
export const pour = (content: Content, layout: Layout = {}): string => {
  const header = layout.header ?? named(HEADER_LAYOUTS, 'bảng 2 cột')
  const addressees = layout.addressees ?? commonAddressees
  const foot = layout.foot ?? named(FOOT_LAYOUTS, 'bảng 2 cột')
  const { titled, competence, decides, grounds = [] } = content
  return [
    header(typed(content.header)),
    ...(titled ? [centred({ text: titled.name, bold: true })] : []),
    ...(titled?.subject ?? []).map((text) => centred({ text, bold: true })),
    ...(titled?.separator ? [centred({ text: titled.separator })] : []),
    ...(titled ? [paragraph('')] : []),
    ...(content.addressees ? [addressees(content.addressees), paragraph('')] : []),
    ...(competence ? [centred({ text: competence, bold: true })] : []),
    ...grounds.map((text) => paragraph(runs({ text, italic: true }), '<w:ind w:firstLine="567"/>')),
    ...(decides ? [centred({ text: decides, bold: true })] : []),
    ...content.body.map((part) => (typeof part === 'string' ? justified(part) : bodyTable(part))),
    paragraph(''),
    foot(content),
  ].join('')
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

const bodyTable = (rows: readonly (readonly string[])[]): string =>
  table(
    rows.map((cells) => cells.map((text) => paragraph(runs({ text })))),
    `<w:tblBorders>${BORDERS}</w:tblBorders>`,
  )

/** What `inspect` says of a body. */
export const inspectBody = (body: string) => {
  const bytes = buildDocx(`${body}${section({ top: 20, bottom: 20, left: 30, right: 15 })}`)
  const inspected = inspectFile(readDocx('van-ban.docx', bytes), { standard: null, language: 'vi' })
  if ('error' in inspected) throw new Error(inspected.error)
  return inspected
}
