import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Settings, serverCommand } from '../../editors/vscode/src/command.ts'
import { oneServer } from '../../editors/vscode/src/one-server.ts'
import { GLOBAL_OPTIONS } from '../../src/cli/global-options.ts'
import { lspSpec } from '../../src/cli/specs/lsp-spec.ts'
import { STANDARDS } from '../../src/standards/standards.ts'
import { folderWith } from '../cli/run-dvk.ts'

const FOLDER = join(import.meta.dirname, '../../editors/vscode')
const SOURCE = readFileSync(join(FOLDER, 'src/extension.ts'), 'utf8')

interface Manifest {
  readonly version: string
  readonly activationEvents: readonly string[]
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[]
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown; readonly enum?: readonly string[] }>>
    }
  }
}

const manifest = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as Manifest
const { properties } = manifest.contributes.configuration

const found = (pattern: RegExp): string[] => [...SOURCE.matchAll(pattern)].map(([, name = '']) => name).sort()

const SETTINGS: Settings = { path: '', language: 'vi', standard: '' }

describe('the extension for VS Code', () => {
  it('has the commands that its code registers, and the settings that it reads', () => {
    expect(manifest.contributes.commands.map(({ command }) => command)).toEqual(found(/registerCommand\('([^']+)'/g))
    expect(Object.keys(properties).sort()).toEqual(found(/settings\.get\('([^']+)'/g).map((name) => `dvk.${name}`))
  })

  it('falls back to what the manifest says of each setting', () => {
    const fallbacks = [...SOURCE.matchAll(/settings\.get\('([^']+)', ([^)]+)\)/g)].map(([, name, value = '']) => [
      `dvk.${name}`,
      JSON.parse(value.replaceAll("'", '"')),
    ])
    const said = Object.entries(properties).map(([name, property]) => [name, property.default])
    expect(Object.fromEntries(fallbacks)).toEqual(Object.fromEntries(said))
  })

  it('is started for the languages that it serves', () => {
    const served = /const DOCUMENTS = \[([^\]]+)\]/.exec(SOURCE)?.[1]?.match(/\w+/g)
    const languages = manifest.activationEvents.flatMap((event) => /^onLanguage:(.+)/.exec(event)?.[1] ?? [])
    expect(languages).toEqual(served)
  })

  it('offers the standards there are', () => {
    expect(properties['dvk.standard']?.enum).toEqual(['', ...STANDARDS.map(({ id }) => id)])
  })

  it('gives the server only options that it takes', () => {
    const { args } = serverCommand({ ...SETTINGS, standard: 'nd30-2020' }, [])
    const [name, ...rest] = args
    const flags = [...lspSpec.options, ...GLOBAL_OPTIONS].map((option) => /--[\w-]+/.exec(option.flags)?.[0])
    expect(name).toBe(lspSpec.name)
    expect(rest.filter((arg) => arg.startsWith('-') && !flags.includes(arg))).toEqual([])
  })

  it('runs the program that is set, else that of an open folder, else that of the machine', () => {
    const folder = folderWith({ 'node_modules/dvk/bin/dvk.js': '' })
    const script = join(folder, 'node_modules/dvk/bin/dvk.js')
    expect(serverCommand(SETTINGS, ['/khong-co', folder])).toMatchObject({
      command: process.execPath,
      args: [script, 'lsp', '--lang', 'vi'],
    })
    expect(serverCommand({ ...SETTINGS, path: '/opt/dvk' }, [folder]).command).toBe('/opt/dvk')
    expect(serverCommand(SETTINGS, ['/khong-co']).command).toBe('dvk')
  })
})

describe('the server of the extension', () => {
  /** Servers whose names tell what becomes of them: `broken` does not start, `stuck` does not end. */
  const keeping = (...names: readonly string[]) => {
    const log: string[] = []
    const step = async (what: string, name: string, fails: boolean): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      log.push(`${what} ${name}`)
      if (fails) throw new Error(name)
    }
    const left = [...names]
    const keeper = oneServer(() => {
      const name = left.shift() ?? ''
      const server = {
        start: () => step('start', name, name === 'broken'),
        dispose: () => step('end', name, name === 'stuck'),
      }
      return { server, failed: () => log.push('told') }
    })
    return { keeper, log }
  }

  it('is one, however fast settings change', async () => {
    const { keeper, log } = keeping('a', 'b', 'c')
    await Promise.all([keeper.restart(), keeper.restart(), keeper.restart()])
    expect(log).toEqual(['start a', 'end a', 'start b', 'end b', 'start c'])
  })

  it('is started anew once the settings are right', async () => {
    const { keeper, log } = keeping('broken', 'b')
    await keeper.restart()
    await keeper.restart()
    expect(log).toEqual(['start broken', 'told', 'start b'])
  })

  it('is started anew where the old one does not end', async () => {
    const { keeper, log } = keeping('stuck', 'b')
    await keeper.restart()
    await keeper.restart()
    await keeper.stop()
    expect(log).toEqual(['start stuck', 'end stuck', 'start b', 'end b'])
  })
})
