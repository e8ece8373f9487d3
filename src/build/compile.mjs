// Turns data files into modules: the dated standards and lists of words (YAML, checked against their schemas), JSON Schemas as
// validators, templates as functions.
// One function for both the bundler and the test runner, so that tests see what ships.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import Handlebars from 'handlebars'
import { parse } from 'yaml'
import { COMPILE_OPTIONS } from '../draft/template/compile-options.mjs'
import { writtenOut } from '../standards/based-on.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const schemas = join(root, 'schemas')

/** `../../schemas/van-ban.schema.json?ajv` imports the schema's validator. */
const VALIDATOR_QUERY = '?ajv'
const VALIDATOR_SUFFIX = '.ajv.js'

/** @param {string} path a file in schemas/standards @returns {object} its data, checked, with what it is based on written out */
export const readStandard = (path) => {
  const standard = parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv.default({ allErrors: true, allowUnionTypes: true })
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, 'standard.schema.json'), 'utf8')))
  if (!validate(standard)) throw new Error(`${path}: ${ajv.errorsText(validate.errors, { separator: '\n  ' })}`)
  return writtenOut(standard, (id) => readStandard(join(dirname(path), `${id}.yaml`)))
}

/** @param {string} path a file in schemas/standards @returns {string} an ES module whose default export is the `StandardData` */
const compileStandard = (path) => {
  const { lines, ...head } = readStandard(path)
  // Engines parse JSON faster than a literal of the same size.
  const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(lines))})`
  return `export default { ...${JSON.stringify(head)}, lines: () => ${parsed} }`
}

/** @param {string} path a JSON Schema @returns {string} an ES module whose default export validates a value and carries `.errors` */
export const compileValidator = (path) => {
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    // Counts code units. Code points would need a `require`, which an ES module does not have; Ajv warns of the choice.
    unicode: false,
    logger: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  })
  return standaloneCode.default(ajv, ajv.compile(JSON.parse(readFileSync(path, 'utf8'))))
}

/** `./cong-van.hbs?compiled` imports what Handlebars makes of a template, so that drafting does not parse it. */
const COMPILED_QUERY = '?compiled'

/** @param {string} path a template or partial @returns {string} an ES module whose default export is for `Handlebars.template` */
const compileTemplate = (path) =>
  `export default ${Handlebars.precompile(readFileSync(path, 'utf8').trimEnd(), COMPILE_OPTIONS)}`

/** `../../schemas/words/terms.yaml?words` imports a list of words as a function, so that nothing is parsed where none is asked for. */
const WORDS_QUERY = '?words'
const WORDS_SUFFIX = '.words.js'

/** @param {string} path a file in schemas/words @returns {object} its data, checked */
const readWords = (path) => {
  const words = parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv.default({ allErrors: true })
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, 'words.schema.json'), 'utf8')))
  if (!validate(words)) throw new Error(`${path}: ${ajv.errorsText(validate.errors, { separator: '\n  ' })}`)
  return words
}

/** @param {string} path a file in schemas/words @returns {string} an ES module whose default export returns the entries */
const compileWords = (path) =>
  `export default () => JSON.parse(${JSON.stringify(JSON.stringify(readWords(path).entries))})`

/** What most drafts share, made ahead (ahead.mjs). */
const AHEAD = 'dvk:ahead'
const NOTHING_AHEAD = 'export default { skeletons: [], parts: [] }'

/** A hash of all that dvk is made of. */
const SOURCES = 'dvk:sources'
const MADE_OF = ['src', 'schemas', 'templates', 'package.json', 'package-lock.json']

const sourcesHash = () => {
  const hash = createHash('sha256')
  for (const part of MADE_OF) {
    const isFolder = statSync(join(root, part)).isDirectory()
    const names = isFolder ? readdirSync(join(root, part), { recursive: true }).sort() : ['']
    for (const name of names) {
      const path = join(root, part, name)
      if (statSync(path).isFile()) hash.update(`${part}/${name}\n`).update(readFileSync(path))
    }
  }
  return hash.digest('hex')
}

/** The same as a plugin for the bundler and the test runner, which thus see the same. @param {string} ahead an ES module */
export const viteData = (ahead = NOTHING_AHEAD) => ({
  name: 'dvk-data',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === AHEAD || source === SOURCES) return `\0${source}`
    // A name that does not look like JSON any more, or Vite's own JSON plugin would parse the code.
    for (const [query, suffix] of [
      [VALIDATOR_QUERY, VALIDATOR_SUFFIX],
      [WORDS_QUERY, WORDS_SUFFIX],
    ]) {
      if (source.endsWith(query) && importer)
        return join(dirname(importer), `${source.slice(0, -query.length)}${suffix}`)
    }
    return null
  },
  load(id) {
    if (id === `\0${AHEAD}`) return ahead
    if (id === `\0${SOURCES}`) return `export default ${JSON.stringify(sourcesHash())}`
    if (id.endsWith(VALIDATOR_SUFFIX)) return compileValidator(id.slice(0, -VALIDATOR_SUFFIX.length))
    if (id.endsWith(WORDS_SUFFIX)) return compileWords(id.slice(0, -WORDS_SUFFIX.length))
    if (id.endsWith(COMPILED_QUERY)) return compileTemplate(id.slice(0, -COMPILED_QUERY.length))
    if (/schemas\/standards\/[^/]+\.yaml$/.test(id)) return compileStandard(id)
    return null
  },
})
