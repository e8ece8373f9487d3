import { wholeBlock } from '../../document/block.ts'
import { COMPONENT_IDS, type Component, type ComponentId } from '../../document/component.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { INK, runsOf } from '../layout/deviation.ts'
import { type FormFix, textFix, together } from '../layout/form-fix.ts'
import { alternatives, exactly, inWords, isSizeWithin, rangeText } from '../layout/measure.ts'
import { defineRule } from '../rule.ts'

type SizeSet = Readonly<Record<string, number>>

export default defineRule({
  id: 'trang/bo-co-chu',
  component: 'trang',
  obligation: 'trang.sizeSets',
  severity: 'info',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Cỡ chữ của các thành phần ở đầu văn bản đi với nhau theo một bộ của tiêu chuẩn.',
    en: 'The sizes of the components of the head go together as the standard states.',
  },
  messages: {
    mixed: {
      vi: '{texts}: cỡ chữ {has} tăng giảm không thống nhất, ví dụ đúng là {wants}',
      en: '{texts}: sizes {has} do not go together; {wants} do',
    },
  },
  examples: {
    right: 'Quốc hiệu cỡ 13, tiêu ngữ cỡ 14, địa danh và ngày cỡ 14',
    wrong: 'Quốc hiệu cỡ 12, tiêu ngữ cỡ 14, địa danh và ngày cỡ 13',
  },
  check({ document, required, report }) {
    const ids = COMPONENT_IDS.filter((id) => required.some((set) => id in set))
    const sizes = ids.flatMap((id) => sizeOf(id, document) ?? [])
    const first = sizes[0] && document.components[sizes[0].id]?.blocks[0]
    if (!first || sizes.length < 2 || sizes.some(({ id, size }) => !isAllowed(id, size, required))) return
    if (required.some((set) => sizes.every(({ id, size }) => isSameSize(size, set[id])))) return
    const seen = sizes.map(({ size }) => rangeText(exactly(size))).join(' – ')
    const expected = required.map((set) => sizes.map(({ id }) => set[id]).join(' – '))
    report({
      message: 'mixed',
      at: wholeBlock(first),
      seen,
      expected: expected.join(', '),
      data: {
        texts: sizes.map(({ text }) => `«${text}»`).join(', '),
        has: inWords(seen),
        wants: alternatives(expected),
      },
      ...resize(sizes, nearestSet(sizes, required), document),
    })
  },
})

/** The set that most of the sizes are of; of several the one that is nearest to the others. */
const nearestSet = (sizes: readonly Sized[], sets: readonly SizeSet[]): SizeSet => {
  const cost = (set: SizeSet): number =>
    sizes.reduce(
      (sum, { id, size }) => sum + (isSameSize(size, set[id]) ? 0 : 100 + Math.abs(size - (set[id] ?? 0))),
      0,
    )
  return [...sets].sort((a, b) => cost(a) - cost(b))[0] ?? {}
}

const resize = (sizes: readonly Sized[], set: SizeSet, { components }: OfficialDocument): FormFix =>
  together(
    sizes.flatMap(({ id, size }) => {
      const wanted = set[id]
      if (wanted === undefined || isSameSize(size, wanted)) return []
      return [textFix(components[id]?.blocks.map(wholeBlock) ?? [], { size: wanted })]
    }),
  )

interface Sized {
  readonly id: ComponentId
  readonly text: string
  readonly size: number
}

/** The one size of a component; `null` where it has several or none that is known. */
const sizeOf = (id: ComponentId, { components }: OfficialDocument): Sized | null => {
  const component = components[id]
  if (!component) return null
  const [size, ...others] = new Set(runSizes(component))
  return typeof size === 'number' && others.length === 0 ? { id, text: component.text, size } : null
}

const runSizes = ({ blocks }: Component): (number | null)[] =>
  blocks.flatMap((block) => runsOf(wholeBlock(block), INK).map((run) => run.size))

/** A size of no set is told of by the rule of its component. */
const isAllowed = (id: ComponentId, size: number, sets: readonly SizeSet[]): boolean =>
  sets.some((set) => isSameSize(size, set[id]))

const isSameSize = (size: number, other: number | undefined): boolean =>
  other !== undefined && isSizeWithin(size, [other, other])
