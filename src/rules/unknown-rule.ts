import type { Message } from '../document/message.ts'

/** Says that no rule has that name. @param guess the one that may be meant */
export const unknownRule = (name: string, guess: string | null): Message => ({
  vi: `không có quy tắc «${name}»; ${guess ? `có phải ý bạn là «${guess}»?` : 'xem tất cả: dvk rules'}`,
  en: `there is no rule "${name}"; ${guess ? `did you mean "${guess}"?` : 'for all of them: dvk rules'}`,
})
