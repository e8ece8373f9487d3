import { InputError, type WrongPlace } from '../document/input-error.ts'
import type { Language } from '../document/message.ts'
import { capped, inTextOrder } from '../read/yaml/problems.ts'

/** The id of what is wrong in a file of the configuration: its text names places of its own. */
export const WRONG_CONFIG = 'cau-hinh/sai'

/**
 * Every problem of a configuration or of what belongs to it, one a line. What two find of one place is told once.
 * @param own its own problems
 * @param named those of the files that it names, in their order
 */
export const wrongConfig = (own: readonly WrongPlace[], named: readonly WrongPlace[] = []): InputError => {
  const all = [...inTextOrder(own), ...named].map((place) => [lineOf(place, 'vi'), place] as const)
  const told = capped([...new Map(all).values()])
  const inLanguage = (language: Language): string => told.map((place) => lineOf(place, language)).join('\n')
  return new InputError(WRONG_CONFIG, { vi: inLanguage('vi'), en: inLanguage('en') }, told)
}

const lineOf = ({ message, location: { source, span } }: WrongPlace, language: Language): string => {
  const { line, column } = source.position(span.start)
  return `${source.file}:${line}:${column}: ${message[language]}`
}
