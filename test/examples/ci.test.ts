import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'

const ROOT = join(import.meta.dirname, '../..')
const CI = join(ROOT, 'examples/ci')

/** What the scripts call: this dvk for `npx dvk`, and xargs for GNU parallel where there is none. */
const PROGRAMS = {
  npx: `#!/bin/sh\n[ "$1" = --yes ] && shift\nshift\nexec node "${join(ROOT, 'bin/dvk.js')}" "$@"\n`,
  parallel: `#!/usr/bin/env bash
[ -x /usr/bin/parallel ] && exec /usr/bin/parallel "$@"
shift 3
command=()
while [ "$1" != ::: ]; do command+=("$1"); shift; done
shift
printf '%s\\n' "$@" | xargs -P 2 -I '{}' "\${command[@]}"
`,
}

const SAME_NUMBER = LETTER.replace('ngày 15', 'ngày 20').replace('chuẩn bị hội nghị sơ kết', 'nộp đảng phí')

const archive = () => {
  const folder = folderWith({
    'kho/a.txt': LETTER,
    'kho/b/c.txt': SAME_NUMBER,
    'kho/b/đ đ.txt': LETTER_WITH_COLON.replace('12', '13'),
    ...Object.fromEntries(Object.entries(PROGRAMS).map(([name, script]) => [`bin/${name}`, script])),
  })
  for (const name of Object.keys(PROGRAMS)) chmodSync(join(folder, 'bin', name), 0o755)
  const kho = join(folder, 'kho')
  const shell = (line: string, env: Readonly<Record<string, string>> = {}, cwd = kho) => {
    const PATH = `${join(folder, 'bin')}:${process.env.PATH}`
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd,
      encoding: 'utf8',
      env: { PATH, HOME: folder, ...env },
    })
    return { status, stdout, stderr }
  }
  return { folder, kho, shell, whole: shell('npx dvk lint') }
}

const read = (name: string): string => readFileSync(join(CI, name), 'utf8')

interface Step {
  readonly run?: string
}

interface Workflow {
  readonly env: Readonly<Record<string, string | number>>
  readonly jobs: Readonly<
    Record<
      'phan' | 'ghep',
      { readonly steps: readonly Step[]; readonly strategy: { readonly matrix: { readonly phan: readonly number[] } } }
    >
  >
}

describe('examples of dividing an archive', () => {
  it('in a matrix of GitHub report what one run reports', () => {
    const { shell, whole } = archive()
    const { env, jobs }: Workflow = parse(read('github-chia-phan.yml'))
    const { phan } = jobs.phan.strategy.matrix
    expect(phan).toEqual(Array.from({ length: Number(env.SO_PHAN) }, (_, index) => index + 1))
    const linesOf = (name: 'phan' | 'ghep') => jobs[name].steps.flatMap(({ run }) => run ?? [])
    for (const part of phan) {
      for (const line of linesOf('phan')) {
        const filled = line.replaceAll('$' + '{{ matrix.phan }}', String(part))
        expect(shell(filled, { SO_PHAN: String(env.SO_PHAN) })).toEqual({ status: 0, stdout: '', stderr: '' })
      }
    }
    expect(linesOf('ghep').map((line) => shell(line))).toEqual([whole])
    expect(whole.stdout).toContain('kho/trung-so')
  })

  it('by GNU parallel report what one run reports', () => {
    const { shell, whole } = archive()
    expect(shell(`${join(CI, 'parallel.sh')} 3`)).toEqual(whole)
  })

  it('by a Job of Kubernetes report what one run reports', () => {
    const { folder, kho, shell, whole } = archive()
    const [phan, ghep] = parseAllDocuments(read('kubernetes-job.yaml')).map((document) => document.toJS())
    const parts = join(folder, 'phan')
    mkdirSync(parts)
    const lineOf = ({ spec }: typeof phan): string => {
      const [{ command, args, image }] = spec.template.spec.containers
      expect(command).toEqual(['sh', '-c'])
      expect(image).toBe('node:20')
      return String(args[0]).replaceAll('/phan/', `${parts}/`)
    }
    for (let index = 0; index < phan.spec.completions; index++) {
      const outcome = shell(lineOf(phan), { JOB_COMPLETION_INDEX: String(index) })
      expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' })
    }
    expect(shell(lineOf(ghep), {}, kho)).toEqual(whole)
    expect(existsSync(join(parts, 'ket-qua.sarif'))).toBe(true)
  })
})
