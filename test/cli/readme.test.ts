import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const README = readFileSync('README.md', 'utf8')

const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1] ?? '')

describe('README.md', () => {
  it.each(['README.md', 'README.vi.md'])('%s names exactly two commands to set up', (file) => {
    expect(readFileSync(file, 'utf8').match(/^npm ci.*$/gm)).toEqual([
      'npm ci && npm run examples',
      'npm ci && npm test',
    ])
  })

  it('names every command, and no other', () => {
    const named = blocks('sh').flatMap((block) => block.match(/^dvk \S+/gm) ?? [])
    expect(new Set(named)).toEqual(new Set(COMMANDS.map(({ name }) => `dvk ${name}`)))
  })

  it('shows a document without errors', async () => {
    const [yaml = ''] = blocks('yaml')
    const cwd = folderWith({ 'cong-van.yaml': yaml })
    expect(await runDvk(['lint', 'cong-van.yaml'], { cwd })).toMatchObject({ code: 0 })
  })

  it('shows a finding as it is printed', async () => {
    const [report = ''] = blocks('text')
    const [file = '', ...finding] = report.trim().split('\n')
    const { stdout } = await runDvk(['lint', file], { cwd: process.cwd() })
    expect(stdout).toContain(finding.join('\n').trim())
  })
})
