// A thread that judges files for the command line.
'use strict'
const { join } = require('node:path')
const { parentPort, workerData } = require('node:worker_threads')

require('./load.js').load(join(__dirname, '../dist/cli/judge-worker.cjs')).serve(parentPort, workerData)
