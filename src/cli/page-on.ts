import type { Language } from '../document/message.ts'
import { hasColors } from '../report/colors.ts'
import type { Page } from '../report/page.ts'
import type { Io, Output } from './io.ts'

/** The page of what goes to a stream: as wide as its terminal, in colours where that has them. */
export const pageOn = ({ isTTY, columns }: Output, language: Language, { env }: Pick<Io, 'env'>): Page => ({
  language,
  colors: hasColors(isTTY, env),
  width: columns ?? null,
})
