import type { ComponentId } from '../document/component.ts'
import type { ReadFile } from '../read/read-file.ts'

/** Keys that no other kind of YAML has at its top. */
const DOCUMENT_KEY = /^["']?(?:lo[aạ]i|co_quan|trich_yeu|noi_dung|noi_nhan|kinh_gui)["']?\s*:/mu

/** Keys that only configurations have, such as one that others inherit from. */
const CONFIG_KEY =
  /^(?:ke_thua|tieu_chuan|quy_tac|quy_tac_rieng|theo_tep|bo_qua|phat_hien_cu|nhiem_ky|nguoi_ky|tu_chap_nhan)\s*:/m

/**
 * Whether a file found in a folder is worth reading: a folder of documents also holds YAML files of other programs.
 * A file that misspells one key is still known by the others.
 */
export const mayBeDocument = (file: string, bytes: Uint8Array): boolean =>
  !/\.ya?ml$/i.test(file) || isDocumentYaml(asciiWithMarks(bytes))

const isDocumentYaml = (text: string): boolean => DOCUMENT_KEY.test(text) && !CONFIG_KEY.test(text)

// UTF-16 reads as its letters once the empty bytes are gone: such a file is then told of, not passed over.
const asciiWithMarks = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('utf8')
    .replaceAll('\0', '')
    .replace(/^[\ufeff\ufffd]+/, '')

const HEADER: readonly ComponentId[] = [
  'tieu_de',
  'tieu_ngu',
  'so_ky_hieu',
  'dia_danh_ngay',
  'ten_loai',
  'kinh_gui',
  'quyen_han',
]

/**
 * Whether a file found in a folder is a document: a text counts only where at least two parts of a header or of a
 * signature stand in it, so that a README is left alone.
 */
export const isDocument = (read: ReadFile): boolean =>
  read.format !== 'text' ||
  read.documents.some(({ components }) => HEADER.filter((id) => components[id] !== undefined).length > 1)
