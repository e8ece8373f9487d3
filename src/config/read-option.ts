import { meantOrAll } from '../document/meant-or-all.ts'
import type { Message } from '../document/message.ts'
import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt, quote } from '../read/yaml/problems.ts'
import { textsIn } from '../read/yaml/tree/fields.ts'
import type { Entry, Node } from '../read/yaml/tree/node.ts'
import type { OptionValue, RuleOption, RuleOptions } from '../rules/rule-options.ts'
import { suggest } from '../vietnamese/suggest.ts'
import { LEVEL_KEY } from './known-rules.ts'

export type ReadOption = { readonly value: OptionValue } | { readonly problem: Problem }

/** The value of one option of a rule. @param rule its id, or `group/*`, which has none */
export const readOption = (entry: Entry, rule: string, options: RuleOptions, source: Source): ReadOption => {
  const option = options[entry.key]
  if (!option || !Object.hasOwn(options, entry.key)) return { problem: noOption(entry, rule, options, source) }
  const value = optionValue(entry, option)
  if (value !== null) return { value }
  const { vi, en } = needed(option)
  return {
    problem: problemAt(source, 'yaml/gia-tri-la', entry.value?.span ?? entry.keySpan, {
      vi: `«${entry.key}» của «${rule}» cần ${vi}`,
      en: `"${entry.key}" of "${rule}" takes ${en}`,
    }),
  }
}

/** @returns `null` for what the option does not take */
const optionValue = ({ value }: Entry, option: RuleOption): OptionValue | null => {
  if (option.kind === 'words') {
    const isList = value === null || value.kind === 'text' || (value.kind === 'list' && value.items.every(isText))
    return isList ? textsIn(value).map(({ text }) => text) : null
  }
  if (value?.kind !== 'text') return null
  if (option.kind === 'choice') return option.choices.find((choice) => choice === value.text) ?? null
  const number = /^\d+(?:\.\d+)?$/.test(value.text) ? Number(value.text) : Number.NaN
  return number >= option.min && number <= option.max ? number : null
}

const isText = (node: Node | null): boolean => node?.kind === 'text'

const needed = (option: RuleOption): Message => {
  switch (option.kind) {
    case 'words':
      return { vi: 'một danh sách từ, ví dụ [A, B]', en: 'a list of words, such as [A, B]' }
    case 'choice':
      return { vi: `một trong: ${option.choices.join(', ')}`, en: `one of: ${option.choices.join(', ')}` }
    case 'number':
      return {
        vi: `một số từ ${option.min} đến ${option.max}`,
        en: `a number from ${option.min} to ${option.max}`,
      }
  }
}

const noOption = ({ key, keySpan }: Entry, rule: string, options: RuleOptions, source: Source): Problem => {
  const known = [LEVEL_KEY, ...Object.keys(options)]
  const guess = suggest(key, known)
  const instead = guess || known.length > 1 ? meantOrAll(guess, known) : ONLY_LEVEL
  return problemAt(
    source,
    'yaml/khoa-la',
    keySpan,
    {
      vi: `«${rule}» không có tuỳ chọn «${quote(key)}»; ${instead.vi}`,
      en: `"${rule}" has no option "${quote(key)}"; ${instead.en}`,
    },
    guess,
  )
}

const ONLY_LEVEL: Message = {
  vi: 'ở đây không có tuỳ chọn nào, chỉ đặt được mức (muc)',
  en: 'there are no options here, only a level (muc)',
}
