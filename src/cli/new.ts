import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { InputError } from '../document/input-error.ts'
import { fillMessage, type Message } from '../document/message.ts'
import { notWritten, writingError } from '../draft/writing-error.ts'
import { suggest } from '../vietnamese/suggest.ts'
import { NEW_TYPES } from './argument-choices.ts'
import type { CommandInput } from './command.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'
import { namesFolder } from './is-folder.ts'
import { declaredFor, withOwn } from './own-defaults.ts'

/** By system. Two folders up in the sources (src/cli) and in what is shipped (dist/cli) alike. */
const SKELETONS = new URL('../../templates/moi/', import.meta.url)

/** `dvk new`: a commented YAML to start from. What is already there is not overwritten unless asked for. */
export const run = async (
  { arguments: [type = '', target = `${type}.yaml`], options, language }: CommandInput,
  io: Io,
): Promise<number> => {
  if (!NEW_TYPES.some((known) => known === type)) throw unknownType(type)
  const sample = await readFile(new URL(`${options.heThong}/${type}.yaml`, SKELETONS), 'utf8')
  const skeleton = withOwn(sample, options.heThong, await declaredFor(target === '-' ? type : target, io))
  if (target === '-') {
    io.stdout.write(skeleton)
    return CLEAN
  }
  const file = namesFolder(target, io.cwd) ? join(target, `${type}.yaml`) : target
  try {
    await writeFile(resolve(io.cwd, file), skeleton, { flag: options.force ? 'w' : 'wx' })
  } catch (error) {
    throw refusal(error, file)
  }
  io.stdout.write(`${file}\n`)
  io.stderr.write(`${fillMessage(NEXT, language, { file })}\n`)
  return CLEAN
}

const NEXT: Message = {
  vi: 'Sửa tệp rồi chạy: dvk draft {file}',
  en: 'Edit the file, then run: dvk draft {file}',
}

const unknownType = (type: string): InputError => {
  const guess = suggest(type, NEW_TYPES)
  const known = NEW_TYPES.join(', ')
  return new InputError('cach-dung/loai-la', {
    vi: `chưa có tệp mẫu cho «${type}»; có: ${known}${guess ? `; có phải ý bạn là «${guess}»?` : ''}`,
    en: `there is no file to start from for "${type}"; there are: ${known}${guess ? `; did you mean "${guess}"?` : ''}`,
  })
}

/** `--force` is this command's own way out, so it has its own word for a file that is there. */
const EXISTS: Message = {
  vi: 'tệp đã có, không ghi đè; hãy chọn tên khác hoặc thêm --force',
  en: 'it exists and is not overwritten; choose another name or add --force',
}

const refusal = (error: unknown, file: string): unknown =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
    ? notWritten(file, EXISTS)
    : writingError(error, file)
