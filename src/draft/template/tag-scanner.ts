import type { Position } from '../../document/source.ts'
import { suggest } from '../../vietnamese/suggest.ts'
import { isElementName, VOCABULARY } from '../markup/vocabulary.ts'
import type { TemplateProblem } from './template-problem.ts'

/** Follows the tags through the literal text of a template. */
export interface TagScanner {
  /** @param position of the first character of the text */
  content(text: string, position: Position): void
  /** Something is printed here: never inside a tag, where a value could become markup. */
  mustache(position: Position): void
  end(): void
}

/** A whole tag, or what is none: a comment, CDATA, a processing instruction, `<` before white space. */
const TAG = /<(?<slash>\/?)(?<name>[^\s<>/!?]*)(?<rest>[^<>]*)(?<close>>?)/gu

/** @param problems told of unknown elements, attributes and values inside tags */
export const createTagScanner = (problems: TemplateProblem[]): TagScanner => {
  let open: Position | null = null
  return {
    content: (text, position) => {
      if (open && text.includes('>')) open = null
      for (const match of text.matchAll(TAG)) {
        const at = advance(position, text.slice(0, match.index))
        const { close, rest = '' } = match.groups ?? {}
        // What interrupts a tag is told of on its own.
        if (close !== '>') open = at
        if (close === '>' || /^[!?]/.test(rest)) problems.push(...tagProblems(match.groups ?? {}, at))
      }
    },
    mustache: (position) => {
      if (!open) return
      open = null
      problems.push({
        position,
        message: {
          vi: 'không đặt {{…}} bên trong một thẻ <…>',
          en: 'no {{…}} may stand inside a tag <…>',
        },
      })
    },
    end: () => {
      if (open)
        problems.push({ position: open, message: { vi: 'thẻ này thiếu dấu «>»', en: 'this tag lacks its ">"' } })
    },
  }
}

const tagProblems = (groups: Readonly<Record<string, string | undefined>>, position: Position): TemplateProblem[] => {
  const { name = '', rest = '' } = groups
  if (name === '') {
    return [
      {
        position,
        message: {
          vi: 'mẫu chỉ có thẻ mở và thẻ đóng; ghi chú viết bằng {{!-- … --}}, dấu «<» viết là &lt;',
          en: 'a template has opening and closing tags only; write comments as {{!-- … --}} and "<" as &lt;',
        },
      },
    ]
  }
  if (!isElementName(name)) {
    const guess = suggest(name, Object.keys(VOCABULARY))
    return [
      {
        position,
        message: {
          vi: `không có thẻ <${name}>${guess ? `; có phải ý bạn là <${guess}>?` : ''}`,
          en: `there is no element <${name}>${guess ? `; did you mean <${guess}>?` : ''}`,
        },
      },
    ]
  }
  if (/^\s*\/?\s*$/.test(rest)) return []
  return [
    {
      position,
      message: {
        vi: `thẻ <${name}> không có thuộc tính: cỡ chữ, lề và vị trí do thể thức quy định`,
        en: `<${name}> has no attributes: sizes, margins and places come from the standard`,
      },
    },
  ]
}

const advance = ({ line, column }: Position, text: string): Position => {
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  return lines.length > 1
    ? { line: line + lines.length - 1, column: last.length + 1 }
    : { line, column: column + last.length }
}
