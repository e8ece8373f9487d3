import type { OfficialDocument } from '../../../src/document/official-document.ts'
import type { Finding } from '../../../src/lint/finding.ts'
import { lintFile, standardOf } from '../../../src/lint/lint.ts'
import { readDocument } from '../../../src/read/read-document.ts'
import type { ReadFile } from '../../../src/read/read-file.ts'
import type { Standard } from '../../../src/standards/standard.ts'

const OPTIONS = { standard: null, language: 'vi', final: false } as const

/** Reads bytes as `dvk` would read a file of that name. */
export const readBytes = async (file: string, bytes: Uint8Array | string): Promise<ReadFile> =>
  readDocument(file, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, OPTIONS)

/** All findings of a file, judged by the standard in force on its own date. */
export const lintBytes = async (file: string, bytes: Uint8Array | string): Promise<readonly Finding[]> =>
  lintFile(await readBytes(file, bytes), OPTIONS)

/** The one document of a file and the standard that judges it. */
export const onlyDocument = (read: ReadFile): { readonly document: OfficialDocument; readonly standard: Standard } => {
  const [document] = read.documents
  const standard = document && standardOf(document, null)
  if (!document || !standard)
    throw new Error(`${read.file}: ${read.problems.map((problem) => problem.id).join(', ') || 'no standard'}`)
  return { document, standard }
}

/** `so-ky-hieu/so-0 (error): …` for the messages of failing tests. */
export const describeFindings = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${finding.ruleId} (${finding.severity}): ${finding.message}`).join('\n')

export const ruleIds = (findings: readonly Finding[]): readonly string[] =>
  [...new Set(findings.map((finding) => finding.ruleId))].sort()
