import { type Excerpt, excerptText } from '../../document/block.ts'
import { closingWord } from '../../document/closing-word.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { OUTLINE_KINDS, type OutlineKind } from '../../document/outline.ts'
import { withoutFields } from '../../document/placeholder.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { standingIn } from '../letters/odd-words.ts'
import { lastWords } from '../marks/beside.ts'
import { isCutOff, mayBeLines, type Paragraph, paragraphsOf } from '../marks/paragraphs.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dau-cau/thieu-dau-cham',
  component: 'dau_cau',
  obligation: 'dau_cau.sentences',
  severity: 'warning',
  needs: 'words',
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
    const sentences = sentencesOf(document)
    const open = sentences.filter(({ mark }) => mark === '')
    const marked = sentences.length - open.length
    // Where many paragraphs have no mark they are a list, and nothing is forgotten.
    if (marked < 2 || marked < MOST * open.length) return
    for (const { at } of open) {
      const seen = excerptText(at)
      report({ message: 'missing', at, ...standingIn(at.block), seen, expected: `${seen}.`, data: { marked } })
    }
  },
})

interface Sentence {
  /** Its last words. */
  readonly at: Excerpt
  readonly mark: string
}

/** Paragraphs that say something: no field of a form, no heading, nothing that leads on to a list. The end of the text has a rule of its own. */
const sentencesOf = (document: OfficialDocument): readonly Sentence[] => {
  const paragraphs = paragraphsOf(document) ?? []
  return paragraphs.slice(0, -1).flatMap((paragraph, index) => {
    const next = paragraphs[index + 1]
    if (!paragraph || !next || !isText(paragraph) || !isLeaf(paragraph, next)) return []
    if (isCutOff(paragraph, next) || mayBeLines(document, paragraph, next)) return []
    const { block } = paragraph
    const ending = closingWord(block)
    if (!ending) return []
    return [{ at: lastWords(block), mark: REMARK.test(block.text) ? '.' : ending.mark }]
  })
}

/** "… như sau: (có danh sách kèm theo)": the mark stands before the remark. */
const REMARK = /[.:;] \([^()]*\)$/

/** "Có mặt: 12 đồng chí, vắng 01 đồng chí": a field of minutes or of a form. */
const FIELD = /^[^:.]{0,60}: (?!.*\. )/

/** How many paragraphs have a mark for one that has none. */
const MOST = 4

/** Fewer words are a heading, or an item of a list. */
const FEWEST_WORDS = 12
/** A paragraph without a number above another one may be a long heading: more words, or marks within, show a sentence. */
const FEWEST_WORDS_UNNUMBERED = 20

const NO_TEXT = /\([^()]*[Kk]èm theo [^()]*\)$|^(?:\(.*\)$|(?:Bảng|Biểu|Hình|Sơ đồ|Mẫu|Phụ lục|Ghi chú)(?![A-Za-zÀ-ỹ]))/

const HEADINGS: ReadonlySet<OutlineKind> = new Set(['phan', 'chuong', 'muc', 'tieu_muc', 'dieu', 'letter', 'roman'])

const isText = ({ block, marker }: Paragraph): boolean => {
  const { text } = block
  if (marker && HEADINGS.has(marker.kind)) return false
  return (
    text.split(' ', FEWEST_WORDS + 1).length > FEWEST_WORDS &&
    !NO_TEXT.test(text) &&
    !FIELD.test(text) &&
    !isUpperCase(text) &&
    withoutFields(text) === text &&
    !/[…_]{2}|\.{4}/.test(text) &&
    !isEmphasised(block)
  )
}

/** A heading is set in bold or italics as a whole. */
const isEmphasised = ({ text, style, emphasis }: Paragraph['block']): boolean =>
  style
    ? style.runs.every(({ bold, italic, underline, start, end }) => bold || italic || underline || end - start < 2)
    : emphasis.some(({ start, end }) => end - start > text.length / 2)

/** Nothing stands under it: what follows is of its own level or above. */
const isLeaf = ({ block, marker }: Paragraph, next: Paragraph): boolean => {
  if (marker) return next.marker !== null && levelOf(next) <= OUTLINE_KINDS.indexOf(marker.kind)
  if (next.marker) return next.marker.ordinal !== null && (next.marker.ordinal > 1 || HEADINGS.has(next.marker.kind))
  return (
    isUpperCase(next.block.text) || /[.;] /.test(block.text) || block.text.split(' ').length > FEWEST_WORDS_UNNUMBERED
  )
}

const levelOf = ({ marker }: Paragraph): number => (marker ? OUTLINE_KINDS.indexOf(marker.kind) : OUTLINE_KINDS.length)
