/** A change of the printed lines; it must fit in exactly one place. */
export type PrintChange =
  /** A stretch within one line. */
  | { readonly kind: 'stretch'; readonly from: string; readonly to: string }
  /** One whole line becomes these lines; none removes it. */
  | { readonly kind: 'line'; readonly from: string; readonly to: readonly string[] }
  /** One whole line goes to another place. */
  | { readonly kind: 'move'; readonly line: string; readonly before: string }

/** `from` stands exactly once in the source (a YAML, or the XML of a part) and becomes `to`. */
export interface SourceChange {
  readonly from: string | RegExp
  readonly to: string
}

/** Why a format cannot show the break: «tiêu đề do tiêu chuẩn ghi». */
export interface Inexpressible {
  readonly reason: string
}

/** One way to break a clean document, which exactly one rule must tell. */
export interface Mutation {
  readonly rule: string
  /** What is broken, for the test's name. */
  readonly breaks: string
  /** A file of test/fixtures/clean, without `.yaml`. */
  readonly base: string
  readonly text: readonly PrintChange[] | Inexpressible
  /** The same as `text` where left out. */
  readonly docx?: readonly PrintChange[] | Inexpressible
  readonly yaml: readonly SourceChange[] | Inexpressible
}

/** For rules that need pages and fonts: a break in the XML of the drafted .docx alone. */
export interface LayoutMutation extends Pick<Mutation, 'rule' | 'breaks' | 'base'> {
  /** The part of the package; `word/document.xml` where left out. */
  readonly part?: string
  readonly xml: readonly SourceChange[]
}

export const stretch = (from: string, to: string): PrintChange => ({ kind: 'stretch', from, to })
export const line = (from: string, ...to: readonly string[]): PrintChange => ({ kind: 'line', from, to })
export const move = (moved: string, before: string): PrintChange => ({ kind: 'move', line: moved, before })
export const source = (from: string | RegExp, to: string): SourceChange => ({ from, to })
export const inexpressible = (reason: string): Inexpressible => ({ reason })

/** The same change of a stretch that stands once in the printed lines and once in the YAML. */
export const everywhere = (from: string, to: string): Pick<Mutation, 'text' | 'yaml'> => ({
  text: [stretch(from, to)],
  yaml: [source(from, to)],
})

/** A document of each system, and a sentence that is a line of its own in it. */
export const SENTENCES = [
  { base: 'cong-van-hd05', sentence: 'Đề nghị các chi bộ, cơ quan thực hiện.' },
  { base: 'cong-van-nd30', sentence: 'Đề nghị các đơn vị quan tâm thực hiện./.' },
] as const

/** The same change of one sentence in every format, in a document of each system. */
export const inSentence = (rule: string, breaks: string, change: (sentence: string) => string): readonly Mutation[] =>
  SENTENCES.map(({ base, sentence }) => ({
    rule,
    breaks,
    base,
    text: [line(sentence, change(sentence))],
    yaml: [source(sentence, change(sentence))],
  }))

export const isInexpressible = <T>(changes: readonly T[] | Inexpressible): changes is Inexpressible =>
  'reason' in changes

/** @throws Error where a change does not fit in exactly one place, so that no mutation can go by without effect */
export const changeSource = (text: string, changes: readonly SourceChange[]): string =>
  changes.reduce((changed, { from, to }) => {
    const matches = [
      ...changed.matchAll(
        typeof from === 'string'
          ? new RegExp(escapeRegExp(from), 'gu')
          : new RegExp(from, `${from.flags.replace('g', '')}g`),
      ),
    ]
    const [only, second] = matches
    if (!only || second) throw new Error(`«${from}» stands ${matches.length} times`)
    return changed.slice(0, only.index) + to + changed.slice(only.index + only[0].length)
  }, text)

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** @throws Error as `changeSource` */
export const changeText = (text: string, changes: readonly PrintChange[]): string =>
  changes.reduce((changed, change) => {
    if (change.kind === 'stretch') return changeSource(changed, [source(change.from, change.to)])
    const lines = changed.split('\n')
    if (change.kind === 'line') return lines.toSpliced(indexOfOnly(lines, change.from), 1, ...change.to).join('\n')
    const others = lines.toSpliced(indexOfOnly(lines, change.line), 1)
    return others.toSpliced(indexOfOnly(others, change.before), 0, change.line).join('\n')
  }, text)

/** @throws Error where the item is missing or stands twice */
export const indexOfOnly = (items: readonly string[], wanted: string): number => {
  const index = items.indexOf(wanted)
  if (index < 0 || items.indexOf(wanted, index + 1) >= 0)
    throw new Error(`«${wanted}» is no line of its own, or stands twice`)
  return index
}
