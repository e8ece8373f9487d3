import type { System } from '../../document/official-document.ts'
import type { AssignedLine } from '../assemble.ts'
import { isAppendixGuide, isPartyTitle, isStateTitle, isYouthTitle } from './patterns.ts'

/**
 * Whose document it is: by its title, or, where that is missing, by the form of number and authority, by the document
 * that it is attached to, and last by the bodies that it speaks of.
 * @param previous the system of the document before it in the file
 */
export const systemOf = (lines: readonly AssignedLine[], previous: System | null): System => {
  const text = (component: string): string => lines.find((line) => line.component === component)?.block.text ?? ''
  const title = text('tieu_de')
  if (isPartyTitle(title)) return 'dang'
  if (isYouthTitle(title)) return 'doan'
  // Citizens' applications and contracts bear the State's title too, but no body issues them.
  if (isStateTitle(title)) return text('co_quan_ban_hanh') || text('so_ky_hieu') ? 'nha-nuoc' : 'khac'
  const guide = lines.find(({ block }) => isAppendixGuide(block.text))?.block.text ?? ''
  return systemOfNumber(text('so_ky_hieu'), text('quyen_han')) ?? previous ?? systemOfNumber(guide, '') ?? named(lines)
}

const systemOfNumber = (number: string, authority: string): System | null => {
  if (/\d\s*-\s*\p{Lu}\p{L}*\s*\/\s*\p{Lu}/u.test(number) || /^T\s*\/\s*M/u.test(authority)) return 'dang'
  return /\d\s*\/\s*\p{Lu}\p{L}*\s*-/u.test(number) || /\d\/\d{4}\/\p{Lu}/u.test(number) ? 'nha-nuoc' : null
}

const STATE_BODIES =
  /(?<!\p{L})(?:UBND|HĐND|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|chính phủ|bộ trưởng)(?!\p{L})/giu
const PARTY_BODIES =
  /(?<!\p{L})(?:đảng ủy|đảng uỷ|tỉnh ủy|tỉnh uỷ|huyện ủy|huyện uỷ|chi bộ|chi ủy|chi uỷ|cấp ủy|cấp uỷ)(?!\p{L})/giu

/** Fewer mentions say nothing. */
const FEWEST = 3

const named = (lines: readonly AssignedLine[]): System => {
  const count = (bodies: RegExp): number =>
    lines.reduce((sum, { block }) => sum + (block.text.match(bodies)?.length ?? 0), 0)
  const [state, party] = [count(STATE_BODIES), count(PARTY_BODIES)]
  if (state >= FEWEST && state > party * 2) return 'nha-nuoc'
  return party >= FEWEST && party > state * 2 ? 'dang' : 'khac'
}
