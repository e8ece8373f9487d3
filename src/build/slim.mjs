// Leaves out what packages load on start but `dvk` never reaches, so that a command starts fast.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules')

/** ES modules instead of the CommonJS that a package offers to Node: only these can be shaken. */
const ES_MODULES = {
  yaml: join(packages, 'yaml/browser/index.js'),
  // Without the threads that the one for Node starts.
  fflate: join(packages, 'fflate/esm/browser.js'),
}

/** What stands in for a module when a package asks for it. */
const STAND_INS = [
  // Commander starts other programs for sub-commands that are files of their own.
  { module: 'node:child_process', by: '/commander/', code: 'export default {}' },
  // Whether to colour is decided in src/report/colors.ts.
  { module: '#supports-color', by: '/chalk/', code: 'export default { stdout: false, stderr: false }' },
  // Handlebars maps compiled templates back to their source; without the package it goes without.
  { module: 'source-map', by: '/handlebars/', code: 'export default {}' },
]

/** docx is one file that brings a copy of fflate, whose tables would be filled twice, and makes a packer when it is loaded. */
const DOCX = /\/docx\/dist\/index\.mjs$/
const DOCX_REWRITTEN = [
  [
    /^\/\/ node_modules\/fflate\/esm\/browser\.js$[\s\S]*?(?=^\/\/ src\/)/m,
    "import { unzipSync, zipSync } from 'fflate'\n",
  ],
  ['var Packer = class Packer', 'var BarePacker = class Packer'],
  [
    '_defineProperty(Packer, "compiler", new Compiler())',
    'var Packer = /* @__PURE__ */ _defineProperty(BarePacker, "compiler", /* @__PURE__ */ new Compiler())',
  ],
]

const rewritten = (code, [from, to]) => {
  const changed = code.replace(from, () => to)
  if (changed === code) throw new Error(`docx has changed: no ${from} in it, see ${import.meta.url}`)
  return changed
}

const PREFIX = '\0dvk-stand-in:'

/** @type {import('vite').Plugin} */
export const slim = {
  name: 'dvk-slim',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (source in ES_MODULES) return ES_MODULES[source]
    const index = STAND_INS.findIndex(({ module, by }) => module === source && importer.includes(`/node_modules${by}`))
    return index < 0 ? null : PREFIX + index
  },
  load: (id) => (id.startsWith(PREFIX) ? STAND_INS[Number(id.slice(PREFIX.length))].code : null),
  transform: (code, id) => (DOCX.test(id) ? { code: DOCX_REWRITTEN.reduce(rewritten, code), map: null } : null),
}
