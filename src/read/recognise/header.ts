import type { ComponentId, Recognition } from '../../document/component.ts'
import { isCapitals } from '../../document/placeholder.ts'
import { typeMeant } from '../../standards/document-types.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import type { AssignedLine } from '../assemble.ts'
import { readAddressees } from './addressees.ts'
import { splitAgencies } from './agencies.ts'
import { beginsBodyName } from './body-names.ts'
import type { HeaderSoFar } from './header-so-far.ts'
import {
  beginsTypeName,
  isAddressLabel,
  isAppendixGuide,
  isCirculation,
  isCopyStamp,
  isDraftMark,
  isGround,
  isNumberLine,
  isPlaceAndDate,
  isSecrecy,
  isSignatureStamp,
  isStar,
  isStateMotto,
  isTitle,
  isTypedLine,
  isTypeName,
  isUrgency,
} from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'
import { LONGEST_SUBJECT_LINE, subjectOf } from './subject.ts'

/** A header's lines with what they are, and the index of the first line that belongs to it no more. */
export interface Header {
  readonly assigned: readonly AssignedLine[]
  readonly end: number
}

/** How many lines a header has at most: left and right column, type, trích yếu and addressees. */
const MOST_LINES = 60

interface Found {
  readonly component: ComponentId | null
  readonly separator?: true
  readonly recognition?: Recognition
}

/**
 * Reads the header from the top: each line by its own pattern, the few that have none (agency, trích yếu) by where they
 * stand. The two columns of a header may come one after the other or row by row.
 */
export const readHeader = (lines: readonly PrintedLine[]): Header => {
  const assigned: AssignedLine[] = []
  const seen = new Set<ComponentId>()
  let soFar: HeaderSoFar = { seen, above: null, subject: null, longType: false, isGuideOpen: false }
  let index = 0
  for (; index < Math.min(lines.length, MOST_LINES); index++) {
    const line = lines[index]
    if (!line) break
    if (isAddressLabel(line.text)) {
      const addressees = readAddressees(lines, index)
      assigned.push(...addressees.assigned)
      index = addressees.end
      break
    }
    const found = lineOf(line, lines, index, soFar)
    if (!found) break
    const { component, separator, recognition } = found
    assigned.push({
      block: line.block,
      component,
      ...(separator && { separator }),
      ...(recognition && { recognition }),
    })
    soFar = { ...soFar, isGuideOpen: isGuideOpen(line.text, soFar) }
    if (!component) continue
    // The line under the trích yếu closes the header of a titled document, also where the trích yếu is missing; a tờ
    // trình has its addressees beneath it.
    if (separator && seen.has('ten_loai')) {
      if (isAddressLabel(lines[index + 1]?.text ?? '')) continue
      index++
      break
    }
    seen.add(component)
    soFar = {
      ...soFar,
      above: { line, component },
      subject: component === 'trich_yeu' ? (soFar.subject ?? line) : soFar.subject,
      longType: component === 'ten_loai' ? typeMeant(line.text.replace(/\s*[:.]$/, '')) === null : soFar.longType,
    }
  }
  return { assigned: splitAgencies(assigned), end: index }
}

const isGuideOpen = (text: string, soFar: HeaderSoFar): boolean =>
  (soFar.isGuideOpen || (isAppendixGuide(text) && text.startsWith('('))) && !text.includes(')')

/** What a line of a header is; `null` where the header has ended above it. */
const lineOf = (line: PrintedLine, lines: readonly PrintedLine[], index: number, soFar: HeaderSoFar): Found | null => {
  const { seen } = soFar
  if (isSignatureStamp(line.text)) return { component: null }
  if (isCopyStamp(line.text)) return { component: 'ban_sao' }
  const fixed = fixedComponent(line, seen)
  if (fixed) return { component: fixed }
  if (isStar(line.text)) return { component: 'co_quan_ban_hanh', separator: true }
  if (isTypedLine(line.text)) return { component: separated(soFar), separator: true }
  if (!seen.has('ten_loai')) {
    const column = columnLine(line, lines, index, soFar)
    if (column) return column
  }
  if (isTypeContinued(line, soFar) || isUnknownType(line, lines, index, soFar)) return { component: 'ten_loai' }
  if (seen.has('ten_loai') && (isAppendixGuide(line.text) || soFar.isGuideOpen)) return { component: null }
  const subject = subjectOf(line, lines, index, soFar)
  if (subject) return { component: 'trich_yeu', recognition: subject }
  if (isAgencyLine(line, soFar)) return { component: 'co_quan_ban_hanh' }
  if (isForm(line.text)) return { component: null }
  return isAboveHeader(line, lines, index, soFar) ? { component: null } : null
}

/** Components that their own wording gives away. */
const fixedComponent = ({ text, side }: PrintedLine, seen: ReadonlySet<ComponentId>): ComponentId | null => {
  if (!seen.has('tieu_de') && isTitle(text)) return 'tieu_de'
  if (!seen.has('tieu_ngu') && isStateMotto(text)) return 'tieu_ngu'
  if (!seen.has('so_ky_hieu') && isNumberLine(text)) return 'so_ky_hieu'
  if (!seen.has('dia_danh_ngay') && isPlaceAndDate(text)) return 'dia_danh_ngay'
  if (isUrgency(text)) return 'do_khan'
  if (isSecrecy(text)) return 'do_mat'
  if (isCirculation(text)) return 'luu_hanh'
  if (isDraftMark(text)) return 'du_thao'
  const begins = seen.has('so_ky_hieu') || (seen.has('tieu_de') && side === null)
  return !seen.has('ten_loai') && (isTypeName(text) || (begins && beginsTypeName(text))) ? 'ten_loai' : null
}

const separated = ({ seen, above }: HeaderSoFar): ComponentId => {
  if (seen.has('trich_yeu')) return 'trich_yeu'
  return above?.component ?? 'tieu_de'
}

/** A name of a body is short. */
const LONGEST_AGENCY = 120

/**
 * A line of one of the two columns: on the left names of bodies above the number and the trích yếu of a công văn beneath
 * it; on the right nothing but what its own wording gives away, yet marks of forms may stand there.
 */
const columnLine = (
  { side, text, block }: PrintedLine,
  lines: readonly PrintedLine[],
  index: number,
  { seen, above }: HeaderSoFar,
): Found | null => {
  if (side === null || block.cell?.bordered) return null
  if (side === 'right') return text.length <= LONGEST_AGENCY ? { component: null } : null
  if (seen.has('so_ky_hieu')) {
    if (text.length > LONGEST_SUBJECT_LINE) return null
    const isLetters = lines.slice(index + 1, index + 16).some((line) => isAddressLabel(line.text))
    return { component: 'trich_yeu', recognition: isLetters || /^V\s*\/\s*v\b/iu.test(text) ? 'sure' : 'unsure' }
  }
  const continues = above?.component === 'co_quan_ban_hanh' && above.line.side === 'left'
  const isName = isCapitals(text) || beginsBodyName(text) || continues
  return isName && text.length <= LONGEST_AGENCY ? { component: 'co_quan_ban_hanh' } : { component: null }
}

const isAgencyLine = ({ text }: PrintedLine, { seen, above }: HeaderSoFar): boolean =>
  !seen.has('ten_loai') &&
  !(above?.component === 'dia_danh_ngay' && above.line.side !== null) &&
  text.length <= LONGEST_AGENCY &&
  (isCapitals(text) || (!seen.has('so_ky_hieu') && beginsBodyName(text)))

/** BIÊN BẢN HỌP HỘI ĐỒNG / KIỂM TRA KẾT THÚC KHÓA HỌC: where the name is more than the type's own, it may take two lines. */
const isTypeContinued = ({ text, gap }: PrintedLine, { above, longType, seen }: HeaderSoFar): boolean =>
  longType && !gap && above?.component === 'ten_loai' && !seen.has('trich_yeu') && isUpperCase(text)

/** What may stand directly above the name of the type. */
const ABOVE_TYPE: ReadonlySet<ComponentId> = new Set([
  'tieu_de',
  'tieu_ngu',
  'dia_danh_ngay',
  'du_thao',
  'do_khan',
  'do_mat',
])

/** A heading in capitals beneath title and agencies that is no known type: BẢN TỰ KIỂM ĐIỂM. */
const isUnknownType = (
  line: PrintedLine,
  lines: readonly PrintedLine[],
  index: number,
  { seen, above }: HeaderSoFar,
): boolean => {
  if (seen.has('ten_loai') || seen.has('trich_yeu') || !seen.has('tieu_de') || line.side !== null) return false
  if (!isUpperCase(line.text) || beginsBodyName(line.text) || line.text.length > LONGEST_AGENCY) return false
  if (!line.gap && !(above && (ABOVE_TYPE.has(above.component) || above.line.side || above.line.block.cell)))
    return false
  return !lines.slice(index + 1, index + 8).some(({ text }) => isTitle(text) || isNumberLine(text) || isStar(text))
}

/** What stands above a header (a remark, a slip of the scanner): the title follows. */
const isAboveHeader = (
  { text }: PrintedLine,
  lines: readonly PrintedLine[],
  index: number,
  { seen }: HeaderSoFar,
): boolean =>
  !seen.has('tieu_de') &&
  text.length <= LONGEST_AGENCY &&
  lines.slice(index + 1, index + 12).some((line) => isTitle(line.text))

/** "Mẫu số 01", "(Mẫu A)": what forms carry beside their header. */
const isForm = (text: string): boolean => /^\(?\s*mẫu\s/iu.test(text) && !isGround(text)
