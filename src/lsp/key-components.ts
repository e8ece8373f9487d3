import type { ComponentId } from '../document/component.ts'
import type { YamlPath } from './yaml-path.ts'

/** What is printed of a key of the YAML; keys below it that are printed elsewhere are named with it. */
const COMPONENTS: Readonly<Record<string, readonly ComponentId[]>> = {
  loai: ['ten_loai'],
  he_thong: ['tieu_de', 'tieu_ngu'],
  co_quan: ['co_quan_cap_tren', 'co_quan_ban_hanh'],
  'co_quan.cap_tren': ['co_quan_cap_tren'],
  'co_quan.ban_hanh': ['co_quan_ban_hanh'],
  'co_quan.viet_tat': ['so_ky_hieu'],
  'co_quan.don_vi_soan_thao': ['so_ky_hieu'],
  so: ['so_ky_hieu'],
  ky_hieu: ['so_ky_hieu'],
  dia_danh: ['dia_danh_ngay'],
  ngay: ['dia_danh_ngay'],
  trich_yeu: ['trich_yeu'],
  kinh_gui: ['kinh_gui'],
  can_cu: ['can_cu'],
  noi_dung: ['noi_dung'],
  noi_nhan: ['noi_nhan'],
  luu: ['noi_nhan'],
  ky: ['quyen_han', 'chuc_vu', 'ho_ten'],
  'ky.quyen_han': ['quyen_han'],
  'ky.chuc_vu': ['chuc_vu'],
  'ky.ho_ten': ['ho_ten'],
  khan: ['do_khan'],
  luu_hanh: ['luu_hanh'],
  du_thao: ['du_thao'],
  soan_thao: ['noi_nhan'],
  lien_he: ['lien_he'],
  phu_luc: ['phu_luc'],
}

/** The components that a key is printed as. */
export const componentsOf = (path: YamlPath): readonly ComponentId[] => {
  const keys = path.filter((step) => typeof step === 'string')
  return COMPONENTS[keys.join('.')] ?? COMPONENTS[keys[0] ?? ''] ?? []
}
