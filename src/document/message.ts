export type Language = 'vi' | 'en'

/** One text in both languages. Texts of rules have places such as `{seen}` that are filled in. */
export type Message = Readonly<Record<Language, string>>

/** @param data fills the places `{name}`; a place without data stays as it is */
export const fillMessage = (
  message: Message,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string => message[language].replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place))
