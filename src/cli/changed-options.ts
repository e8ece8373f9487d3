import { InputError } from '../document/input-error.ts'
import type { Options } from './command.ts'

/**
 * Whether only what has changed is told, by what git knows.
 * @param paths as named on the command line
 * @throws InputError for options that make no sense together
 */
export const asksForChanges = (options: Options, paths: readonly string[]): boolean => {
  const { staged = false, wholeFiles = false, newFrom, newFromMergeBase } = options
  const comparing = newFrom === undefined ? newFromMergeBase && '--new-from-merge-base' : '--new-from'
  if (wholeFiles && !comparing) throw wholeAlone()
  const asked = staged ? '--staged' : comparing
  if (asked && paths.includes('-')) throw withStdin(asked)
  return asked !== undefined
}

const wholeAlone = (): InputError =>
  new InputError('cach-dung/thieu-tuy-chon', {
    vi: '--whole-files chỉ dùng cùng --new-from hoặc --new-from-merge-base',
    en: '--whole-files is used with --new-from or --new-from-merge-base only',
  })

const withStdin = (option: string): InputError =>
  new InputError('cach-dung/trai-nhau', {
    vi: `không dùng «${option}» cùng với «-»: git không biết gì về nội dung đọc từ stdin`,
    en: `"${option}" and "-" contradict each other: git knows nothing of what is read from stdin`,
  })
