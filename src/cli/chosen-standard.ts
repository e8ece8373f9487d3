import { InputError } from '../document/input-error.ts'
import type { Standard } from '../standards/standard.ts'
import { STANDARDS } from '../standards/standards.ts'
import { suggest } from '../vietnamese/suggest.ts'

/**
 * The standard of `--standard`.
 * @returns `null` where it was left out: the document's date then chooses
 * @throws InputError for an id that no standard has
 */
export const chosenStandard = (id: string | undefined): Standard | null => {
  if (id === undefined) return null
  const standard = STANDARDS.find((each) => each.id === id)
  if (standard) return standard
  const known = STANDARDS.map((each) => each.id)
  const guess = suggest(id, known)
  throw new InputError('cach-dung/tieu-chuan-la', {
    vi: `--standard: không có tiêu chuẩn «${id}»${guess ? `; có phải ý bạn là «${guess}»?` : '.'} Có: ${known.join(', ')}`,
    en: `--standard: there is no standard "${id}"${guess ? `; did you mean "${guess}"?` : '.'} There are: ${known.join(', ')}`,
  })
}
