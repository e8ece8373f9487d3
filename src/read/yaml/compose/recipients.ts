import { isArchive, refersAbove, refersToArticle } from '../../../document/recipient-list.ts'
import type { Span } from '../../../document/source.ts'
import { printed } from '../../../vietnamese/printed.ts'
import type { AssignedLine } from '../../assemble.ts'
import { problemAt } from '../problems.ts'
import { concat, extentOf, type Sourced, supplied, suppliedBefore, suppliedBehind } from '../sourced.ts'
import { keyAt, mapsAt, rawText, textOf, textsAt, withoutEnd, withoutStart } from '../tree/fields.ts'
import { type Composing, printedLine } from './composing.ts'
import { lastArticle } from './last-article.ts'
import { closedItems, type ListItem, listItems } from './list-item.ts'

/**
 * "Nơi nhận:" and its items. "Như trên" or "Như Điều 3" and the archive line are supplied; a list that already has one of them is the
 * clerk's own: it is printed as it is and judged by the rules.
 */
export const composeRecipients = (composing: Composing): AssignedLine[] => {
  const { source, root, typeSpan, required } = composing
  const key = keyAt(root, 'noi_nhan') ?? keyAt(root, 'luu') ?? typeSpan
  const items = listItems(textsAt(root, 'noi_nhan'))
  const archive = archiveItem(composing, items)
  const isOwn = items.map(printedName).some((item) => refersAbove(item) || refersToArticle(item) || isArchive(item))
  const isEmpty = items.length + archive.length === 0
  const first = isOwn || isEmpty ? [] : composeFirst(composing, key)
  const lines = isOwn
    ? [...items.map(({ typed }) => [typed]), ...closed(composing, archive)]
    : closed(composing, [...first, ...items, ...archive])
  const by = draftedBy(composing)
  if (lines.length === 0 && !by) return []
  const label = required('noi_nhan.label')
  return [
    ...(label ? [printedLine(source, 'noi_nhan', [supplied(label, key)])] : []),
    ...lines.map((line) => printedLine(source, 'noi_nhan', [suppliedBefore('- ', line), ...line])),
    ...(by ? [printedLine(source, 'noi_nhan', [by])] : []),
  ]
}

/** The name as rules will see it. */
const printedName = ({ name }: ListItem) => ({ name: printed(name.text).text })

const closed = ({ required }: Composing, items: readonly ListItem[]): readonly (readonly Sourced[])[] =>
  closedItems(items, {
    separator: required('noi_nhan.separator') ?? '',
    terminators: required('noi_nhan.terminator') ?? [],
  })

/** The first recipient: those addressed above the text, or those whom the last article names. */
const composeFirst = ({ root, type, required }: Composing, key: Span): readonly ListItem[] => {
  const asAbove = required('noi_nhan.asAbove')
  const isAddressed = required('kinh_gui.presence')?.includes(type.id) || textsAt(root, 'kinh_gui').length > 0
  if (isAddressed && asAbove?.types.includes(type.id)) return listItems([supplied(asAbove.text, key)])
  const asArticle = required('noi_nhan.asArticle')
  const article = asArticle?.types.includes(type.id) ? lastArticle(rawText(root, 'noi_dung')?.text ?? '') : null
  return asArticle && article ? listItems([supplied(`${asArticle.text} ${article}`, key)]) : []
}

/** "Lưu Văn phòng" from `luu`. */
const archiveItem = (composing: Composing, items: readonly ListItem[]): readonly ListItem[] => {
  const { source, root, typeSpan, required } = composing
  const place = textOf(root, 'luu')
  if (!place) return []
  const own = items.find((item) => isArchive(printedName(item)))
  if (own) {
    const { line } = source.position(extentOf(own.name).start)
    const message = {
      vi: `nơi lưu đã ghi trong «noi_nhan» ở dòng ${line}: hãy bỏ một trong hai`,
      en: `where the document is kept already stands in "noi_nhan" on line ${line}: drop one of them`,
    }
    composing.report(problemAt(source, 'yaml/trung-noi-luu', extentOf(place), message))
    return []
  }
  const archive = required('noi_nhan.archive')
  const word = archive ? [supplied(`${archive.word}${archive.colon ? ':' : ''} `, keyAt(root, 'luu') ?? typeSpan)] : []
  return listItems([concat([...word, withoutStart(place, ARCHIVE_WORD)])])
}

/** What the clerk may have typed although the standard supplies it. */
const ARCHIVE_WORD = /^[-–]?\s*lưu(?![a-zà-ỹ])\s*:?\s*/i

/** "NVA-50", "PL.(300)": who drafted the document and in how many copies, beneath the archive line. */
const draftedBy = ({ root, required }: Composing): Sourced | null => {
  const [by] = mapsAt(root, 'soan_thao')
  const marks = required('noi_nhan.draftedBy')?.copies
  if (!by || !marks) return null
  const parts = ['ky_hieu', 'so_ban'].flatMap((key) => {
    const text = textOf(by, key)
    return text ? [withoutEnd(text, /\.$/u)] : []
  })
  const [symbol, copies] = parts
  if (!symbol) return null
  const { before, behind } = marks
  return copies ? concat([symbol, suppliedBefore(before, [copies]), copies, suppliedBehind(behind, copies)]) : symbol
}
