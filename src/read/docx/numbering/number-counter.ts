import { formatNumber } from './number-format.ts'
import type { NumberLevel, NumberList } from './numbering.ts'
import { symbolOf } from './symbol.ts'

/** Counts the numbered paragraphs of a story in reading order. */
export interface NumberCounter {
  /**
   * The number of the next paragraph of that list and level.
   * @param level from 0
   * @returns as printed, with the tab or space behind it: `1.2.\t`; empty where the level prints nothing
   */
  next(list: NumberList, level: number): string
}

export const createNumberCounter = (): NumberCounter => {
  /** By abstract list: the current number of each level; absent until it is first used or after a restart. */
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  return {
    next: (list, level) => {
      const current = counts.get(list.abstract) ?? []
      counts.set(list.abstract, current)
      const override = list.startOverrides[level]
      const first = `${list.id}/${level}`
      if (override !== undefined && !begun.has(first)) {
        begun.add(first)
        current[level] = override
      } else {
        current[level] = clamped((current[level] ?? startOf(list, level) - 1) + 1)
      }
      for (let deeper = level + 1; deeper < list.levels.length; deeper++) {
        if (restarts(list.levels[deeper], deeper, level)) delete current[deeper]
      }
      return printedNumber(list, level, current)
    },
  }
}

/** Numbers in files may be anything; printed ones stay small. */
const clamped = (number: number): number => Math.min(Math.max(number, 0), 32_767)

const startOf = (list: NumberList, level: number): number =>
  list.startOverrides[level] ?? list.levels[level]?.start ?? 1

/** True where a number at `used` makes the `deeper` level begin anew (ECMA-376-1, 17.9.10). */
const restarts = (level: NumberLevel | undefined, deeper: number, used: number): boolean => {
  const restart = level?.restart ?? deeper
  return restart !== 0 && used < restart
}

const printedNumber = (list: NumberList, level: number, current: readonly (number | undefined)[]): string => {
  const definition = list.levels[level]
  if (!definition) return ''
  const text =
    definition.format === 'bullet'
      ? bullet(definition)
      : definition.text.replace(/%([1-9])/g, (_place, digit: string) =>
          numberAt(list, Number(digit) - 1, definition, current),
        )
  return text === '' ? '' : text + SUFFIXES[definition.suffix]
}

const SUFFIXES: Readonly<Record<NumberLevel['suffix'], string>> = { tab: '\t', space: ' ', nothing: '' }

const numberAt = (
  list: NumberList,
  level: number,
  { isLegal }: NumberLevel,
  current: readonly (number | undefined)[],
): string => {
  const definition = list.levels[level]
  const number = clamped(current[level] ?? startOf(list, level))
  return formatNumber(number, isLegal ? 'decimal' : (definition?.format ?? 'decimal'), definition?.customFormat ?? null)
}

/** A bullet is a character of a symbol font, mostly; one that has no readable form is shown as •. */
const bullet = ({ text, symbolFont }: NumberLevel): string =>
  [...text].map((character) => symbolOf(symbolFont, character).replace(/[\ue000-\uf8ff]/, '•')).join('')
