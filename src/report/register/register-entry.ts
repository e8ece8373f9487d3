import type { FiledDocument } from '../../document/facts.ts'
import type { Message } from '../../document/message.ts'
import { findType } from '../../standards/document-types.ts'

/** One line of the register of outgoing documents (sổ đăng ký văn bản đi). Texts are as printed, empty where there are none. */
export interface RegisterEntry {
  readonly so_ky_hieu: string
  /** ISO. */
  readonly ngay: string
  readonly loai: string
  readonly trich_yeu: string
  readonly nguoi_ky: readonly string[]
  /** Addressees, then recipients, each once. */
  readonly noi_nhan: readonly string[]
  /** Every file that holds it. */
  readonly tep: readonly string[]
}

export const REGISTER_COLUMNS: Readonly<Record<keyof RegisterEntry, Message>> = {
  so_ky_hieu: { vi: 'Số, ký hiệu', en: 'Number' },
  ngay: { vi: 'Ngày', en: 'Date' },
  loai: { vi: 'Loại', en: 'Type' },
  trich_yeu: { vi: 'Trích yếu', en: 'Subject' },
  nguoi_ky: { vi: 'Người ký', en: 'Signer' },
  noi_nhan: { vi: 'Nơi nhận', en: 'Recipients' },
  tep: { vi: 'Tệp', en: 'File' },
}

/** @returns `null` for a document without number, which is not registered yet */
export const registerEntry = (document: FiledDocument, file: string): RegisterEntry | null => {
  const { number, date, type, subject, signers, addressees, recipients } = document
  if (!number) return null
  return {
    so_ky_hieu: number.text,
    ngay: date?.day ?? '',
    loai: capitalised(findType(type ?? '')?.name ?? ''),
    trich_yeu: subject?.text ?? '',
    nguoi_ky: signers.map(({ name }) => name),
    noi_nhan: [...new Set([...addressees, ...recipients].map(({ text }) => text))],
    tep: [file],
  }
}

/** By day, then type and number, as they are entered; a document without a day first. */
export const registerRank = ({ date, number, type }: FiledDocument, file: string): string =>
  [date?.day ?? '', type ?? '', String(number?.number ?? 0).padStart(16, '0'), number?.suffix ?? '', file].join('|')

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
