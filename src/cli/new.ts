import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InputError } from '../document/input-error.ts'
import type { Message } from '../document/message.ts'
import { suggest } from '../vietnamese/suggest.ts'
import type { CommandInput } from './commands.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'

/** Types that there is a commented YAML for. */
const TYPES = ['cong-van', 'ke-hoach'] as const

/** Two folders up in the sources (src/cli) and in what is shipped (dist/cli) alike. */
const SKELETONS = new URL('../../templates/moi/', import.meta.url)

/** `dvk new`: a commented YAML to start from. What is already there is not overwritten unless asked for. */
export const run = async (
  { arguments: [type = '', file = `${type}.yaml`], options, language }: CommandInput,
  io: Io,
): Promise<number> => {
  if (!TYPES.some((known) => known === type)) throw unknownType(type)
  const skeleton = await readFile(new URL(`${type}.yaml`, SKELETONS), 'utf8')
  if (file === '-') {
    io.stdout.write(skeleton)
    return CLEAN
  }
  try {
    await writeFile(resolve(io.cwd, file), skeleton, { flag: options.force ? 'w' : 'wx' })
  } catch (error) {
    throw writingError(error, file)
  }
  io.stdout.write(`${file}\n`)
  io.stderr.write(`${NEXT[language].replace('{file}', () => file)}\n`)
  return CLEAN
}

const NEXT: Message = {
  vi: 'Sửa tệp rồi chạy: dvk draft {file}',
  en: 'Edit the file, then run: dvk draft {file}',
}

const unknownType = (type: string): InputError => {
  const guess = suggest(type, TYPES)
  const known = TYPES.join(', ')
  return new InputError('cach-dung/loai-la', {
    vi: `chưa có tệp mẫu cho «${type}»; có: ${known}${guess ? `; có phải ý bạn là «${guess}»?` : ''}`,
    en: `there is no file to start from for "${type}"; there are: ${known}${guess ? `; did you mean "${guess}"?` : ''}`,
  })
}

const REASONS: Readonly<Record<string, Message>> = {
  EEXIST: {
    vi: 'tệp đã có, không ghi đè; hãy chọn tên khác hoặc thêm --force',
    en: 'it exists and is not overwritten; choose another name or add --force',
  },
  ENOENT: { vi: 'không có thư mục này', en: 'there is no such folder' },
  ENOTDIR: { vi: 'không có thư mục này', en: 'there is no such folder' },
  EISDIR: { vi: 'đây là thư mục, cần tên một tệp', en: 'it is a folder, name a file' },
  EACCES: { vi: 'không có quyền ghi', en: 'you may not write there' },
  EPERM: { vi: 'không có quyền ghi', en: 'you may not write there' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
}

const writingError = (error: unknown, file: string): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) return error
  const reason = REASONS[code] ?? { vi: `hệ thống báo ${code}`, en: `the system says ${code}` }
  return new InputError('tep/khong-ghi-duoc', {
    vi: `không ghi được «${file}»: ${reason.vi}`,
    en: `cannot write "${file}": ${reason.en}`,
  })
}
