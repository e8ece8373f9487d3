import { type Block, excerptText } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { OUTLINE_KINDS, type OutlineKind, type OutlineMarker, parseOutlineMarker } from '../../document/outline.ts'
import { withoutFields } from '../../document/placeholder.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { standingIn } from '../letters/odd-words.ts'
import { lastWords } from '../marks/beside.ts'
import { isCutOff, mayBeLines, paragraphsOf } from '../marks/paragraphs.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dau-cau/thieu-dau-cham',
  component: 'dau_cau',
  obligation: 'dau_cau.sentences',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Hết đoạn có dấu kết thúc câu.',
    en: 'A paragraph of text ends with a punctuation mark.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: hết đoạn mà không có dấu kết thúc ({marked} đoạn khác đều có); cần ghi «{expected}»',
      en: '«{seen}»: no mark ends the paragraph ({marked} others have one); write «{expected}»',
    },
  },
  examples: {
    right: 'các phong trào thi đua ở địa phương, đơn vị.',
    wrong: 'các phong trào thi đua ở địa phương, đơn vị',
  },
  check({ document, report }) {
    const open = sentencesOf(document, (text) => isOpen(text))
    if (open.length === 0) return
    const marked = sentencesOf(document, (text) => !isOpen(text)).length
    // Where many paragraphs have no mark they are a list, and nothing is forgotten.
    if (marked < 2 || marked < MOST * open.length) return
    for (const block of open) {
      const at = lastWords(block)
      const seen = excerptText(at)
      report({
        message: 'missing',
        at,
        ...standingIn(block),
        seen,
        expected: `${seen}.`,
        data: { marked },
        fix: `${seen}.`,
      })
    }
  },
})

/** No mark at the end, or only those that close a bracket or a quotation. */
const OPEN_END = /[A-Za-zÀ-ỹ\d%][)”"’»]*$/

/** "… như sau: (có danh sách kèm theo)": the mark stands before the remark. */
const REMARK = /[.:;] \([^()]*\)$/

const isOpen = (text: string): boolean =>
  OPEN_END.test(text.slice(-8)) && !(text.endsWith(')') && REMARK.test(text.slice(-LONGEST_REMARK)))

/** How many paragraphs have a mark for one that has none. */
const MOST = 3

/**
 * Paragraphs that say something: no field of a form, no heading, nothing that leads on to a list. The end of the text has a
 * rule of its own.
 * @param ends tells of a paragraph's text whether it ends in the way that is asked for
 */
const sentencesOf = (document: OfficialDocument, ends: (text: string) => boolean): readonly Block[] => {
  const paragraphs = paragraphsOf(document)
  return paragraphs.slice(0, -1).filter((block, index): block is Block => {
    const next = paragraphs[index + 1]
    if (!block || !next || !ends(block.text) || !isLong(block.text) || mayBeLines(document, block, next)) return false
    const marker = parseOutlineMarker(block.text)
    return isText(block, marker) && isLeaf(block, marker, parseOutlineMarker(next.text), next) && !isCutOff(block, next)
  })
}

/** "Có mặt: 12 đồng chí, vắng 01 đồng chí": a field of minutes or of a form. */
const FIELD = /^[^:.]{0,60}: (?!.*\. )/

/** Fewer words are a heading, or an item of a list. */
const FEWEST_WORDS = 12
/** A paragraph without a number above another one may be a long heading: more words, or marks within, show a sentence. */
const FEWEST_WORDS_UNNUMBERED = 20

/** "… (Ban hành kèm theo Quyết định số …)" closes a title. */
const ATTACHED = /\([^()]*[Kk]èm theo [^()]*\)$/
const CAPTION = /^(?:Bảng|Biểu|Hình|Sơ đồ|Mẫu|Phụ lục|Ghi chú)(?![A-Za-zÀ-ỹ])/
/** No remark in brackets is longer. */
const LONGEST_REMARK = 300

const isRemark = (text: string): boolean =>
  text.endsWith(')') && (text.startsWith('(') || ATTACHED.test(text.slice(-LONGEST_REMARK)))

const HEADINGS: ReadonlySet<OutlineKind> = new Set(['phan', 'chuong', 'muc', 'tieu_muc', 'dieu', 'letter', 'roman'])

const isLong = (text: string): boolean => text.split(' ', FEWEST_WORDS + 1).length > FEWEST_WORDS

const isText = (block: Block, marker: OutlineMarker | null): boolean => {
  const { text } = block
  if (marker && HEADINGS.has(marker.kind)) return false
  return (
    !isRemark(text) &&
    !CAPTION.test(text) &&
    !FIELD.test(text.slice(marker?.textStart ?? 0)) &&
    !isUpperCase(text) &&
    withoutFields(text) === text &&
    !/[…_]{2}|\.{4}/.test(text) &&
    !isEmphasised(block)
  )
}

/** A heading is set in bold or italics as a whole. */
const isEmphasised = ({ text, style, emphasis }: Block): boolean =>
  style
    ? style.runs.every(({ bold, italic, underline, start, end }) => bold || italic || underline || end - start < 2)
    : emphasis.some(({ start, end }) => end - start > text.length / 2)

/** «Chi bộ thảo luận và thống nhất» / «QUYẾT NGHỊ»: the sentence goes on in the words that enact. */
const ENACTS = /^QUYẾT (?:NGHỊ|ĐỊNH)\s?:?$/

/** Nothing stands under it: what follows is of its own level or above. */
const isLeaf = ({ text }: Block, marker: OutlineMarker | null, below: OutlineMarker | null, next: Block): boolean => {
  if (ENACTS.test(next.text)) return false
  if (marker) return below !== null && levelOf(below) <= levelOf(marker)
  if (below) return below.ordinal !== null && (below.ordinal > 1 || HEADINGS.has(below.kind))
  return isUpperCase(next.text) || /[.;] /.test(text) || text.split(' ').length > FEWEST_WORDS_UNNUMBERED
}

const levelOf = ({ kind }: OutlineMarker): number => OUTLINE_KINDS.indexOf(kind)
