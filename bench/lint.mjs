// What several threads and the cache spare, what a thread takes of memory, and what a file costs beside other linters. Ratios
// measured in one run; exits with 1 where one is over its target.
//   node bench/lint.mjs        node bench/lint.mjs --smoke (few files: does it run at all? It fails on nothing)
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { peers } from './peers.mjs'
import { printRows } from './print-rows.mjs'
import { medians } from './ratio.mjs'
import { documentsOf, yamlOf } from './repository/documents.mjs'

const root = join(import.meta.dirname, '..')
const smoke = process.argv.includes('--smoke')

if (!existsSync(join(root, 'dist/cli/main.cjs'))) {
  console.error('dist/ is missing: npm run build')
  process.exit(2)
}

/** Runs a command of dvk in a folder. @returns the most memory that it took, in MiB */
const dvk = (cwd, ...args) => {
  const peak = join(tmpdir(), `dvk-bench-${process.pid}.peak`)
  const measured = ['--require', join(import.meta.dirname, 'repository/peak.cjs'), join(root, 'bin/dvk.js')]
  const { status, stderr } = spawnSync(process.execPath, [...measured, ...args], {
    cwd,
    env: { ...process.env, PEAK: peak },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0 && status !== 1) throw new Error(`dvk ${args.slice(0, 5).join(' ')}: exit ${status}\n${stderr}`)
  const { mib } = JSON.parse(readFileSync(peak, 'utf8'))
  rmSync(peak)
  return mib
}

const lint = (folder, ...args) => dvk(folder, 'lint', '--no-config', '-f', 'json', ...args, '.')

const writeYaml = (folder, count) => {
  for (const document of documentsOf(count).flat()) {
    const path = join(folder, `${document.file}.yaml`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, yamlOf(document))
  }
}

const inFolder = async (measure) => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-bench-'))
  try {
    return await measure(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Threads that judge, and the one that reads and gathers. */
const perThread = (mib, jobs) => mib / (jobs + 1)

const MOST_MIB = 200

const ofWord = (count, rounds) =>
  inFolder(async (folder) => {
    const word = join(folder, 'word')
    mkdirSync(word)
    writeYaml(join(folder, 'yaml'), count)
    for (const { body } of documentsOf(count).flatMap(([first]) => first ?? [])) {
      dvk(folder, 'draft', '--no-lint', `yaml/${body.folder}/*.yaml`, '-o', `word/${body.folder}/`)
    }
    const mib = []
    const times = await medians(
      { one: () => lint(word, '--jobs', '1'), two: () => mib.push(lint(word, '--jobs', '2')) },
      rounds,
      0,
    )
    return [
      { what: `${count} Word files, --jobs 2 / --jobs 1`, target: 1 / 1.4, ratio: times.two / times.one },
      {
        what: `${count} Word files, memory of a thread / ${MOST_MIB} MiB`,
        target: 1,
        ratio: perThread(Math.max(...mib), 2) / MOST_MIB,
      },
    ]
  })

const ofYaml = (count, rounds) =>
  inFolder(async (folder) => {
    writeYaml(folder, count)
    const cache = join(folder, '.dvk-cache')
    const mib = []
    const cached = () => mib.push(lint(folder, '--cache', '--jobs', '2'))
    const times = { first: [], second: [] }
    for (let round = 0; round < rounds; round++) {
      rmSync(cache, { recursive: true, force: true })
      for (const [name, list] of Object.entries(times)) list.push((await medians({ [name]: cached }, 1, 0))[name])
    }
    return [
      {
        what: `${count} YAML files, unchanged and cached / the first run`,
        target: 0.15,
        ratio: Math.min(...times.second) / Math.min(...times.first),
      },
      {
        what: `${count} YAML files, memory of a thread / ${MOST_MIB} MiB`,
        target: 1,
        ratio: perThread(Math.max(...mib), 2) / MOST_MIB,
      },
    ]
  })

const rows = [
  ...(await ofWord(smoke ? 80 : 2000, smoke ? 1 : 3)),
  ...(await ofYaml(smoke ? 400 : 20_000, 1)),
  ...(await peers({ files: smoke ? 40 : 400, rounds: smoke ? 1 : 3 })),
]

const isOver = printRows(rows)
if (isOver && !smoke) process.exit(1)
