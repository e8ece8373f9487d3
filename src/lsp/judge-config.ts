import { dirname } from 'node:path'
import type { Finding } from '../lint/finding.ts'
import { unreadable } from '../lint/lint.ts'
import { wholeConfigsFor } from '../project/configs.ts'
import { inputErrorIn } from '../project/input-error-in.ts'
import { readBytes } from '../project/read-bytes.ts'
import { shownPath } from '../project/shown-path.ts'
import type { Settings } from './settings.ts'

/** What is wrong in the text of a configuration as it stands in the editor, whatever has been saved of it. */
export const judgeConfig = async (
  path: string,
  text: string,
  folder: string,
  { language, plugins, debug }: Settings,
): Promise<readonly Finding[]> => {
  const file = shownPath(path, folder)
  const read: typeof readBytes = (at, name) => (at === path ? Buffer.from(text) : readBytes(at, name))
  try {
    await wholeConfigsFor({ config: path, cwd: dirname(path), plugins, debug, read })(path)
    return []
  } catch (error) {
    const { id, text: message, places } = inputErrorIn(file, error)
    // One that it inherits from has places of its own, in another file.
    const own = places.filter(({ location }) => shownPath(path, dirname(path)) === location.source.file)
    if (own.length === 0) return [unreadable(file, id, message[language])]
    return own.map((place) => ({ ...unreadable(file, id, place.message[language]), location: place.location }))
  }
}
