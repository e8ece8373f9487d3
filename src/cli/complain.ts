import { visible } from '../report/text-width.ts'
import type { Io } from './io.ts'

/**
 * Says on standard error what is wrong: there are names of files in it, and these may hold what would steer a terminal.
 * @param text may have several lines
 */
export const complain = ({ stderr }: Pick<Io, 'stderr'>, text: string): void => {
  stderr.write(`dvk: ${text.split('\n').map(visible).join('\n')}\n`)
}
