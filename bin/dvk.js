#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const built = join(__dirname, '../dist/cli/main.cjs')
if (existsSync(built)) {
  const { main, processIo } = require('./load.js').load(built)
  main(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code
  })
} else {
  console.error('dvk chưa được dựng: hãy chạy «npm run build». (dvk is not built yet: run "npm run build".)')
  process.exitCode = 2
}
