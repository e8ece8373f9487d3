import { InputError } from '../document/input-error.ts'
import type { Standard } from '../standards/standard.ts'
import { STANDARDS } from '../standards/standards.ts'
import { unknownStandard } from '../standards/unknown-standard.ts'

/**
 * The standard of `--standard`.
 * @returns `null` where it was left out: the document's date then chooses
 * @throws InputError for an id that no standard has
 */
export const chosenStandard = (id: string | undefined): Standard | null => {
  if (id === undefined) return null
  const standard = STANDARDS.find((each) => each.id === id)
  if (standard) return standard
  const { vi, en } = unknownStandard(id)
  throw new InputError('cach-dung/tieu-chuan-la', { vi: `--standard: ${vi}`, en: `--standard: ${en}` })
}
