import type { Line, View } from './document-view.ts'

/** What a value of the view is, for checking templates before they meet a document. */
export type Shape = 'text' | 'flag' | ListShape | ObjectShape

export interface ListShape {
  readonly list: Shape
}

export interface ObjectShape {
  readonly fields: Readonly<Record<string, Shape>>
}

/** The shape of a type, so that the compiler sees to it that shape and view agree. */
type ShapeOf<T> = T extends string
  ? 'text'
  : T extends boolean
    ? 'flag'
    : T extends readonly (infer Item)[]
      ? { readonly list: ShapeOf<Item> }
      : { readonly fields: { readonly [K in keyof T]: ShapeOf<NonNullable<T[K]>> } }

const stretches = { list: { fields: { chu: 'text', dam: 'flag', nghieng: 'flag' } } } as const
const line: ShapeOf<Line> = { fields: { chu: 'text', khuc: stretches } }
const lines = { list: line }
const table = { list: { fields: { o: { list: { fields: { dong: lines } } } } } } as const
const passages = { list: { fields: { chu: 'text', khuc: stretches, bang: table } } } as const
const recipients = { fields: { nhan: line, noi: lines, soan_thao: lines } }

export const VIEW_SHAPE: ShapeOf<View> = {
  fields: {
    loai: 'text',
    tieu_de: lines,
    tieu_ngu: lines,
    co_quan_cap_tren: lines,
    co_quan_ban_hanh: lines,
    so_ky_hieu: lines,
    dia_danh_ngay: lines,
    ten_loai: lines,
    trich_yeu: lines,
    kinh_gui: recipients,
    can_cu: lines,
    noi_dung: passages,
    noi_nhan: recipients,
    ky: { list: { fields: { quyen_han: lines, chuc_vu: lines, ho_ten: lines } } },
    do_khan: lines,
    luu_hanh: lines,
    du_thao: lines,
    lien_he: lines,
    phu_luc: { list: { fields: { nhan: line, ten: lines, chi_dan: line, noi_dung: passages } } },
  },
}
