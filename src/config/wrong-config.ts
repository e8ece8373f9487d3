import { InputError } from '../document/input-error.ts'
import type { Language } from '../document/message.ts'
import type { Problem } from '../read/read-file.ts'
import { capped, inTextOrder } from '../read/yaml/problems.ts'

/** The id of what is wrong in a file of the configuration: its text names places of its own. */
export const WRONG_CONFIG = 'cau-hinh/sai'

/** Every problem of a configuration or of what belongs to it, one a line. */
export const wrongConfig = (problems: readonly Problem[]): InputError => {
  const told = capped(inTextOrder(problems))
  const inLanguage = (language: Language): string =>
    told
      .map(({ message, location: { source, span } }) => {
        const { line, column } = source.position(span.start)
        return `${source.file}:${line}:${column}: ${message[language]}`
      })
      .join('\n')
  return new InputError(WRONG_CONFIG, { vi: inLanguage('vi'), en: inLanguage('en') }, told)
}
