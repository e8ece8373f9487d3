import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'

/** A file of a zip, packed once and written as often as needed. */
export interface PackedFile {
  readonly name: string
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
}

/**
 * Packs one file. By fflate, not by the zlib that Node was built with: that one's output differs between machines.
 * @param level 1 (fast) to 9 (small)
 */
export const packFile = (name: string, content: Uint8Array, level: 1 | 6 | 9): PackedFile => ({
  ...unpackedFile(name, content),
  // A smaller table than fflate's own: to fill it takes longer than to pack a part of a document.
  packed: deflateSync(content, { level, mem: 3 }),
})

/** What is known of a file before it is packed. */
export const unpackedFile = (name: string, content: Uint8Array): Omit<PackedFile, 'packed'> => ({
  name,
  crc: crc32(content),
  size: content.length,
})

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const [LOCAL_SIZE, ENTRY_SIZE, END_SIZE] = [30, 46, 22]
const VERSION = 20
/** Names are UTF-8 (PKWARE APPNOTE 6.3, 4.4.4, bit 11). */
const UTF8_FLAG = 0x0800
const DEFLATED = 8
/** 1 January 1980, midnight: the first moment that a zip can tell, the same on every run. */
const [TIME, DATE] = [0, (1 << 5) | 1]

/** Writes a zip of packed files (PKWARE APPNOTE 6.3, 4.3) in the order given; the same files give the same bytes. */
export const writeZip = (files: readonly PackedFile[]): Uint8Array => {
  const entries = files.map((file) => ({ file, name: Buffer.from(file.name) }))
  const total = entries.reduce(
    (sum, { file, name }) => sum + LOCAL_SIZE + ENTRY_SIZE + 2 * name.length + file.packed.length,
    END_SIZE,
  )
  const zip = Buffer.alloc(total)
  let at = 0
  const starts: number[] = []
  for (const { file, name } of entries) {
    starts.push(at)
    zip.writeUInt32LE(LOCAL_HEADER, at)
    zip.writeUInt16LE(VERSION, at + 4)
    writeCommon(zip, at + 6, file, name)
    at += LOCAL_SIZE
    at += name.copy(zip, at)
    zip.set(file.packed, at)
    at += file.packed.length
  }
  const directory = at
  for (const [index, { file, name }] of entries.entries()) {
    zip.writeUInt32LE(DIRECTORY_ENTRY, at)
    zip.writeUInt16LE(VERSION, at + 4)
    zip.writeUInt16LE(VERSION, at + 6)
    writeCommon(zip, at + 8, file, name)
    zip.writeUInt32LE(starts[index] ?? 0, at + 42)
    at += ENTRY_SIZE
    at += name.copy(zip, at)
  }
  zip.writeUInt32LE(END_OF_DIRECTORY, at)
  zip.writeUInt16LE(entries.length, at + 8)
  zip.writeUInt16LE(entries.length, at + 10)
  zip.writeUInt32LE(at - directory, at + 12)
  zip.writeUInt32LE(directory, at + 16)
  return zip
}

/** The fields that local header and directory entry share, from the flags on. */
const writeCommon = (zip: Buffer, at: number, file: PackedFile, name: Buffer): void => {
  zip.writeUInt16LE(UTF8_FLAG, at)
  zip.writeUInt16LE(DEFLATED, at + 2)
  zip.writeUInt16LE(TIME, at + 4)
  zip.writeUInt16LE(DATE, at + 6)
  zip.writeUInt32LE(file.crc, at + 8)
  zip.writeUInt32LE(file.packed.length, at + 12)
  zip.writeUInt32LE(file.size, at + 16)
  zip.writeUInt16LE(name.length, at + 20)
}
