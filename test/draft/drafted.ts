import { unzipSync } from 'fflate'
import { stringify } from 'yaml'
import type { OfficialDocument } from '../../src/document/official-document.ts'
import { draftDocument } from '../../src/draft/draft.ts'
import { readYaml } from '../../src/read/yaml/read-yaml.ts'
import type { Standard } from '../../src/standards/standard.ts'
import { findStandard } from '../../src/standards/standards.ts'

/** What a clerk writes; invented bodies and names. */
export const LETTER = {
  loai: 'cong-van',
  co_quan: { cap_tren: 'Đảng bộ tỉnh Lâm Sơn', ban_hanh: 'Đảng uỷ xã An Hoà', viet_tat: 'ĐU' },
  so: 12,
  dia_danh: 'Lâm Sơn',
  ngay: '2026-06-15',
  trich_yeu: 'về việc chuẩn bị hội nghị sơ kết',
  kinh_gui: ['Các chi bộ trực thuộc', 'Văn phòng Đảng uỷ xã'],
  noi_dung: 'Ban Thường vụ Đảng uỷ xã đề nghị các chi bộ chuẩn bị báo cáo cho hội nghị sơ kết.',
  noi_nhan: ['Thường trực Đảng uỷ xã'],
  luu: 'Văn phòng Đảng uỷ xã',
  ky: { quyen_han: 'T/M Ban Thường vụ', chuc_vu: 'Phó Bí thư', ho_ten: 'Nguyễn Văn Hoà' },
} as const

export const { kinh_gui: _, ...PLAN } = {
  ...LETTER,
  loai: 'ke-hoach',
  trich_yeu: 'kiểm tra công tác văn thư, lưu trữ',
}

/** The same of an office of the State. */
export const STATE_LETTER = {
  loai: 'cong-van',
  he_thong: 'nha-nuoc',
  co_quan: { cap_tren: 'UBND tỉnh Lâm Sơn', ban_hanh: 'Sở Nội vụ', viet_tat: 'SNV', don_vi_soan_thao: 'VTLT' },
  so: 12,
  dia_danh: 'Lâm Sơn',
  ngay: '2026-06-05',
  trich_yeu: 'chuẩn bị hội nghị sơ kết',
  kinh_gui: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
  noi_dung: 'Sở Nội vụ đề nghị các cơ quan, đơn vị chuẩn bị báo cáo cho hội nghị sơ kết./.',
  noi_nhan: ['Ủy ban nhân dân tỉnh'],
  luu: 'VT, VTLT',
  ky: { quyen_han: 'KT. Giám đốc', chuc_vu: 'Phó Giám đốc', ho_ten: 'Nguyễn Văn Hòa' },
} as const

const { kinh_gui: _addressees, ...STATE_TITLED } = STATE_LETTER

export const STATE_PLAN = {
  ...STATE_TITLED,
  loai: 'ke-hoach',
  trich_yeu: 'Kiểm tra công tác văn thư, lưu trữ năm 2026',
  can_cu: [
    'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  ],
} as const

type Keys = Readonly<Record<string, unknown>>

export const standard = (id = 'hd05-2026'): Standard => {
  const found = findStandard(id)
  if (!found) throw new Error(`no standard ${id}`)
  return found
}

/** The newest standard of the system that a YAML's keys name. */
export const standardOf = ({ he_thong }: Keys): Standard =>
  standard(he_thong === 'nha-nuoc' ? 'nd30-2020' : 'hd05-2026')

/** The document of a YAML's keys. */
export const documentOf = (keys: Keys): OfficialDocument => {
  const read = readYaml('a.yaml', stringify(keys, { lineWidth: 0 }), { standard: standardOf(keys) })
  const [document] = read.documents
  if (!document) throw new Error(read.problems.map(({ message }) => message.vi).join('\n'))
  return document
}

export const draft = (keys: Keys): Uint8Array => draftDocument(documentOf(keys), standardOf(keys))

/** The parts of a package as texts, by name. */
export const partsOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))

export const mainPart = (docx: Uint8Array): string => partsOf(docx)['word/document.xml'] ?? ''

/** The paragraphs of the main part: their style, own formatting and text; tabs and line breaks as such. */
export const paragraphsOf = (docx: Uint8Array): readonly DraftedParagraph[] =>
  [...mainPart(docx).matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, xml = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    text: [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|(<w:br\/>)|(<w:tab\/>)/g)]
      .map(([, text, isBreak, isTab]) => (isBreak ? '\n' : isTab ? '\t' : unescaped(text ?? '')))
      .join(''),
    xml,
  }))

export interface DraftedParagraph {
  readonly style: string
  readonly text: string
  readonly xml: string
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const unescaped = (text: string): string => text.replace(/&(\w+);/g, (_entity, name: string) => ENTITIES[name] ?? '')
