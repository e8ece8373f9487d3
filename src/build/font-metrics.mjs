// Writes src/document/font-metrics.json: how wide each letter of Times New Roman is, so that lines can be measured without
// the font. Read from Liberation Serif 2, which has the same advance widths (Debian: fonts-liberation2). Run by hand:
//   node src/build/font-metrics.mjs [folder of the .ttf files]
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = process.argv[2] ?? '/usr/share/fonts/truetype/liberation2'
const TARGET = join(dirname(fileURLToPath(import.meta.url)), '../document/font-metrics.json')

const FACES = {
  regular: 'LiberationSerif-Regular.ttf',
  bold: 'LiberationSerif-Bold.ttf',
  italic: 'LiberationSerif-Italic.ttf',
  boldItalic: 'LiberationSerif-BoldItalic.ttf',
}

/** Latin, Vietnamese, punctuation (without the marks of direction), currency, № ℃ ™, arrows, ≈ ≠ ≤ ≥. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x20a0, 0x20bf],
  [0x2100, 0x2126],
  [0x2190, 0x2199],
  [0x2248, 0x2265],
]

/** @param {Buffer} font @returns {(tag: string) => number} where each table begins (OpenType 1.9, "Table directory") */
const tablesOf = (font) => {
  const offsets = new Map()
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + 16 * index
    offsets.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8))
  }
  return (tag) => {
    const offset = offsets.get(tag)
    if (offset === undefined) throw new Error(`the font has no table ${tag}`)
    return offset
  }
}

/** @param {Buffer} font @param {number} cmap @returns {(code: number) => number} glyph of a character; 0 where there is none (cmap format 4) */
const glyphsOf = (font, cmap) => {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + 8 * index)
  const unicode = subtables.find((at) => font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 2) === 1)
  if (unicode === undefined) throw new Error('the font has no Unicode character map')
  const table = cmap + font.readUInt32BE(unicode + 4)
  const segments = font.readUInt16BE(table + 6) / 2
  const [ends, starts] = [table + 14, table + 16 + 2 * segments]
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments]
  return (code) => {
    for (let segment = 0; segment < segments; segment++) {
      if (code > font.readUInt16BE(ends + 2 * segment)) continue
      const start = font.readUInt16BE(starts + 2 * segment)
      if (code < start) return 0
      const delta = font.readUInt16BE(deltas + 2 * segment)
      const range = font.readUInt16BE(ranges + 2 * segment)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = font.readUInt16BE(ranges + 2 * segment + range + 2 * (code - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

/** @param {string} file @returns {Record<string, string>} by advance width, in units of the em square: the characters that have it */
const advancesOf = (file) => {
  const font = readFileSync(join(FOLDER, file))
  const table = tablesOf(font)
  if (font.readUInt16BE(table('head') + 18) !== UNITS_PER_EM)
    throw new Error(`${file}: not ${UNITS_PER_EM} units per em`)
  const glyphOf = glyphsOf(font, table('cmap'))
  const measured = font.readUInt16BE(table('hhea') + 34)
  /** @type {Record<string, string>} */
  const byWidth = {}
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      const glyph = glyphOf(code)
      if (glyph === 0) continue
      const width = font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, measured - 1))
      byWidth[width] = (byWidth[width] ?? '') + String.fromCharCode(code)
    }
  }
  return byWidth
}

const UNITS_PER_EM = 2048

const faces = Object.fromEntries(Object.entries(FACES).map(([face, file]) => [face, advancesOf(file)]))
writeFileSync(TARGET, `${JSON.stringify({ unitsPerEm: UNITS_PER_EM, faces }, null, 2)}\n`)
