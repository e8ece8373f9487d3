import { parseDocumentNumber } from '../../document/document-number.ts'
import { spanOf } from '../../document/source.ts'
import { typeBeginning } from '../../standards/document-types.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { beginsBodyName, bodyWordsAt } from './body-names.ts'
import { isNumberLine, isPersonName, isTitle } from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'

const TITLE =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|ĐOÀN\s+TNCS\s+HỒ\s+CHÍ\s+MINH/gu
const MOTTO = /Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc/gu
const NUMBER = /(?<=\p{Lu}\s+)Số\s*:?\s*(?=[\d.…]*\s*[/-])/gu
/** The place of a dateline behind the number, or behind the star, that stand beside it. */
const PLACE = /(?<=^\s*(?:Số\s*:?\s*[\d.…]*\s*[/-]\S*|\*)\s+)\p{Lu}[^,:\d]{1,40},?\s+ngày\s/gu
const CAPITALS_AT_END = /(?<=\p{Ll}\s+)(?:[\p{Lu}.:…-]{2,}\s+){1,12}[\p{Lu}.:…-]{2,}\s*$/gu
const GUIDE = /\(Ban\s+hành\s+(?:kèm\s+)?theo/gu
const HINT = /\((?:Đã\s+)?[Kk]ý[^()]{0,40}\)/gu
const GROUND = /(?<=;\s+)(?:Căn\s+cứ|Theo\s+đề\s+nghị|Xét)\s/gu
const APPENDIX = /^Phụ\s+lục\s+(?:số\s+)?[\dIVX]+\s*[:.]\s*/gu
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\s*[./]\s*|^[TK]\/[ML]\s*/u
const SIGNER_TITLE =
  /(?:PHÓ\s+)?(?:TỔNG\s+GIÁM\s+ĐỐC|GIÁM\s+ĐỐC|CHỦ\s+TỊCH|HIỆU\s+TRƯỞNG|VIỆN\s+TRƯỞNG|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|CỤC\s+TRƯỞNG|VỤ\s+TRƯỞNG|CHÁNH\s+VĂN\s+PHÒNG|BÍ\s+THƯ|TRƯỞNG\s+\p{Lu}+)/gu

/**
 * Files copied out of a viewer run the lines of a header together: "SỞ Y TẾ BỆNH VIỆN ĐA KHOA Số: 12/QĐ-BV" in one line.
 * Where the title stands in a line with other text the file is such a one, and its lines are cut at their fixed wordings.
 */
export const cutRunIn = (lines: readonly PrintedLine[]): readonly PrintedLine[] => {
  const isFile = lines.some(isRunIn)
  return lines.flatMap((line, index) => {
    const cuts = isFile ? cutsOf(line, lines.slice(index, index + 6)) : cutsInAnyFile(line.block.raw)
    return cuts.length > 0 ? cutAt(line, cuts) : line
  })
}

const cutsInAnyFile = (raw: string): number[] => [...deputyCut(raw), ...appendixCut(raw)]

/** "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC": what the deputy is follows on whose behalf he signs, in any file. */
const deputyCut = (raw: string): number[] => {
  const authority = raw.length <= LONGEST_AUTHORITY ? DEPUTY.exec(raw) : null
  return authority ? [authority[0].length] : []
}

/** "PHỤ LỤC I: DANH MỤC HỒ SƠ": a title in capitals follows the label, in any file. */
const appendixCut = (raw: string): number[] => {
  const label = raw.length <= LONGEST_HEADING ? APPENDIX_IN_CAPITALS.exec(raw) : null
  return label ? [label[0].length] : []
}

const LONGEST_HEADING = 200

const APPENDIX_IN_CAPITALS = /^\s*(?:Phụ\s+lục|PHỤ\s+LỤC)\s+(?:số\s+|SỐ\s+)?[\dIVX]+\s*[:.]\s*(?=\p{Lu}{2}[^\p{Ll}]*$)/u

/** Authority and title are short. */
const LONGEST_AUTHORITY = 120

const DEPUTY = /^\s*K\s?\/?\s?T\s?\.?\s+\p{Lu}[^\p{Ll}]*\s(?=PHÓ\s\p{Lu})/u

/** A mention within a sentence is not in capitals. */
const isRunIn = ({ text, side }: PrintedLine): boolean => {
  if (side !== null || text.length > 400 || !/VIỆT\s+NAM|HỒ\s+CHÍ\s+MINH/u.test(text) || isTitle(text)) return false
  const [found] = text.matchAll(TITLE)
  if (!found) return false
  const rest = text.slice(found.index + found[0].length).trim()
  return /^Độc\s+lập/u.test(rest) || /^[\p{Lu}\s.:…]+$/u.test(text.slice(0, found.index))
}

/** Offsets in the line's raw text at which another line begins. */
const cutsOf = ({ block: { raw } }: PrintedLine, following: readonly PrintedLine[]): number[] => {
  const starts = (pattern: RegExp): number[] => matchesOf(pattern, raw).map(({ index }) => index)
  const both = (pattern: RegExp): number[] =>
    matchesOf(pattern, raw).flatMap(({ 0: found, index }) => [index, index + found.length])
  if (/^\s*Căn\s+cứ\s/u.test(raw)) return starts(GROUND)
  const heads = [...both(TITLE), ...starts(NUMBER)]
  const others = [
    ...both(MOTTO),
    ...starts(GUIDE),
    ...starts(PLACE),
    ...both(HINT),
    ...both(APPENDIX),
    ...typeCut(raw),
    ...titleCut(raw),
  ]
  return [...heads, ...others, ...agencyCuts(raw, heads, following)].sort((a, b) => a - b)
}

/** Behind the name of the type, where its trích yếu follows on the line. */
const typeCut = (raw: string): number[] => {
  const name = typeBeginning(raw)?.name ?? ''
  const rest = raw.slice(name.length)
  return name !== '' && raw.slice(0, name.length) === name.toUpperCase() && /\p{Ll}/u.test(rest) ? [name.length] : []
}

/** Between the authority and the signer's title, and between the title and the name. */
const titleCut = (raw: string): number[] => {
  const mark = AUTHORITY.exec(raw)?.[0].length ?? 0
  const last = matchesOf(SIGNER_TITLE, raw).at(-1)
  if (!last || (mark === 0 && last.index > 0)) return []
  const end = last.index + last[0].length
  return [...(last.index > mark ? [last.index] : []), ...(isPersonName(raw.slice(end).trim()) ? [end] : [])]
}

/**
 * Before the agencies above a title, behind the label of a form; and between superior and issuer.
 * @param heads where title and number stand in the line
 */
const agencyCuts = (raw: string, heads: readonly number[], following: readonly PrintedLine[]): number[] => {
  if (heads.includes(0) || (heads.length === 0 && !following.slice(1, 3).some(isRunIn))) return []
  const above = raw.slice(0, Math.min(raw.length, ...heads))
  const start = /\p{Ll}/u.test(above) ? firstName(above) : 0
  if (start === null) return []
  const split = issuerStart(above.slice(start), symbolIn(following))
  return [start, ...(split > 0 ? [start + split] : [])]
}

/** Where names begin behind "Mẫu số 01: dùng cho các khoa". */
const firstName = (text: string): number | null => {
  const [capitals] = text.matchAll(CAPITALS_AT_END)
  if (!capitals) return null
  const word = [...capitals[0].matchAll(/\p{Lu}+/gu)].find(({ index }) => beginsBodyName(capitals[0].slice(index)))
  return word ? capitals.index + word.index : null
}

/** The issuer's part of the symbol that stands in these lines. */
const symbolIn = (lines: readonly PrintedLine[]): string => {
  for (const { text } of lines) {
    const number = text.slice(text.search(/Số\s*:?\s*[\d.…]*\s*[/-]/u))
    if (isNumberLine(number)) return parseDocumentNumber(number)?.tail.text ?? ''
  }
  return ''
}

/** Where in two names one after the other the second begins: where its initials are those of the symbol, or by its first word. */
const issuerStart = (names: string, symbol: string): number => {
  const words = [...names.matchAll(/\p{L}+/gu)]
  const initials = words.map(({ 0: word }) => word[0]).join('')
  const wanted = symbol.replace(/[^\p{Lu}]/gu, '')
  const bySymbol = wanted === '' ? -1 : initials.indexOf(wanted, 1)
  const starts = nameStarts(names, words)
  const symbolAt = words[bySymbol]?.index ?? 0
  if (bySymbol > 0) return starts.findLast((start) => start > 0 && start <= symbolAt) ?? symbolAt
  const last = starts.at(-1) ?? 0
  const isQualified = QUALIFIER.test(names.slice(0, last))
  return (isQualified ? starts.at(-2) : last) ?? 0
}

/** Offsets of the words that begin a name; a word of a longer beginning ("BAN" of "ỦY BAN") begins none. */
const nameStarts = (names: string, words: readonly RegExpExecArray[]): number[] => {
  const starts: number[] = []
  for (let index = 0; index < words.length; ) {
    const at = words[index]?.index ?? 0
    const count = bodyWordsAt(names.slice(at))
    // A word with nothing behind it ends a name ("SỞ NỘI VỤ"), but for a form that leaves the rest open ("KHOA …").
    const isNamed = index + count < words.length || /[.…:]\s*$/.test(names)
    if (count > 0 && isNamed) starts.push(at)
    index += Math.max(count, 1)
  }
  return starts
}

/** Ends of names that a word of another body follows: VĂN PHÒNG HỘI ĐỒNG, THƯỜNG TRỰC HỘI ĐỒNG. */
const QUALIFIER = /(?:THƯỜNG\s+TRỰC|BAN\s+THƯỜNG\s+VỤ|HỌC\s+VIỆN|TRƯỜNG|VĂN\s+PHÒNG|TRUNG\s+TÂM)\s+$/u

const cutAt = (line: PrintedLine, cuts: readonly number[]): PrintedLine[] => {
  const { raw } = line.block
  const starts = [...new Set([0, ...cuts])].filter((cut) => cut < raw.length)
  if (starts.length === 1) return [line]
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? raw.length
    const block = line.block.slice(spanOf(start, end), 'run-in')
    const isFirst = index === 0
    if (block.text === '') return []
    return [
      {
        ...line,
        block,
        text: block.text,
        span: spanOf(line.span.start + start, line.span.start + end),
        gap: isFirst && line.gap,
        breakBefore: isFirst && line.breakBefore,
      },
    ]
  })
}
