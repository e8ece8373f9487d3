// Documents against each other at scale: 2,000 and 20,000 small YAML documents of forty bodies with planted defects that only show
// when documents are compared. Every one of them must be found and nothing else told; memory must keep below 500 MB; what a
// document costs may grow by a tenth at most. Exits with 1 where one of these does not hold.
//   node bench/repository.mjs        node bench/repository.mjs --smoke (fewer of each: does it run at all?)
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { plantDefects } from './repository/defects.mjs'
import { documentsOf, yamlOf } from './repository/documents.mjs'

const MOST_MIB = 500
const MOST_GROWTH = 1.1
/** How often the smaller one runs; the one that took least is counted, as other programs only ever add. */
const ROUNDS = 3

const smoke = process.argv.includes('--smoke')
const root = join(import.meta.dirname, '..')

const writeDocuments = (folder, count, defects) => {
  const byBody = documentsOf(count)
  const expected = plantDefects(byBody, defects)
  writeFileSync(join(folder, 'dvk.config.yaml'), 'nhiem_ky:\n  - tu: 2025-08-15\n')
  const kept = byBody.flat().filter(({ isLost }) => !isLost)
  for (const document of kept) {
    const path = join(folder, `${document.file}.yaml`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, yamlOf(document))
  }
  return { expected, documents: kept.length }
}

const lint = (folder) => {
  const peak = join(folder, '.peak')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--require',
      join(import.meta.dirname, 'repository/peak.cjs'),
      join(root, 'bin/dvk.js'),
      'lint',
      '--final',
      '-f',
      'json',
      '.',
    ],
    { cwd: folder, env: { ...process.env, PEAK: peak }, maxBuffer: 2 ** 30, encoding: 'utf8' },
  )
  if (status !== 0 && status !== 1) throw new Error(`dvk lint ended with ${status}: ${stderr}`)
  const { findings } = JSON.parse(stdout)
  const found = findings
    .filter(({ ruleId }) => ruleId.startsWith('kho/'))
    .map(({ ruleId, file }) => `${ruleId} ${file}`)
  return { found, ...JSON.parse(readFileSync(peak, 'utf8')) }
}

const measure = (count, defects, rounds) => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-bench-'))
  try {
    const { expected, documents } = writeDocuments(folder, count, defects)
    const runs = Array.from({ length: rounds }, () => lint(folder))
    const [{ found }] = runs
    return {
      documents,
      defects: expected.length,
      missed: expected.filter((each) => !found.includes(each)),
      others: found.filter((each) => !expected.includes(each)),
      mib: Math.max(...runs.map(({ mib }) => mib)),
      milliseconds: (Math.min(...runs.map(({ seconds }) => seconds)) * 1000) / documents,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const tell = ({ documents, defects, missed, others, mib, milliseconds }) => {
  console.log(
    `${documents} documents, ${defects} defects: ${missed.length} missed, ${others.length} others; ${mib.toFixed(0)} MiB, ${milliseconds.toFixed(3)} ms of processor a document`,
  )
  for (const each of missed.slice(0, 10)) console.log(`  missed: ${each}`)
  for (const each of others.slice(0, 10)) console.log(`  other: ${each}`)
}

const [fewer, more] = smoke ? [800, 2000] : [2000, 20_000]
const small = measure(fewer, smoke ? 3 : 30, ROUNDS)
tell(small)
const large = measure(more, smoke ? 30 : 300, 1)
tell(large)

const growth = large.milliseconds / small.milliseconds
console.log(`cost of a document, ${more} against ${fewer}: ${growth.toFixed(2)} (≤ ${MOST_GROWTH})`)

const failures = [
  ...[small, large].flatMap(({ missed, others }) => (missed.length + others.length > 0 ? ['defects'] : [])),
  ...(large.mib > MOST_MIB ? ['memory'] : []),
  ...(growth > MOST_GROWTH ? ['growth'] : []),
]
if (failures.length > 0) {
  console.error(`failed: ${failures.join(', ')}`)
  process.exit(1)
}
