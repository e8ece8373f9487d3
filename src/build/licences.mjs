// The licence texts of the packages that are bundled into dist/, as their licences ask for.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i
/** Ids of what a plugin made out of a file begin with U+0000. */
const PACKAGE = /[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/

/**
 * @param {readonly import('rollup').RollupOutput[]} outputs what was bundled
 * @returns {string} one section for each package of which anything is left in the bundles, sorted by name
 */
export const thirdPartyLicences = (outputs) => {
  const modules = outputs.flatMap(({ output }) => output).flatMap((chunk) => Object.entries(chunk.modules ?? {}))
  const folders = new Set(
    modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? (PACKAGE.exec(id) ?? []) : [])),
  )
  return [...folders].sort().map(section).join('\n')
}

const section = (folder) => {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  if (texts.length === 0 && license !== 'ISC') throw new Error(`${name}: no licence text to ship with the bundle`)
  const line = '='.repeat(80)
  return [line, `${name} ${version} (${license})`, line, ...(texts.length > 0 ? texts : [isc(author)])].join('\n')
}

/** For packages that name the licence without bringing its text. */
const isc = (author) => `Copyright (c) ${author?.name ?? author} and contributors

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
`
