import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CONFIG_FILE } from '../config/find-config.ts'
import { fillMessage, type Message } from '../document/message.ts'
import { makeFolder } from '../draft/replace-file.ts'
import { writingError } from '../draft/writing-error.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'

/** A file to begin with, and where in `templates` its text stands. */
interface Beginning {
  /** From the folder that is begun. */
  readonly file: string
  readonly from: string
}

/** Two folders up in the sources (src/cli) and in what is shipped (dist/cli) alike. */
const TEMPLATES = new URL('../../templates/', import.meta.url)

/** `dvk init`: what a folder of documents begins with. Nothing that is there is overwritten unless asked for. */
export const run = async ({ arguments: [folder = '.'], options, language }: CommandInput, io: Io): Promise<number> => {
  const { heThong = 'dang', ci = 'github', force = false, dryRun = false } = options
  const kept: string[] = []
  for (const { file, from } of beginnings(heThong, ci)) {
    const shown = folder === '.' ? file : join(folder, file)
    const path = resolve(io.cwd, folder, file)
    if (existsSync(path) && !force) {
      kept.push(shown)
      continue
    }
    if (!dryRun) await write(path, shown, readFileSync(new URL(from, TEMPLATES)))
    io.stdout.write(`${shown}\n`)
  }
  if (kept.length > 0) complain(io, fillMessage(KEPT, language, { files: kept.join(', ') }))
  io.stderr.write(`${NEXT[language]}\n`)
  return CLEAN
}

const beginnings = (system: string, ci: string): readonly Beginning[] => [
  { file: CONFIG_FILE, from: `khoi-tao/${system}/${CONFIG_FILE}` },
  { file: 'van-ban/cong-van.yaml', from: `moi/${system}/cong-van.yaml` },
  { file: 'van-ban/ke-hoach.yaml', from: `moi/${system}/ke-hoach.yaml` },
  ...(ci === 'github' ? [{ file: '.github/workflows/dvk.yml', from: 'khoi-tao/github/dvk.yml' }] : []),
  ...(ci === 'gitlab' ? [{ file: '.gitlab-ci.yml', from: 'khoi-tao/gitlab/dvk.yml' }] : []),
  { file: '.vscode/settings.json', from: 'khoi-tao/chung/settings.json' },
  { file: '.vscode/extensions.json', from: 'khoi-tao/chung/extensions.json' },
  { file: '.editorconfig', from: 'khoi-tao/chung/editorconfig' },
]

const write = async (path: string, shown: string, text: Uint8Array): Promise<void> => {
  makeFolder(dirname(path), shown)
  try {
    await writeFile(path, text)
  } catch (error) {
    throw writingError(error, shown)
  }
}

const KEPT: Message = {
  vi: 'giữ nguyên các tệp đã có: {files}; thêm --force để ghi đè',
  en: 'left as they are: {files}; add --force to overwrite them',
}

const NEXT: Message = {
  vi: 'Khai cơ quan mình trong dvk.config.yaml, rồi chạy: dvk lint. Gợi ý khi gõ trong VS Code cần: npm install --save-dev dvk',
  en: 'Declare your organisation in dvk.config.yaml, then run: dvk lint. Help while typing in VS Code needs: npm install --save-dev dvk',
}
