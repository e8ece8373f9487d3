import { type Excerpt, wholeBlock } from '../../document/block.ts'
import type { Component } from '../../document/component.ts'
import type { Message, MessageData } from '../../document/message.ts'
import type { RuleLine } from '../../document/style.ts'
import type { ObligationKey, ObligationValues, OpenRange, RequiredRule } from '../../standards/obligation.ts'
import { defineRule, type Rule } from '../rule.ts'
import { LETTER, quote, runsOf } from './deviation.ts'
import { mayStandElsewhere } from './drawn-lines.ts'
import { exactly, inWords, millimetres } from './measure.ts'
import type { PartRule } from './part-rule.ts'
import type { PrintedPart } from './printed-part.ts'
import { printedWidth, runWidth, surelyFits } from './printed-width.ts'

/** The obligations that state a line beneath a text. */
export type LineKey = { [K in ObligationKey]: ObligationValues[K] extends RequiredRule ? K : never }[ObligationKey]

/** A rule that a solid line stands beneath a text, as long as it or as a stated share of it. */
export const lineRule = <K extends LineKey>({ parts, ...rule }: PartRule<K>): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    needs: 'layout',
    messages: {
      missing: {
        vi: '«{text}»: không có đường kẻ ở dưới, cần đường kẻ ngang, nét liền{wants}',
        en: '«{text}»: no line beneath, must have a solid line{wants}',
      },
      dashed: {
        vi: '«{text}»: đường kẻ ở dưới là nét đứt, cần nét liền',
        en: '«{text}»: the line beneath is broken, must be solid',
      },
      length: {
        vi: '«{text}»: đường kẻ ở dưới dài {has}, cần đường kẻ{wants}',
        en: '«{text}»: the line beneath is {has} long, must be a line{wants}',
      },
    },
    check({ document, standard, required, report }) {
      for (const part of parts(document, standard)) {
        const at = part.at(-1)
        if (!at?.block.style || part.some(sharesLine)) continue
        const allowed = allowedLength(required, part)
        const expected = allowed ? lengthText(allowed) : 'solid'
        const told = (): MessageData => ({ text: quote(at), wants: lengthInWords(required, expected) })
        const line = lineBeneath(part) ?? typedLine(document.components[rule.component]) ?? underlining(part)
        if (!line) {
          if (mayStandElsewhere(document, standard)) continue
          report({ message: 'missing', at, seen: '', expected, data: told() })
          continue
        }
        if (line.dashed && required.solid)
          report({ message: 'dashed', at, seen: 'dashed', expected: 'solid', data: told() })
        if (line.length === null || allowed === null || part.some(holdsGap)) continue
        const width = widest(part)
        const off = distance(line.length, allowed)
        if (off <= Math.max(TOLERANCE.length, TOLERANCE.share * width)) continue
        const seen = millimetres(exactly(line.length))
        const isClear = off > CLEARLY * width && line.kind !== 'underline'
        report({
          message: 'length',
          at,
          seen,
          expected,
          severity: isClear ? 'error' : 'warning',
          data: { ...told(), has: inWords(seen) },
        })
      }
    },
  })

/** Lines are drawn by hand, and text is measured without the font itself: mm, and a share of the width of the text. */
const TOLERANCE = { length: 3, share: 0.1 }

/** The share of the text's width from which anybody sees that the line is not as long as it must be. */
const CLEARLY = 0.25

/** Lengths in mm; `null` where none is stated for the text. */
const allowedLength = ({ length }: RequiredRule, part: PrintedPart): readonly [number, number] | null => {
  if (length === 'any' || length === 'column') return null
  const width = widest(part)
  return length === 'text' ? [width, width] : [length[0] * narrowest(part), length[1] * width]
}

const lengthText = ([least, most]: readonly [number, number]): string =>
  least === 0 ? `≤ ${millimetres(exactly(most))}` : millimetres([least, most])

const lengthInWords = ({ length }: RequiredRule, expected: string): Message => {
  if (length === 'any' || length === 'column') return { vi: '', en: '' }
  const { vi, en } = inWords(expected)
  if (length === 'text') return { vi: ` dài ${vi} (bằng dòng chữ)`, en: ` of ${en}, as long as the text` }
  const [least, most] = length.map(fraction)
  return {
    vi: ` dài ${vi} (từ ${least} đến ${most} dòng chữ)`,
    en: ` of ${en}, from ${least} to ${most} of the text`,
  }
}

/** `1/3` for 0.333. */
const fraction = (share: number): string => {
  const below = [2, 3, 4].find((each) => Math.abs(share * each - Math.round(share * each)) < 0.01)
  return below ? `${Math.round(share * below)}/${below}` : String(share)
}

/** Width of the longest printed line. */
const widest = (part: PrintedPart): number =>
  Math.max(
    ...part.map((line) => Math.min(printedWidth(line), line.block.style?.columnWidth ?? Number.POSITIVE_INFINITY)),
  )

/** Width of the shortest printed line; 0 where a text may be wrapped, whose last line may be of any length. */
const narrowest = (part: PrintedPart): number =>
  Math.min(
    ...part.map((line) => {
      const column = line.block.style?.columnWidth ?? null
      return column !== null && surelyFits(line, column) ? printedWidth(line) : 0
    }),
  )

const distance = (length: number, [least, most]: OpenRange): number =>
  Math.max(least - length, most === null ? 0 : length - most, 0)

const lineBeneath = (part: PrintedPart): RuleLine | null =>
  part
    .map(({ block }) => block.style?.ruleBelow ?? null)
    .findLast((line) => line !== null && line.kind !== 'underline') ?? null

/** Words set apart by tabs or many spaces, as around a blank to be filled in: how wide they are is not known. */
const holdsGap = ({ block }: Excerpt): boolean => /\S(?:\s{2,}|\t)\S/u.test(block.raw)

/** A line of underscores, dashes or hyphens typed beneath the text; how long it is depends on how its signs are set. */
const typedLine = (component: Component | undefined): RuleLine | null => {
  const signs = component?.separator?.text.replace(/\s/g, '') ?? ''
  return /^[-_–—─=.]{2,}$/u.test(signs) ? { kind: 'border', length: null, dashed: /^[-.]+$/.test(signs) } : null
}

/** Underlined words have a line beneath that is solid and as long as they are. */
const underlining = (part: PrintedPart): RuleLine | null => {
  const lengths = part.map((line) =>
    runsOf(line, LETTER)
      .filter((run) => run.underline)
      .reduce((sum, run) => sum + runWidth(line.block, run), 0),
  )
  const length = Math.max(...lengths)
  return length > 0 ? { kind: 'underline', length, dashed: false } : null
}

/** Words that share their line, or paragraph, with others beside them have no line of their own to judge. */
const sharesLine = ({ block, span }: Excerpt): boolean =>
  block.part !== null || span.end - span.start < wholeBlock(block).span.end
