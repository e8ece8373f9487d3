/** What templates see: plain texts, lists and flags, named like the keys of the YAML. Whatever is absent is an empty list or `null`. */
export interface View {
  readonly loai: string
  readonly tieu_de: readonly Line[]
  readonly tieu_ngu: readonly Line[]
  readonly co_quan_cap_tren: readonly Line[]
  readonly co_quan_ban_hanh: readonly Line[]
  readonly so_ky_hieu: readonly Line[]
  readonly dia_danh_ngay: readonly Line[]
  readonly ten_loai: readonly Line[]
  readonly trich_yeu: readonly Line[]
  readonly kinh_gui: Recipients | null
  readonly can_cu: readonly Line[]
  readonly noi_dung: readonly Passage[]
  readonly noi_nhan: Recipients | null
  /** The lead signer first. */
  readonly ky: readonly Signer[]
  readonly do_khan: readonly Line[]
  readonly luu_hanh: readonly Line[]
  readonly du_thao: readonly Line[]
  readonly lien_he: readonly Line[]
  readonly phu_luc: readonly AppendixView[]
}

/** A printed line or paragraph. */
export interface Line {
  /** All of its text. */
  readonly chu: string
  /** The same in stretches of one weight and slant. */
  readonly khuc: readonly Stretch[]
}

export interface Stretch {
  readonly chu: string
  readonly dam: boolean
  readonly nghieng: boolean
}

/** A paragraph, or a table in the place of one. */
export interface Passage extends Line {
  /** The rows of a table; `null` for a paragraph. */
  readonly bang: readonly Row[] | null
}

export interface Row {
  readonly o: readonly Cell[]
}

export interface Cell {
  readonly dong: readonly Line[]
}

export interface Recipients {
  /** "Nơi nhận:", "Kính gửi:"; `null` where the document lacks it. */
  readonly nhan: Line | null
  readonly noi: readonly Line[]
  readonly soan_thao: readonly Line[]
}

export interface Signer {
  readonly quyen_han: readonly Line[]
  readonly chuc_vu: readonly Line[]
  readonly ho_ten: readonly Line[]
}

export interface AppendixView {
  readonly nhan: Line | null
  readonly ten: readonly Line[]
  readonly chi_dan: Line | null
  readonly noi_dung: readonly Passage[]
}
