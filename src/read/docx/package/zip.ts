import { crc32, inflateRawSync } from 'node:zlib'
import { InputError } from '../../../document/input-error.ts'
import type { Span } from '../../../document/source.ts'
import { ENCRYPTED } from './sniff.ts'

/** One file of a zip, by its central directory. */
export interface ZipEntry {
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  /** What it inflates to, as it declares. */
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
  /** Its entry of the directory. */
  readonly record: Span
}

/** The files of a zip by name; names are compared without letter case, as package names are (ECMA-376-2, 6.2.2.3). */
export interface Zip {
  readonly names: readonly string[]
  /**
   * @param most bytes that it may inflate to, whatever size it declares
   * @returns `null` where there is none of that name
   * @throws InputError `tep/hong`, `tep/ma-hoa`, `tep/qua-lon`
   */
  read(name: string, most: number): Uint8Array | null
}

const MOST_ENTRIES = 10_000
const END_OF_DIRECTORY = 0x06054b50
const END_OF_DIRECTORY_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const SIZE_64 = 0xffffffff
const [STORED, DEFLATED] = [0, 8]

/**
 * Reads the directory of a zip (PKWARE APPNOTE 6.3, 4.3); nothing is inflated yet.
 * @throws InputError `tep/hong` where it is cut off, damaged or holds a name twice, `tep/qua-lon` where it has too many files
 */
export const openZip = (bytes: Uint8Array): Zip => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = new Map<string, ZipEntry>()
  const names: string[] = []
  for (const [name, entry] of directory(buffer)) {
    if (name.endsWith('/')) continue
    if (entries.has(name.toLowerCase())) throw duplicate(name)
    entries.set(name.toLowerCase(), entry)
    names.push(name)
  }
  return {
    names,
    read: (name, most) => {
      const entry = entries.get(name.toLowerCase())
      return entry ? contentOf(buffer, entry, name, most) : null
    },
  }
}

/**
 * The files of a zip by its directory, in its order.
 * @throws InputError as `openZip`
 */
export function* directory(buffer: Buffer): Generator<readonly [string, ZipEntry]> {
  const { count, offset, base } = endOfDirectory(buffer)
  if (count > MOST_ENTRIES) throw tooMany()
  let at = offset
  for (let index = 0; index < count; index++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged()
    const nameEnd = at + 46 + buffer.readUInt16LE(at + 28)
    const extraEnd = nameEnd + buffer.readUInt16LE(at + 30)
    if (extraEnd > buffer.length) throw damaged()
    const name = buffer.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/')
    const sizes = wideSizes(buffer, at, nameEnd, extraEnd)
    yield [
      name,
      {
        flags: buffer.readUInt16LE(at + 8),
        method: buffer.readUInt16LE(at + 10),
        crc: buffer.readUInt32LE(at + 16),
        packedSize: sizes.packed,
        size: buffer.readUInt32LE(at + 24),
        offset: sizes.offset + base,
        record: { start: at, end: extraEnd + buffer.readUInt16LE(at + 32) },
      },
    ]
    at = extraEnd + buffer.readUInt16LE(at + 32)
  }
}

interface Directory {
  readonly count: number
  readonly offset: number
  /** How many bytes stand before the zip proper; its offsets do not count them. */
  readonly base: number
}

const endOfDirectory = (buffer: Buffer): Directory => {
  // The record is followed by a comment of at most 64 KiB, so it is looked for from the end.
  for (let at = buffer.length - 22; at >= 0 && at >= buffer.length - 22 - 0xffff; at--) {
    if (buffer.readUInt32LE(at) !== END_OF_DIRECTORY) continue
    const size = buffer.readUInt32LE(at + 12)
    const offset = buffer.readUInt32LE(at + 16)
    if (offset === SIZE_64 || buffer.readUInt16LE(at + 10) === 0xffff) return endOfDirectory64(buffer, at)
    const base = at - size - offset
    if (base < 0) throw damaged()
    return { count: buffer.readUInt16LE(at + 10), offset: offset + base, base }
  }
  throw damaged()
}

const endOfDirectory64 = (buffer: Buffer, end: number): Directory => {
  if (end < 20 || buffer.readUInt32LE(end - 20) !== LOCATOR_64) throw damaged()
  const at = number64(buffer, end - 12)
  if (at + 56 > buffer.length || buffer.readUInt32LE(at) !== END_OF_DIRECTORY_64) throw damaged()
  return { count: number64(buffer, at + 32), offset: number64(buffer, at + 48), base: 0 }
}

/** Size and offset of an entry, from its zip64 field (header 1) where they do not fit 32 bits or the writer always adds one. */
const wideSizes = (buffer: Buffer, at: number, from: number, to: number): { packed: number; offset: number } => {
  const packed = buffer.readUInt32LE(at + 20)
  const offset = buffer.readUInt32LE(at + 42)
  if (packed !== SIZE_64 && offset !== SIZE_64) return { packed, offset }
  for (let field = from; field + 4 <= to; field += 4 + buffer.readUInt16LE(field + 2)) {
    if (buffer.readUInt16LE(field) !== 1) continue
    const afterSize = field + 4 + (buffer.readUInt32LE(at + 24) === SIZE_64 ? 8 : 0)
    const afterPacked = afterSize + (packed === SIZE_64 ? 8 : 0)
    return {
      packed: packed === SIZE_64 ? number64(buffer, afterSize) : packed,
      offset: offset === SIZE_64 ? number64(buffer, afterPacked) : offset,
    }
  }
  throw damaged()
}

const number64 = (buffer: Buffer, at: number): number => {
  if (at < 0 || at + 8 > buffer.length) throw damaged()
  const value = Number(buffer.readBigUInt64LE(at))
  if (value > buffer.length) throw damaged()
  return value
}

const contentOf = (buffer: Buffer, entry: ZipEntry, name: string, most: number): Uint8Array => {
  const at = entry.offset
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== LOCAL_HEADER) throw damaged()
  if (entry.flags & 1) throw new InputError('tep/ma-hoa', ENCRYPTED)
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28)
  const packed = buffer.subarray(start, start + entry.packedSize)
  if (packed.length < entry.packedSize) throw damaged()
  const content = unpack(packed, entry, name, most)
  if (crc32(content) !== entry.crc) throw damaged()
  return content
}

const unpack = (packed: Uint8Array, { method, size }: ZipEntry, name: string, most: number): Uint8Array => {
  if (method === STORED) {
    if (packed.length > most) throw tooLarge(name)
    return packed
  }
  if (method !== DEFLATED) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1), chunkSize: roomFor(packed, size, most) })
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(name) : damaged()
  }
}

/** What one piece of the output has room for otherwise, and what the best packed bytes may inflate to. */
const [USUAL_ROOM, MOST_FOR_BYTE] = [16 * 1024, 1032]

/** Room for all in one piece, and a byte more, which tells that nothing follows; what is declared may be anything. */
const roomFor = (packed: Uint8Array, size: number, most: number): number =>
  Math.max(Math.min(size, most, packed.length * MOST_FOR_BYTE) + 1, USUAL_ROOM)

const damaged = (): InputError =>
  new InputError('tep/hong', {
    vi: 'tệp bị hỏng hoặc chép chưa hết; hãy lấy lại bản gốc, hoặc mở bằng Word rồi lưu lại',
    en: 'the file is damaged or was not copied completely; get the original again, or open it in Word and save it',
  })

const duplicate = (name: string): InputError =>
  new InputError('tep/hong', {
    vi: `bên trong tệp có hai phần cùng tên «${name}», không rõ phần nào là thật`,
    en: `it holds two parts named "${name}", and nothing tells which one counts`,
  })

const tooMany = (): InputError =>
  new InputError('tep/qua-lon', {
    vi: `bên trong tệp có hơn ${MOST_ENTRIES} phần, nhiều hơn mọi văn bản`,
    en: `it holds more than ${MOST_ENTRIES} parts, more than any document`,
  })

const tooLarge = (name: string): InputError =>
  new InputError('tep/qua-lon', {
    vi: `phần «${name}» bên trong tệp bung ra quá lớn so với một văn bản`,
    en: `its part "${name}" inflates to more than any document holds`,
  })
