import type { Block } from '../../document/block.ts'
import type { ComponentId, Recognition } from '../../document/component.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import type { AssignedLine } from '../assemble.ts'
import type { Line } from './line.ts'
import {
  beginsBodyName,
  beginsTypeName,
  isAddressLabel,
  isCirculation,
  isDraftMark,
  isGround,
  isNumberLine,
  isPartyTitle,
  isPlaceAndDate,
  isStar,
  isStateMotto,
  isStateTitle,
  isTypedLine,
  isTypeName,
  isUrgency,
  isYouthTitle,
  withoutAddressLabel,
} from './patterns.ts'

/** A header's lines with what they are, and the index of the first line that belongs to it no more. */
export interface Header {
  readonly assigned: readonly AssignedLine[]
  readonly end: number
}

/** How many lines a header has at most: left and right column, type, trích yếu and addressees. */
const MOST_LINES = 60

/** A line of a trích yếu is short; a paragraph of this many characters is text. */
const LONGEST_SUBJECT_LINE = 200

/**
 * Reads the header from the top: each line by its own pattern, the few that have none (agency, trích yếu) by what stands
 * around them. The two columns of a header may come one after the other or row by row.
 */
export const readHeader = (lines: readonly Line[]): Header => {
  const assigned: AssignedLine[] = []
  const seen = new Set<ComponentId>()
  let previous: ComponentId | null = null
  let afterGap = false
  const take = (
    block: Block,
    component: ComponentId,
    more: { separator?: true; recognition?: Recognition } = {},
  ): void => {
    assigned.push({ block, component, ...more })
    seen.add(component)
    previous = component
  }
  let index = 0
  for (; index < lines.length && assigned.length < MOST_LINES; index++) {
    const block = lines[index]?.block
    if (!block || block.text === '') {
      afterGap = true
      continue
    }
    const gap = afterGap
    afterGap = false
    const fixed = fixedComponent(block.text, seen)
    if (fixed === 'kinh_gui') {
      index = takeAddressees(lines, index, assigned)
      break
    }
    if (fixed) {
      take(block, fixed)
      continue
    }
    if (isStar(block.text)) {
      take(block, 'co_quan_ban_hanh', { separator: true })
      continue
    }
    if (isTypedLine(block.text)) {
      take(block, separated(previous, seen), { separator: true })
      // The line under the trích yếu closes the header of a titled document, also where the trích yếu is missing.
      if (seen.has('ten_loai')) {
        index = takeAddresseesBelow(lines, index + 1, assigned)
        break
      }
      continue
    }
    const subject = subjectLine(block, lines, index, { seen, previous, gap })
    if (subject) {
      take(block, 'trich_yeu', { recognition: subject })
      continue
    }
    if (isAgencyLine(block, seen)) {
      take(block, 'co_quan_ban_hanh')
      continue
    }
    break
  }
  return { assigned: splitAgencies(assigned), end: index }
}

/** Components that their own wording gives away. */
const fixedComponent = (text: string, seen: ReadonlySet<ComponentId>): ComponentId | null => {
  if (!seen.has('tieu_de') && (isPartyTitle(text) || isStateTitle(text) || isYouthTitle(text))) return 'tieu_de'
  if (!seen.has('tieu_ngu') && isStateMotto(text)) return 'tieu_ngu'
  if (!seen.has('so_ky_hieu') && isNumberLine(text)) return 'so_ky_hieu'
  if (!seen.has('dia_danh_ngay') && isPlaceAndDate(text)) return 'dia_danh_ngay'
  if (isUrgency(text)) return 'do_khan'
  if (isCirculation(text)) return 'luu_hanh'
  if (isDraftMark(text)) return 'du_thao'
  if (!seen.has('ten_loai') && (isTypeName(text) || (seen.has('so_ky_hieu') && beginsTypeName(text)))) return 'ten_loai'
  return isAddressLabel(text) ? 'kinh_gui' : null
}

const separated = (previous: ComponentId | null, seen: ReadonlySet<ComponentId>): ComponentId => {
  if (seen.has('trich_yeu')) return 'trich_yeu'
  return previous ?? 'tieu_de'
}

interface Surroundings {
  readonly seen: ReadonlySet<ComponentId>
  readonly previous: ComponentId | null
  readonly gap: boolean
}

/** @returns how sure it is that the line belongs to the trích yếu, or `null` where it does not */
const subjectLine = (block: Block, lines: readonly Line[], index: number, around: Surroundings): Recognition | null => {
  const { seen, previous, gap } = around
  if (block.text.length > LONGEST_SUBJECT_LINE) return null
  if (seen.has('ten_loai')) {
    // The first line may stand apart from the name of the type; later ones follow without a gap.
    if (previous === 'ten_loai') return 'sure'
    // Number or date, misplaced between the type and its trích yếu.
    if (!seen.has('trich_yeu')) return previous === 'so_ky_hieu' || previous === 'dia_danh_ngay' ? 'sure' : null
    if (previous !== 'trich_yeu') return null
    return gap ? lineBelongsToTitle(lines, index) : 'sure'
  }
  if (/^V\s*\/\s*v\b/iu.test(block.text) || /^về việc\s/iu.test(block.text)) return 'sure'
  if (!seen.has('so_ky_hieu')) return null
  const follows =
    previous === 'so_ky_hieu' || previous === 'do_khan' || previous === 'du_thao' || (previous === 'trich_yeu' && !gap)
  if (!follows || isUpperCase(block.text)) return null
  if (addresseesFollow(lines, index)) return 'sure'
  return typeFollows(lines, index) ? 'unsure' : null
}

/** A gap inside a title: it goes on only where a typed line still closes it. */
const lineBelongsToTitle = (lines: readonly Line[], index: number): Recognition | null => {
  const next = lines.slice(index, index + 6).map((line) => line.block.text)
  return next.some(isTypedLine) ? 'sure' : null
}

/** A công văn's trích yếu has the addressees below it, after a few short lines. */
const addresseesFollow = (lines: readonly Line[], index: number): boolean => {
  const below = lines.slice(index + 1).filter((line) => line.block.text !== '')
  const label = below.slice(0, 12).findIndex((line) => isAddressLabel(line.block.text))
  return label >= 0 && below.slice(0, label).every((line) => line.block.text.length <= LONGEST_SUBJECT_LINE)
}

/** A titled document's trích yếu that stands above the name of the type, in the place of a công văn's. */
const typeFollows = (lines: readonly Line[], index: number): boolean => {
  const below = lines.slice(index + 1, index + 12).filter((line) => line.block.text !== '')
  const name = below.findIndex((line) => isTypeName(line.block.text))
  return name >= 0 && below.slice(0, name).every((line) => line.block.text.length <= LONGEST_SUBJECT_LINE)
}

const isAgencyLine = (block: Block, seen: ReadonlySet<ComponentId>): boolean =>
  !seen.has('ten_loai') &&
  block.text.length <= 120 &&
  (isUpperCase(block.text) || (!seen.has('so_ky_hieu') && beginsBodyName(block.text)))

/** A tờ trình has its addressees beneath the line under the trích yếu. @returns the index behind them, or `from` */
const takeAddresseesBelow = (lines: readonly Line[], from: number, assigned: AssignedLine[]): number => {
  const next = lines.findIndex(({ block }, index) => index >= from && block.text !== '')
  return isAddressLabel(lines[next]?.block.text ?? '') ? takeAddressees(lines, next, assigned) : from
}

/** "Kính gửi:" and the lines of its list. @returns the index behind the last of them */
const takeAddressees = (lines: readonly Line[], from: number, assigned: AssignedLine[]): number => {
  let end = from
  let above = ''
  let gap = false
  for (let index = from; index < lines.length; index++) {
    const block = lines[index]?.block
    if (!block || block.text === '') {
      gap = true
      continue
    }
    if (index > from && !isAddressee(block, above, gap)) break
    assigned.push({ block, component: 'kinh_gui' })
    above = withoutAddressLabel(block.text)
    gap = false
    end = index + 1
  }
  return end
}

/**
 * Whether a line belongs to the addressees above: as an item with its dash, as an item of a list without dashes, or as
 * the rest of an item that a line of a text file was too short for. A paragraph of a .docx is never such a rest.
 */
const isAddressee = (block: Block, above: string, gap: boolean): boolean => {
  if (block.text.length > LONGEST_SUBJECT_LINE || isGround(block.text)) return false
  if (/^[-–+•]\s*\S/u.test(block.text)) return true
  if (above === '') return true
  const isListOpen = /[;,]$/.test(above)
  const isLineOpen = block.style === null && !/[.:]$/.test(above)
  return !gap && (isListOpen || isLineOpen)
}

/**
 * Tells the superior's lines from the issuer's: by weight where the file shows it (the superior is not bold), otherwise
 * by the words that begin a body's name; the last name is the issuer's.
 */
const splitAgencies = (assigned: readonly AssignedLine[]): AssignedLine[] => {
  const names = assigned.filter((line) => line.component === 'co_quan_ban_hanh' && !line.separator)
  const superior = new Set(superiorLines(names))
  return assigned.map((line) => (superior.has(line) ? { ...line, component: 'co_quan_cap_tren' } : line))
}

const superiorLines = (names: readonly AssignedLine[]): readonly AssignedLine[] => {
  const weights = names.map((line) => boldness(line.block))
  const firstBold = weights.indexOf(true)
  if (firstBold > 0 && weights.slice(0, firstBold).every((weight) => weight === false)) return names.slice(0, firstBold)
  const beginnings = names.flatMap((line, index) => (beginsBodyName(line.block.text) ? [index] : []))
  const last = beginnings.at(-1) ?? 0
  return names.slice(0, last)
}

const boldness = ({ style }: Block): boolean | null =>
  style && style.runs.length > 0 ? style.runs.every((run) => run.bold) : null
