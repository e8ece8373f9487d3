import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Message } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { unreadable } from '../lint/lint.ts'
import { siftByBaseline } from '../project/baseline/sift-by-baseline.ts'
import type { Input } from '../project/input.ts'
import { inputErrorIn } from '../project/input-error-in.ts'
import { judge } from '../project/judge.ts'
import { lintOptions } from '../project/judge-file.ts'
import { nameOf } from './names.ts'
import type { Session } from './session.ts'

/** Longer texts take longer than somebody who types would wait: the command line judges them. In UTF-16 units. */
export const LONGEST_TEXT = 2 ** 20

/** The findings of a text as it stands in the editor; none where it is no document, or nothing is written yet. */
export const judgeText = async (document: TextDocument, session: Session): Promise<readonly Finding[]> => {
  const file = nameOf(document, session.folder)
  const text = document.getText()
  if (file === null || text.trim() === '') return []
  const input = { file, named: false, read: async () => Buffer.from(text) }
  if (text.length <= LONGEST_TEXT) return judgeInput(input, session)
  return [{ ...unreadable(file, 'tep/qua-lon', TOO_LONG[session.settings.language]), severity: 'info' }]
}

const TOO_LONG: Message = {
  vi: 'văn bản quá dài để kiểm tra trong lúc gõ: hãy chạy «dvk lint» trên tệp này',
  en: 'the text is too long to be checked while typing: run "dvk lint" on this file',
}

/** The findings of one file by its own configuration and baseline; a wrong one of these is a finding too. */
export const judgeInput = async (input: Input, session: Session): Promise<readonly Finding[]> => {
  const { configs, baselineAt, folder, settings } = session
  const { language } = settings
  const { file } = input
  try {
    const config = await configs(file)
    if (config.isIgnored) return []
    const { baseline: path } = config
    const keep = { fingerprints: path !== null, facts: false, entries: false, lines: false }
    const { standard } = settings
    const judgement = await judge(input, { ...lintOptions({ standard, language, final: false }, config), keep })
    if (!judgement) return []
    const { findings } = judgement
    if (path === null) return findings
    return siftByBaseline(baselineAt(path), { path, cwd: folder, files: [file], findings }).told
  } catch (error) {
    const { id, text } = inputErrorIn(file, error)
    return [unreadable(file, id, text[language])]
  }
}
