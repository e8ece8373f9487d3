import type { Message } from '../../document/message.ts'
import { LEVEL_KEY } from '../known-rules.ts'

interface WrongField {
  readonly field: string
  readonly need: Message
}

/** What is wrong with the options that a rule of an organisation describes. */
export const wrongOption = (options: unknown): WrongField | null => {
  if (options === undefined) return null
  const entries = Object.entries(Object(options))
  const wrong = entries.find(
    ([name, option]) => !/^[a-z][a-z0-9_]*$/.test(name) || name === LEVEL_KEY || !isOption(option),
  )
  return wrong ? { field: `options.${wrong[0]}`, need: NEED } : null
}

const isOption = (value: unknown): boolean => {
  const { kind, default: usual, min, max, choices, summary } = Object(value)
  if (typeof summary?.vi !== 'string' || typeof summary?.en !== 'string') return false
  const isTexts = (list: unknown): boolean => Array.isArray(list) && list.every((item) => typeof item === 'string')
  if (kind === 'number') return [usual, min, max].every((each) => typeof each === 'number')
  return kind === 'words' ? isTexts(usual) : kind === 'choice' && isTexts(choices) && choices.includes(usual)
}

const NEED: Message = {
  vi: 'cần { kind: "number", default, min, max }, { kind: "words", default } hoặc { kind: "choice", default, choices }, có summary { vi, en }; tên chữ thường không dấu, không phải «muc»',
  en: 'it takes { kind: "number", default, min, max }, { kind: "words", default } or { kind: "choice", default, choices }, with summary { vi, en }; the name in lower-case ASCII and not "muc"',
}
