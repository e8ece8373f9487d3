export type Language = 'vi' | 'en'

/** One text in both languages. Texts of rules have places such as `{seen}` that are filled in. */
export type Message = Readonly<Record<Language, string>>

/** What fills the places of a text: a word that is the same in both languages, or one for each. */
export type MessageData = Readonly<Record<string, string | number | Message>>

/** @param data fills the places `{name}`; a place without data stays as it is */
export const fillMessage = (message: Message, language: Language, data: MessageData = {}): string =>
  message[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = data[name] ?? place
    return typeof value === 'object' ? value[language] : String(value)
  })
