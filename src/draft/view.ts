import type { Block } from '../document/block.ts'
import type { Component, ComponentId } from '../document/component.ts'
import type { Appendix, OfficialDocument, Signature } from '../document/official-document.ts'
import { parseRecipientList } from '../document/recipient-list.ts'
import type { AppendixView, Line, Passage, Recipients, Row, Signer, View } from './document-view.ts'
import { blankDate, blankNumber, lineOf, lineOfExcerpts } from './printed-line.ts'

/** The printed texts of a document as a template prints them; white space is collapsed, but no-break spaces are kept. */
export const viewOf = (document: OfficialDocument): View => {
  const { components } = document
  const lines = (id: ComponentId): readonly Line[] => linesOf(components[id])
  return {
    loai: document.type ?? '',
    tieu_de: lines('tieu_de'),
    tieu_ngu: lines('tieu_ngu'),
    co_quan_cap_tren: lines('co_quan_cap_tren'),
    co_quan_ban_hanh: lines('co_quan_ban_hanh'),
    so_ky_hieu: (components.so_ky_hieu?.blocks ?? []).map((block) => lineOf(block, blankNumber(block.text))),
    dia_danh_ngay: (components.dia_danh_ngay?.blocks ?? []).map((block) => lineOf(block, blankDate(block.text))),
    ten_loai: lines('ten_loai'),
    trich_yeu: lines('trich_yeu'),
    kinh_gui: recipientsOf(components.kinh_gui),
    can_cu: lines('can_cu'),
    noi_dung: passagesOf(components.noi_dung?.blocks ?? []),
    noi_nhan: recipientsOf(components.noi_nhan),
    ky: document.signatures.map(signerOf),
    do_khan: lines('do_khan'),
    luu_hanh: lines('luu_hanh'),
    du_thao: lines('du_thao'),
    lien_he: lines('lien_he'),
    phu_luc: document.appendices.map(appendixOf),
  }
}

const linesOf = (component: Component | null | undefined): readonly Line[] =>
  (component?.blocks ?? []).map((block) => lineOf(block))

const recipientsOf = (component: Component | null | undefined): Recipients | null => {
  if (!component) return null
  const { label, items, draftedBy } = parseRecipientList(component.blocks)
  return {
    nhan: label && lineOfExcerpts([label]),
    noi: items.map((item) => lineOfExcerpts(item.lines)),
    soan_thao: draftedBy.map((line) => lineOfExcerpts([line])),
  }
}

const signerOf = ({ quyen_han, chuc_vu, ho_ten }: Signature): Signer => ({
  quyen_han: linesOf(quyen_han),
  chuc_vu: linesOf(chuc_vu),
  ho_ten: linesOf(ho_ten),
})

const appendixOf = ({ label, title, guide, body }: Appendix): AppendixView => ({
  nhan: label && lineOf(label),
  ten: title.map((block) => lineOf(block)),
  chi_dan: guide && lineOf(guide),
  noi_dung: passagesOf(body),
})

/** Paragraphs, with the cells of one table gathered in its place. */
const passagesOf = (blocks: readonly Block[]): readonly Passage[] => {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const above = last?.[0]?.cell
    if (last && above && block.cell?.table === above.table) last.push(block)
    else groups.push([block])
  }
  return groups.flatMap((group): Passage[] => {
    const [first] = group
    if (!first) return []
    return [first.cell ? { chu: '', khuc: [], bang: rowsOf(group) } : { ...lineOf(first), bang: null }]
  })
}

const rowsOf = (blocks: readonly Block[]): readonly Row[] => {
  const rows = new Map<number, Line[][]>()
  for (const block of blocks) {
    if (!block.cell) continue
    const { row, column, columns } = block.cell
    const cells = rows.get(row) ?? Array.from({ length: columns }, () => [])
    rows.set(row, cells)
    cells[column]?.push(lineOf(block))
  }
  return [...rows.values()].map((cells) => ({ o: cells.map((dong) => ({ dong })) }))
}
