import { InputError } from '../../document/input-error.ts'
import { utf8Text } from '../../read/utf8-text.ts'
import { readBytes } from '../read-bytes.ts'
import { type Baseline, parseBaseline } from './baseline.ts'

/**
 * @param path absolute
 * @param name for messages
 * @throws InputError where it cannot be read or is none
 */
export const readBaseline = (path: string, name: string): Baseline =>
  parseBaseline(utf8Text(bytesOf(path, name)) ?? '', name)

const bytesOf = (path: string, name: string): Uint8Array => {
  try {
    return readBytes(path, name)
  } catch (error) {
    throw error instanceof InputError && error.id === 'tep/khong-ton-tai' ? missing(name) : error
  }
}

const missing = (name: string): InputError =>
  new InputError('phat-hien-cu/khong-ton-tai', {
    vi: `chưa có tệp phát hiện cũ «${name}»; ghi lần đầu bằng --baseline-write`,
    en: `there is no baseline "${name}" yet; write it with --baseline-write`,
  })
