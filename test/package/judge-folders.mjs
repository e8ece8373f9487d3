// Reads and judges every file of the folders named, in one process, and prints what came of it and what it cost.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, lintRead, readDocument } from '../../dist/api/index.js'

const OPTIONS = { standard: null, language: 'vi', final: false }

const judged = async (file, bytes) => {
  try {
    const read = await readDocument(file, bytes, OPTIONS)
    const { findings } = await lintRead(read, OPTIONS)
    return findings.map(({ ruleId, severity, message, location: { source, span } }) => [
      ruleId,
      severity,
      message,
      source.part,
      source.position(span.start),
    ])
  } catch (error) {
    if (error instanceof InputError) return [[error.id, error.text.vi]]
    throw new Error(file, { cause: error })
  }
}

const hash = createHash('sha256')
const result = { files: 0, refused: [], slowest: { file: '', seconds: 0 } }
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name))
    const before = process.cpuUsage()
    const findings = await judged(name, bytes)
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    if (seconds > result.slowest.seconds) result.slowest = { file: name, seconds }
    if (findings[0]?.length === 2) result.refused.push(findings[0][0])
    result.files += 1
    hash.update(JSON.stringify([name, findings]))
  }
}
console.log(
  JSON.stringify({
    ...result,
    refused: [...new Set(result.refused)].sort(),
    digest: hash.digest('hex'),
    mebibytes: process.resourceUsage().maxRSS / 1024,
  }),
)
