// Turns data files into modules: the dated standards (YAML, checked against their schema) and JSON Schemas as validators.
// One function for both the bundler and the test runner, so that tests see what ships.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { parse } from 'yaml'

const schemas = join(dirname(fileURLToPath(import.meta.url)), '../../schemas')

/** `../../schemas/van-ban.schema.json?ajv` imports the schema's validator. */
export const VALIDATOR_QUERY = '?ajv'

/** @param {string} path a file in schemas/standards @returns {string} an ES module whose default export is the `StandardFile` */
export const compileStandard = (path) => {
  const standard = parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv.default({ allErrors: true, allowUnionTypes: true })
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, 'standard.schema.json'), 'utf8')))
  if (!validate(standard)) throw new Error(`${path}: ${ajv.errorsText(validate.errors, { separator: '\n  ' })}`)
  return `export default ${JSON.stringify(standard)}`
}

/** @param {string} path a JSON Schema @returns {string} an ES module whose default export validates a value and carries `.errors` */
export const compileValidator = (path) => {
  const ajv = new Ajv.default({ allErrors: true, verbose: true, unicode: false, allowUnionTypes: true, code: { source: true, esm: true } })
  return standaloneCode.default(ajv, ajv.compile(JSON.parse(readFileSync(path, 'utf8'))))
}

/** The same as a plugin for esbuild. */
export const esbuildData = {
  name: 'dvk-data',
  setup(build) {
    build.onResolve({ filter: /\.json\?ajv$/ }, (args) => ({
      path: join(args.resolveDir, args.path.slice(0, -VALIDATOR_QUERY.length)),
      namespace: 'dvk-validator',
    }))
    build.onLoad({ filter: /.*/, namespace: 'dvk-validator' }, (args) => ({ contents: compileValidator(args.path), loader: 'js' }))
    build.onLoad({ filter: /schemas\/standards\/[^/]+\.yaml$/ }, (args) => ({ contents: compileStandard(args.path), loader: 'js' }))
  },
}

/** The same as a plugin for the test runner. */
export const viteData = {
  name: 'dvk-data',
  enforce: 'pre',
  load(id) {
    if (id.endsWith(VALIDATOR_QUERY)) return compileValidator(id.slice(0, -VALIDATOR_QUERY.length))
    if (/schemas\/standards\/[^/]+\.yaml$/.test(id)) return compileStandard(id)
    return null
  },
}
