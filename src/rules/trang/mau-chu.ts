import { wholeBlock } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import { andOthers, findDeviation, INK, quote, seenIn } from '../layout/deviation.ts'
import { textFix } from '../layout/form-fix.ts'
import { defineRule } from '../rule.ts'

/** Stamps are red by nature, also where they are printed with the text. */
const STAMPS: readonly ComponentId[] = ['do_mat', 'do_khan', 'luu_hanh', 'ban_sao']

export default defineRule({
  id: 'trang/mau-chu',
  component: 'trang',
  obligation: 'trang.color',
  severity: 'error',
  needs: 'layout',
  // In a draft a colour may mark what is still to be looked at.
  fixable: 'unsafe',
  summary: {
    vi: 'Chữ của văn bản màu đen; dấu chỉ mức độ khẩn, mật không xét.',
    en: 'The text is black; stamps of urgency and secrecy are not judged.',
  },
  messages: {
    color: {
      vi: '«{text}»{others}: màu chữ {seen}, cần màu đen ({expected})',
      en: '«{text}»{others}: colour {seen}, must be black ({expected})',
    },
  },
  examples: { right: '000000', wrong: 'FF0000' },
  check({ document, required, report }) {
    const lines = document.blocks.filter(({ component }) => component !== null && !STAMPS.includes(component))
    for (const color of seenIn(lines, (run) => run.color)) {
      if (color === 'auto' || isPrintedAs(color, required)) continue
      const deviation = findDeviation(lines.map(wholeBlock), INK, (run) => run.color === color)
      if (!deviation) continue
      const { at } = deviation
      const data = { text: quote(at), others: andOthers(deviation.lines - 1) }
      const fix = textFix(deviation.stretches, { color: required })
      report({ message: 'color', at, seen: color, expected: required, data, ...fix })
    }
  },
})

/** How far apart two shades may be before paper shows the difference, of 255. */
const SHADE = 0x28

const isPrintedAs = (color: string, other: string): boolean =>
  [0, 2, 4].every((at) => Math.abs(channel(color, at) - channel(other, at)) <= SHADE)

const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16)
