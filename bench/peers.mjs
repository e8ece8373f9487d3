// What a file costs dvk, as a multiple of what it costs other linters: textlint with a preset on the same texts as Markdown,
// Spectral with ten rules like ours (of which we run all) on the same YAML. Each runs as a command on all files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { medians } from './ratio.mjs'
import { documentsOf, textOf, yamlOf } from './repository/documents.mjs'

const PEERS = join(import.meta.dirname, 'peers')
const TEXTLINT = join(PEERS, 'node_modules/textlint/bin/textlint.js')
const SPECTRAL = join(PEERS, 'node_modules/@stoplight/spectral-cli/dist/index.js')
const DVK = join(import.meta.dirname, '../bin/dvk.js')

/** Without judging what it found: 1 is for findings everywhere. */
const node = (cwd, ...args) => {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ').slice(0, 200)}: exit ${status}\n${stderr}`)
}

/** @param {{ files: number, rounds: number }} options */
export const peers = async ({ files, rounds }) => {
  if (!existsSync(TEXTLINT) || !existsSync(SPECTRAL)) {
    console.error('other linters are not measured: npm ci --prefix bench/peers')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'dvk-bench-'))
  try {
    const names = { md: [], yaml: [] }
    for (const document of documentsOf(files).flat()) {
      const name = document.file.replaceAll('/', '-')
      for (const [kind, text] of [
        ['md', textOf(document)],
        ['yaml', yamlOf(document)],
      ]) {
        mkdirSync(join(folder, kind), { recursive: true })
        writeFileSync(join(folder, kind, `${name}.${kind}`), text)
        names[kind].push(`${name}.${kind}`)
      }
    }
    const dvk = (kind) => node(join(folder, kind), DVK, 'lint', '--jobs', '1', '--no-config', '-f', 'json', '.')
    const base = ['--rules-base-directory', join(PEERS, 'node_modules')]
    const times = await medians(
      {
        dvkMarkdown: () => dvk('md'),
        textlint: () =>
          node(join(folder, 'md'), TEXTLINT, '-c', join(PEERS, 'textlintrc.json'), ...base, '-f', 'json', ...names.md),
        dvkYaml: () => dvk('yaml'),
        spectral: () =>
          node(join(folder, 'yaml'), SPECTRAL, 'lint', '-r', join(PEERS, 'spectral.yaml'), '-f', 'json', ...names.yaml),
      },
      rounds,
    )
    return [
      {
        what: `dvk lint of ${files} Markdown files / textlint (preset-jtf-style)`,
        target: 1,
        ratio: times.dvkMarkdown / times.textlint,
      },
      {
        what: `dvk lint of ${files} YAML files / Spectral (ten rules)`,
        target: 1,
        ratio: times.dvkYaml / times.spectral,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
