import { createHash } from 'node:crypto'
import { InputError } from '../../document/input-error.ts'
import { openZip, type Zip } from '../../read/docx/package/zip.ts'
import { CUSTOM_PART } from './skeleton.ts'

/** The custom property by which a drafted file is known again. */
export const FINGERPRINT_PROPERTY = 'dvk'

interface NamedPart {
  readonly name: string
  readonly content: Uint8Array
}

/** A hash over all parts but the one that holds it, whatever order they are written in. */
export const fingerprint = (parts: readonly NamedPart[]): string => {
  const hash = createHash('sha256')
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, content } of sorted) {
    // Lengths keep parts apart.
    hash.update(`${name}\n${content.length}\n`)
    hash.update(content)
  }
  return hash.digest('hex')
}

const FINGERPRINT = new RegExp(`name="${FINGERPRINT_PROPERTY}"[^>]*><vt:lpwstr>([0-9a-f]{64})<`)

const MOST_OF_PART = 32 * 2 ** 20
const MOST_OF_ALL = 64 * 2 ** 20

/** Whether a file was drafted by us and no program has changed it since. */
export const isOwnUnchanged = (bytes: Uint8Array): boolean => {
  try {
    const zip = openZip(bytes)
    const parts = readParts(zip)
    const custom = parts.find(({ name }) => name === CUSTOM_PART)
    const stored = FINGERPRINT.exec(custom ? Buffer.from(custom.content).toString() : '')?.[1]
    return stored !== undefined && stored === fingerprint(parts.filter((part) => part !== custom))
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

const readParts = (zip: Zip): readonly NamedPart[] => {
  let left = MOST_OF_ALL
  return zip.names.map((name) => {
    const content = zip.read(name, Math.min(left, MOST_OF_PART)) ?? new Uint8Array()
    left -= content.length
    return { name, content }
  })
}
