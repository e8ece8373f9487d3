/** Upper case as printed in headings. Vietnamese letters keep their length; the few that grow (ß, ﬁ) do not occur in names. */
export const upperCase = (text: string): string => text.toUpperCase()

export const lowerCase = (text: string): string => text.toLowerCase()

/** True when the text has letters and none of them is in lower case. */
export const isUpperCase = (text: string): boolean => !hasLowerCase(text) && text !== lowerCase(text)

/** True when a letter of the text is in lower case; most texts have one without marks near their beginning. */
export const hasLowerCase = (text: string): boolean => /[a-z]/.test(text) || text !== upperCase(text)

/** True where the first character is a capital letter. */
export const beginsWithCapital = (text: string): boolean => text.charAt(0) !== lowerCase(text.charAt(0))

/** `meant` in the letter case of `word`: all capitals, the first one, or none. */
export const inCaseOf = (word: string, meant: string): string => {
  if (word === upperCase(word)) return upperCase(meant)
  return word.charAt(0) === upperCase(word.charAt(0)) ? upperCase(meant.charAt(0)) + meant.slice(1) : meant
}
