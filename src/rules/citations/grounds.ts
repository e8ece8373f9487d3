import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Mention, mentionsOf } from './mentions.ts'

/**
 * The numbered documents that are grounds: those that a ground begins with. Of a list the last has what is said of all; laws are
 * cited by name.
 */
export const groundsIn = lastAsked((document: OfficialDocument): readonly Mention[] =>
  mentionsOf(document).filter(
    ({ cited, isNested, isBeforeOthers }) =>
      cited.block.component === 'can_cu' &&
      cited.number !== null &&
      cited.form !== 'luat' &&
      cited.typeWord !== null &&
      !isNested &&
      !isBeforeOthers &&
      BEGINNING.test(cited.block.text.slice(0, cited.start)),
  ),
)

const BEGINNING = /^(?:[-–]\s*)?(?:thực hiện|căn cứ|theo|xét)\s(?:nội dung\s)?$/i
