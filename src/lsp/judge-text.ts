import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Message } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { unreadable } from '../lint/lint.ts'
import type { Configs } from '../project/configs.ts'
import type { Input } from '../project/input.ts'
import { inputErrorIn } from '../project/input-error-in.ts'
import { judge } from '../project/judge.ts'
import { nameOf } from './names.ts'
import type { Settings } from './settings.ts'

/** Longer texts take longer than somebody who types would wait: the command line judges them. In UTF-16 units. */
export const LONGEST_TEXT = 2 ** 20

const KEEP = { fingerprints: false, facts: false, lines: false }

/** The findings of a text as it stands in the editor; none where it is no document, or nothing is written yet. */
export const judgeText = async (
  document: TextDocument,
  folder: string,
  configs: Configs,
  settings: Settings,
): Promise<readonly Finding[]> => {
  const file = nameOf(document, folder)
  if (file === null) return []
  const text = document.getText()
  if (text.trim() === '') return []
  const input = { file, named: false, read: async () => Buffer.from(text) }
  if (text.length <= LONGEST_TEXT) return judgeInput(input, configs, settings)
  return [{ ...unreadable(file, 'tep/qua-lon', TOO_LONG[settings.language]), severity: 'info' }]
}

const TOO_LONG: Message = {
  vi: 'văn bản quá dài để kiểm tra trong lúc gõ: hãy chạy «dvk lint» trên tệp này',
  en: 'the text is too long to be checked while typing: run "dvk lint" on this file',
}

/** The findings of one file by its own configuration; a wrong configuration is a finding too. */
export const judgeInput = async (
  input: Input,
  configs: Configs,
  { language, standard }: Settings,
): Promise<readonly Finding[]> => {
  const { file } = input
  try {
    const { isIgnored, ...config } = await configs(file)
    if (isIgnored) return []
    const options = { ...config, standard: standard ?? config.standard, language, final: false, keep: KEEP }
    return (await judge(input, options))?.findings ?? []
  } catch (error) {
    const { id, text } = inputErrorIn(file, error)
    return [unreadable(file, id, text[language])]
  }
}
