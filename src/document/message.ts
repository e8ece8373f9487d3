import { remembered } from '../vietnamese/remembered.ts'

export type Language = 'vi' | 'en'

/** One text in both languages. Texts of rules have places such as `{seen}` that are filled in. */
export type Message = Readonly<Record<Language, string>>

/** What fills the places of a text: a word that is the same in both languages, or one for each. */
export type MessageData = Readonly<Record<string, string | number | Message>>

/** @param data fills the places `{name}`; a place without data stays as it is */
export const fillMessage = (message: Message, language: Language, data: MessageData = {}): string => {
  let filled = ''
  for (const [index, part] of partsOf(message[language]).entries())
    filled += index % 2 === 0 ? part : word(part, language, data)
  return filled
}

const word = (name: string, language: Language, data: MessageData): string => {
  const value = data[name] ?? `{${name}}`
  return typeof value === 'object' ? value[language] : String(value)
}

/** Texts and names by turns: a rule tells of many places in the same words. */
const partsOf = remembered((text): readonly string[] => text.split(PLACE))

const PLACE = /\{(\w+)\}/
