import { type Judgement, type JudgeOptions, judge } from '../../src/project/judge.ts'

const OPTIONS: JudgeOptions = {
  standard: null,
  language: 'vi',
  final: false,
  keep: { fingerprints: false, facts: false, entries: false, lines: false },
}

/** Judges a file of that name and content, as the command line and editors do. */
export const judgeText = async (
  file: string,
  content: string | Uint8Array,
  options: Partial<JudgeOptions> = {},
): Promise<Judgement> => {
  const judgement = await judge(
    { file, named: true, read: async () => Buffer.from(content) },
    { ...OPTIONS, ...options },
  )
  if (!judgement) throw new Error(`${file} is no document`)
  return judgement
}

/** `4 so-ky-hieu/dau-hai-cham` */
export const toldIn = ({ findings }: Judgement): readonly string[] =>
  findings.map(({ ruleId, location: { source, span } }) => `${source.position(span.start).line} ${ruleId}`)

/** `4 so-ky-hieu/dau-hai-cham -- lý do (dòng 3)` */
export const suppressedIn = ({ suppressed }: Judgement): readonly string[] =>
  suppressed.map(({ finding, reason, directive }) => {
    const lineOf = ({ source, span }: typeof directive): number => source.position(span.start).line
    return `${lineOf(finding.location)} ${finding.ruleId} -- ${reason} (dòng ${lineOf(directive)})`
  })
