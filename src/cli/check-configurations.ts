import type { Message } from '../document/message.ts'
import { wholeConfigsFor } from '../project/configs.ts'
import type { Io } from './io.ts'

/**
 * Reads configurations that were named as files to check, as a hook names whatever is about to be committed.
 * @throws InputError for the first that cannot be read or is wrong
 */
export const checkConfigurations = async (files: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<void> => {
  for (const file of files) await wholeConfigsFor({ config: file, cwd })(file)
}

/** What is said where nothing else was named. */
export const NOTHING_ELSE: Message = {
  vi: 'tệp cấu hình không có gì sai; không có văn bản nào được nêu để kiểm tra',
  en: 'there is nothing wrong with the configuration; no document was named',
}
