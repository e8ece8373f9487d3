import parts from 'dvk:packed-parts'
import { inflateRawSync } from 'node:zlib'
import type { PackedFile } from './zip-writer.ts'

const ahead = new Map(parts.map((part) => [part.crc, part]))

/**
 * The file as the build has packed it, which gives the same bytes as to pack it now.
 * @param file what it is to be known by
 * @returns `null` for a content that the build has not seen
 */
export const packedAhead = (file: Omit<PackedFile, 'packed'>, content: Uint8Array): PackedFile | null => {
  const part = ahead.get(file.crc)
  if (part?.name !== file.name || part.size !== file.size) return null
  const packed = Buffer.from(part.packed, 'base64')
  // Different contents may have one checksum.
  return inflateRawSync(packed).equals(content) ? { ...file, packed } : null
}
