import { InputError } from '../document/input-error.ts'
import { packFile } from '../draft/package/zip-writer.ts'
import { directory, type ZipEntry } from '../read/docx/package/zip.ts'

const DEFLATED = 8
/** Bit 3: sizes stand behind the data; in what is written here they stand before it (PKWARE APPNOTE 6.3, 4.4.4). */
const SIZES_BEHIND = 0x0008
/** Bits 1 and 2 tell how hard another program has packed. */
const EFFORT = 0x0006
const LOCAL_SIZE = 30
const SIZE_64 = 0xffffffff

/**
 * A zip in which some files have other contents. All others, and everything between them, stay byte by byte as they are, with
 * their headers; of the directory only sizes and places change.
 * @param changed contents by name
 * @throws InputError `tep/khong-sua` for a zip whose places need 64 bits: no document is so large
 */
export const spliceZip = (bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = [...directory(buffer)]
  const first = entries[0]?.[1]
  const last = entries.at(-1)?.[1]
  if (!first || !last) return bytes
  const directoryStart = first.record.start
  const directoryEnd = last.record.end
  // What stands before the zip proper is not counted by its places.
  const base = first.offset - buffer.readUInt32LE(first.record.start + 42)
  // Between directory and end stands only what tells places in 64 bits.
  if (endAt(buffer) !== directoryEnd || entries.some(([, { record }]) => needs64(buffer, record.start))) throw tooWide()
  const byPlace = [...entries].sort(([, a], [, b]) => a.offset - b.offset)
  const chunks: Uint8Array[] = [buffer.subarray(0, byPlace[0]?.[1].offset ?? 0)]
  let at = chunks[0]?.length ?? 0
  const records = new Map<ZipEntry, Buffer>()
  for (const [index, [name, entry]] of byPlace.entries()) {
    const end = byPlace[index + 1]?.[1].offset ?? directoryStart
    const record = Buffer.from(buffer.subarray(entry.record.start, entry.record.end))
    record.writeUInt32LE(at - base, 42)
    const content = changed.get(name)
    const written = content ? packed(buffer, entry, record, content) : [buffer.subarray(entry.offset, end)]
    records.set(entry, record)
    for (const chunk of written) {
      chunks.push(chunk)
      at += chunk.length
    }
  }
  const tail = Buffer.from(buffer.subarray(directoryEnd))
  tail.writeUInt32LE(at - base, 16)
  return Buffer.concat([...chunks, ...entries.flatMap(([, entry]) => records.get(entry) ?? []), tail])
}

/** The end of the directory, which `directory` has found to be there. */
const endAt = (buffer: Buffer): number => buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))

const needs64 = (buffer: Buffer, record: number): boolean =>
  [20, 24, 42].some((field) => buffer.readUInt32LE(record + field) === SIZE_64)

/** The new local header, name and data of a file; its entry of the directory is brought in line. */
const packed = (buffer: Buffer, { offset, flags }: ZipEntry, record: Buffer, content: Uint8Array): Uint8Array[] => {
  const file = packFile('', content, 6)
  const nameEnd = offset + LOCAL_SIZE + buffer.readUInt16LE(offset + 26)
  const header = Buffer.from(buffer.subarray(offset, nameEnd))
  writeFacts(header, 6, flags, file)
  // Fields beside the name tell of sizes in 64 bits, which these need not have.
  header.writeUInt16LE(0, 28)
  writeFacts(record, 8, flags, file)
  return [header, file.packed]
}

/** Flags, method and, behind time and date, sizes, which stand alike in both headers. */
const writeFacts = (header: Buffer, at: number, flags: number, file: ReturnType<typeof packFile>): void => {
  header.writeUInt16LE(flags & ~(SIZES_BEHIND | EFFORT), at)
  header.writeUInt16LE(DEFLATED, at + 2)
  header.writeUInt32LE(file.crc, at + 8)
  header.writeUInt32LE(file.packed.length, at + 12)
  header.writeUInt32LE(file.size, at + 16)
}

const tooWide = (): InputError =>
  new InputError('tep/khong-sua', {
    vi: 'tệp được nén theo kiểu zip64; hãy mở bằng Word rồi lưu lại',
    en: 'it is packed as zip64; open it in Word and save it again',
  })
