import type { Page } from './page.ts'
import { wrap } from './text-width.ts'

const WIDEST = 120
const NARROWEST = 60
const WITHOUT_TERMINAL = 100

/** Breaks a text into lines of a page that explains something, set in by so many spaces. */
export const pageText = (text: string, indent: number, { width }: Page): string => {
  const room = Math.min(WIDEST, Math.max(NARROWEST, width ?? WITHOUT_TERMINAL)) - indent
  return wrap(text, room)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')
}
