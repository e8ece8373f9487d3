import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language, Message } from '../document/message.ts'
import { compareFindings, type Finding } from '../lint/finding.ts'
import { withFingerprints } from '../lint/fingerprint.ts'
import { unreadable } from '../lint/lint.ts'
import type { FileEntries } from '../lint/repository/file-entries.ts'
import { siftByBaseline } from '../project/baseline/sift-by-baseline.ts'
import type { Input } from '../project/input.ts'
import { inputErrorIn } from '../project/input-error-in.ts'
import { judge } from '../project/judge.ts'
import { lintOptions } from '../project/judge-file.ts'
import { nameOf } from './names.ts'
import type { Session } from './session.ts'

/** Longer texts take longer than somebody who types would wait: the command line judges them. In UTF-16 units. */
export const LONGEST_TEXT = 2 ** 20

/** What is found in one file by itself. */
export interface JudgedText {
  /** Also those that its baseline knows. */
  readonly findings: readonly Finding[]
  /** What other files may gainsay; `null` for what is no document, or cannot be read. */
  readonly entries: FileEntries | null
  /** Its baseline, absolute; `null` where there is none. */
  readonly baseline: string | null
}

const NOTHING: JudgedText = { findings: [], entries: null, baseline: null }

/** A text as it stands in the editor: nothing where it is no document, or nothing is written yet. */
export const judgeText = async (document: TextDocument, session: Session): Promise<JudgedText> => {
  const file = nameOf(document, session.folder)
  const text = document.getText()
  if (file === null || text.trim() === '') return NOTHING
  const input = { file, named: false, read: async () => Buffer.from(text) }
  if (text.length <= LONGEST_TEXT) return judgeInput(input, session)
  const tooLong = unreadable(file, 'tep/qua-lon', TOO_LONG[session.settings.language])
  return { ...NOTHING, findings: [{ ...tooLong, severity: 'info' }] }
}

const TOO_LONG: Message = {
  vi: 'văn bản quá dài để kiểm tra trong lúc gõ: hãy chạy «dvk lint» trên tệp này',
  en: 'the text is too long to be checked while typing: run "dvk lint" on this file',
}

/** One file by its own configuration; a wrong one is a finding too. */
export const judgeInput = async (input: Input, { configs, settings }: Session): Promise<JudgedText> => {
  const { language, standard } = settings
  const { file } = input
  try {
    const config = await configs(file)
    if (config.isIgnored) return NOTHING
    const { baseline } = config
    const keep = { fingerprints: baseline !== null, facts: false, entries: true, lines: false }
    const judgement = await judge(input, { ...lintOptions({ standard, language, final: false }, config), keep })
    if (!judgement) return NOTHING
    const { findings, entries = null } = judgement
    return { findings, entries, baseline }
  } catch (error) {
    return { ...NOTHING, findings: [unreadableBy(error, file, language)] }
  }
}

/** All that is told of a file: without what its baseline knows, a wrong one of which is a finding too. */
export const toldFindings = (
  { findings, entries, baseline }: JudgedText,
  together: readonly Finding[],
  { baselineAt, folder, settings }: Session,
): readonly Finding[] => {
  const all = together.length > 0 ? [...findings, ...together].sort(compareFindings) : findings
  const file = entries?.file
  if (baseline === null || file === undefined) return all
  try {
    const run = { path: baseline, cwd: folder, files: [file], findings: withFingerprints(all) }
    return siftByBaseline(baselineAt(baseline), run).told
  } catch (error) {
    return [unreadableBy(error, file, settings.language)]
  }
}

const unreadableBy = (error: unknown, file: string, language: Language): Finding => {
  const { id, text } = inputErrorIn(file, error)
  return unreadable(file, id, text[language])
}
