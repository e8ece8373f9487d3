import type { Message } from '../document/message.ts'
import { suggest } from '../vietnamese/suggest.ts'
import { STANDARDS } from './standards.ts'

/** Says that no standard has that id, which one may be meant, and which there are. */
export const unknownStandard = (id: string): Message => {
  const known = STANDARDS.map((each) => each.id)
  const guess = suggest(id, known)
  return {
    vi: `không có tiêu chuẩn «${id}»${guess ? `; có phải ý bạn là «${guess}»?` : '.'} Có: ${known.join(', ')}`,
    en: `there is no standard "${id}"${guess ? `; did you mean "${guess}"?` : '.'} There are: ${known.join(', ')}`,
  }
}
