import type { Block } from './block.ts'

/** The parts of an official document: one list for the model, the JSON output and the rule ids (which write `-` for `_`). */
export const COMPONENT_IDS = [
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
  'quyen_han',
  'chuc_vu',
  'ho_ten',
  'noi_nhan',
  'phu_luc',
  'do_mat',
  'do_khan',
  'luu_hanh',
  'du_thao',
  'lien_he',
  'ban_sao',
  'so_trang',
  'trang',
  'chu',
  'tu_ngu',
  'dau_cau',
  'vien_dan',
  'kho',
  'tep',
] as const

export type ComponentId = (typeof COMPONENT_IDS)[number]

/** How sure the reader is that the blocks are this component; what is found in an `unsure` one is a warning at most. */
export type Recognition = 'sure' | 'unsure'

/** One component of one document: its printed lines and what separates it from the next one. */
export interface Component {
  readonly id: ComponentId
  /** The lines in reading order; never empty. */
  readonly blocks: readonly Block[]
  /** The lines as printed, joined by one space. */
  readonly text: string
  /** The typed separator beneath: `*` under the issuer, `-----` under the trích yếu. */
  readonly separator: Block | null
  readonly recognition: Recognition
}

/** @param blocks the lines of the component, at least one */
export const createComponent = (
  id: ComponentId,
  blocks: readonly Block[],
  separator: Block | null = null,
  recognition: Recognition = 'sure',
): Component => ({ id, blocks, separator, recognition, text: blocks.map((block) => block.text).join(' ') })
