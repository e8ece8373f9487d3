import { resolve } from 'node:path'
import { NO_CONFIG } from '../config/config.ts'
import { fileConfig } from '../config/file-config.ts'
import { InputError } from '../document/input-error.ts'
import type { Message } from '../document/message.ts'
import { wholeConfigsFor } from '../project/configs.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { configChoice } from './config-choice.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'
import { isFolder } from './is-folder.ts'

/** `dvk config FILE`: what the configuration says of a file, which need not be there yet, and on which line. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const {
    arguments: [file = ''],
    language,
  } = input
  const path = resolve(io.cwd, file)
  if (isFolder(path)) throw noFile(file)
  const config = await wholeConfigsFor(configChoice(input, io))(file)
  if (config === NO_CONFIG) {
    complain(io, NOTHING[language])
    return CLEAN
  }
  const { configText } = await import('../config/config-text.ts')
  io.stdout.write(configText(config, path))
  if (fileConfig(config, path).isIgnored) complain(io, IGNORED[language])
  return CLEAN
}

const NOTHING: Message = {
  vi: 'không có cấu hình nào cho tệp này: mọi quy tắc theo mức của tiêu chuẩn có hiệu lực vào ngày của văn bản',
  en: 'no configuration holds for this file: rules are those of the standard in force on the date of the document',
}

const IGNORED: Message = {
  vi: 'tệp này bị bỏ qua theo «bo_qua», không được kiểm tra',
  en: 'this file is left out by "bo_qua" and not checked',
}

const noFile = (file: string): InputError =>
  new InputError('cach-dung/la-thu-muc', {
    vi: `«${file}» là thư mục, mà cấu hình có thể khác nhau theo tệp: hãy nêu một tệp trong đó`,
    en: `"${file}" is a folder, and a configuration may differ by file: name a file in it`,
  })
