import ahead from 'dvk:ahead'
import { inflateRawSync } from 'node:zlib'
import { findStandard } from '../../standards/standards.ts'
import { once } from '../../vietnamese/once.ts'
import type { PackageShape } from './package-shape.ts'
import type { Skeleton } from './skeleton.ts'
import type { PackedFile } from './zip-writer.ts'

/** True for the shapes that the build makes skeletons of: a standard of ours, and nothing in the margins but the page number. */
const isUsual = ({ design, circulation, foot }: PackageShape): boolean =>
  circulation.length === 0 && foot.length === 0 && findStandard(design.standard.id) === design.standard

/** @returns `null` for a shape that the build has made none of */
export const skeletonAhead = (shape: PackageShape): Skeleton | null => {
  const found = ahead.skeletons.find(
    ({ standard, sections }) => standard === shape.design.standard.id && sections === shape.sections,
  )
  if (!found || !isUsual(shape)) return null
  return {
    around: found.around,
    parts: found.parts.flatMap((index) => {
      const part = ahead.parts[index]
      if (!part) return []
      const packed = { ...part, packed: Buffer.from(part.packed, 'base64') }
      return [{ content: inflateRawSync(packed.packed), packed }]
    }),
  }
}

const byChecksum = once(() => new Map(ahead.parts.map((part) => [part.crc, part])))

/**
 * One file as the build has packed it, which gives the same bytes as to pack it now.
 * @param file what it is to be known by
 * @returns `null` for a content that the build has not seen
 */
export const packedAhead = (file: Omit<PackedFile, 'packed'>, content: Uint8Array): PackedFile | null => {
  const part = byChecksum().get(file.crc)
  if (part?.name !== file.name || part.size !== file.size) return null
  const packed = Buffer.from(part.packed, 'base64')
  // Different contents may have one checksum.
  return inflateRawSync(packed).equals(content) ? { ...file, packed } : null
}
