import type { Location } from '../document/source.ts'

/** A remark in a file itself that rules are not to be told there: `dvk-tat noi-nhan/thieu-nhu-tren -- lý do`. */
export interface Directive {
  /** As written: ids of rules, or `group/*`. */
  readonly rules: readonly string[]
  /** Why; empty where none is given, and then nothing is left untold. */
  readonly reason: string
  /** Where the remark stands. */
  readonly at: Location
  /** What it is about; `null` for the whole file. */
  readonly scope: Location | null
}

/** No file has more; what is beyond is not looked at. */
export const MOST_DIRECTIVES = 1000

/** What a remark says. */
export interface Remark extends Pick<Directive, 'rules' | 'reason'> {
  /** `dvk-tat-tep`: it is about the whole file. */
  readonly ofFile: boolean
}

/** A text without it holds no directive. Word begins a comment with a capital. */
const NAME = /dvk-tat/i

/** Whether a text may hold a directive: a cheap question, before anything is looked at closely. */
export const mayHoldDirective = (text: string): boolean => NAME.test(text)

/** Rules, then the reason behind `--`, of which Word makes a dash. */
const REMARK = /^\s*dvk-tat(?<file>-tep)?(?![\w-]):?(?<rules>.*?)(?:(?:^|\s)(?:--+|[–—])(?:\s+(?<reason>.*))?)?$/isu

/**
 * @param text of a comment, without the marks of a comment
 * @returns `null` for a comment that is no directive
 */
export const parseRemark = (text: string): Remark | null => {
  const groups = REMARK.exec(text.trim())?.groups
  if (!groups) return null
  return {
    rules: (groups.rules ?? '').split(/[\s,;]+/u).filter((name) => name !== ''),
    reason: (groups.reason ?? '').replace(/\s+/gu, ' ').trim(),
    ofFile: groups.file !== undefined,
  }
}
