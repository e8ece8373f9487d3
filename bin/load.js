// Runs the built command line with the bytecode that the build left beside each file: compiling would take a command
// longer than its work. Node ignores bytecode of another version and compiles as ever. CommonJS, because Node keeps
// bytecode for scripts only, and starts them faster.
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

/** Scripts by the path of their file. */
const scripts = new Map()
const modules = new Map()

const bytecodePath = (file) => `${file}.bytecode`

/** Like `require`, for files of dist/cli. */
const load = (file) => {
  const known = modules.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(file, module)
  const bytecode = bytecodePath(file)
  const script = new Script(`(function(exports,require,module,__filename){${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    cachedData: existsSync(bytecode) ? readFileSync(bytecode) : undefined,
  })
  scripts.set(file, script)
  const requireFrom = (id) => (id.startsWith('.') ? load(join(dirname(file), id)) : require(id))
  script.runInThisContext()(module.exports, requireFrom, module, file)
  return module.exports
}

module.exports = { bytecodePath, load, scripts }
