import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { Input } from '../project/input.ts'

const IGNORED: Message = {
  vi: 'bỏ qua {count} tệp theo «bo_qua» của tệp cấu hình: {files}',
  en: '{count} file(s) left out by "bo_qua" of the configuration: {files}',
}
/** Names of files shown. */
const MOST_SHOWN = 5

/**
 * What is said of files that the configuration leaves out: of those that were named, as hooks do, and of all where nothing is
 * left. Files of a folder are left out silently.
 * @param files those that were judged
 * @returns nothing where there is nothing to say
 */
export const ignoredNote = (leftOut: readonly Input[], files: number, language: Language): string => {
  const told = leftOut.filter(({ named }) => named || files === 0)
  if (told.length === 0) return ''
  const names = told.slice(0, MOST_SHOWN).map(({ file }) => file)
  const shown = names.join(', ') + (told.length > names.length ? ', …' : '')
  return fillMessage(IGNORED, language, { count: told.length, files: shown })
}
