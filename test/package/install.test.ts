import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'

// What a user gets: the packed files, installed without a network into a folder that knows nothing of this one.
const folder = mkdtempSync(join(tmpdir(), 'dvk-install-'))
const home = join(folder, 'home')
// Settings and folders of the npm that runs the tests must not reach the one under test.
const env = {
  PATH: process.env.PATH,
  HOME: home,
  npm_config_cache: join(folder, 'cache'),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
}

const run = (command: string, args: readonly string[], cwd = home): string =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  mkdirSync(home)
  // Built already: `npm test` builds first.
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], resolve('.'))
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'van-phong', private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, `dvk-${version}.tgz`)])
  writeFileSync(join(home, 'a.txt'), LETTER)
  writeFileSync(join(home, 'b.txt'), LETTER_WITH_COLON)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the installed package', () => {
  it('brings no other package along', () => {
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['dvk'])
  })

  it('has the licences of what is bundled', () => {
    const licences = readFileSync(join(home, 'node_modules/dvk/dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['commander', 'chalk', 'yaml', 'ignore'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(licences).toContain('Permission')
  })

  it('runs by npx', () => {
    expect(run('npx', ['--no-install', 'dvk', '--version'])).toBe(`${version}\n`)
    expect(run('npx', ['--no-install', 'dvk', 'lint', 'a.txt'])).toContain('1 tệp')
  })

  it('prints where its schema is, and the schema is there', () => {
    const path = run('npx', ['--no-install', 'dvk', 'schema']).trim()
    expect(path.startsWith(join(home, 'node_modules/dvk/'))).toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ type: 'object', required: ['loai'] })
  })

  it('drafts and reads back what it drafted', () => {
    run('npx', ['--no-install', 'dvk', 'new', 'cong-van', 'c.yaml'])
    run('npx', ['--no-install', 'dvk', 'draft', '--no-lint', 'c.yaml'])
    expect(JSON.parse(run('npx', ['--no-install', 'dvk', 'inspect', '-f', 'json', 'c.docx']))).toMatchObject([
      { format: 'docx', he_thong: 'dang', documents: [{ loai: 'cong-van' }] },
    ])
  })

  it('is a module that reads, judges and drafts', () => {
    const script = `import { readFileSync } from 'node:fs'
      import { draftDocument, lintRead, readDocument, standardOf } from 'dvk'
      const read = await readDocument('b.txt', readFileSync('b.txt'), { standard: null })
      const { findings } = await lintRead(read, { standard: null, language: 'vi', final: false })
      const [document] = read.documents
      const docx = await readDocument('b.docx', draftDocument(document, standardOf(document, null)), { standard: null })
      console.log(JSON.stringify([findings.map((finding) => finding.ruleId), docx.documents[0].type]))`
    writeFileSync(join(home, 'api.js'), script)
    const [rules, type] = JSON.parse(run(process.execPath, ['api.js']))
    expect(rules).toContain('so-ky-hieu/dau-hai-cham')
    expect(type).toBe('cong-van')
  })

  it.each(['nodenext', 'bundler'])('has types that resolve with moduleResolution %s', (moduleResolution) => {
    const script = `import { draftDocument, type Finding, lintRead, readDocument, type Standard } from 'dvk'
      export const draft: (...given: Parameters<typeof draftDocument>) => Uint8Array = draftDocument
      const standard: Standard | null = null
      export const check = async (bytes: Uint8Array): Promise<readonly Finding[]> =>
        (await lintRead(await readDocument('a.txt', bytes, { standard }), { standard, language: 'vi', final: false })).findings
      // @ts-expect-error the name is a text
      export const wrong = readDocument(1)`
    writeFileSync(join(home, 'api.ts'), script)
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext'
    const options = { target: 'es2022', module, moduleResolution, strict: true, noEmit: true, types: [] }
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['api.ts'] }))
    expect(run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'])).toBe('')
  })
})
