/*
 * Plants each defect of `defects/*.ts` in clean documents of both systems, at places chosen at random (always the same ones):
 * its rule must tell of at least 95 % of them, on the lines that were changed. No other rule may find an error, nor anything
 * but notes (info) on other lines: on these a slip may well spoil a second thing, as «của của» hides who issued a document.
 */
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { type CleanVanBan, cleanVanBan } from '../generate/clean-van-ban.ts'
import { toYaml } from '../generate/van-ban.ts'
import { describeFindings, lintBytes } from '../rules/harness/lint-bytes.ts'
import type { Defect } from './defect.ts'

const DEFECTS = new URL('defects/', import.meta.url)
const defects = (
  await Promise.all(
    readdirSync(DEFECTS).map(
      async (file): Promise<{ defects: readonly Defect[] }> => import(new URL(file, DEFECTS).href),
    ),
  )
).flatMap((spec) => spec.defects)

const SEED = 20260527
/** A defect is planted in the first of those in which there is a place for it. */
const DOCUMENTS = 240
const MOST_PLANTED = 40
const LEAST_PLANTED = 20
const LEAST_FOUND = 0.95

const samples = fc.sample(fc.tuple(cleanVanBan, fc.nat()), { seed: SEED, numRuns: DOCUMENTS })

interface Planted {
  readonly before: string
  readonly after: string
}

const plantIn = (defect: Defect): readonly Planted[] =>
  samples
    .flatMap(([document, random]) => {
      const planted: readonly CleanVanBan[] = defect.plant(document)
      const chosen = planted[random % planted.length]
      return chosen ? [{ before: toYaml(document), after: toYaml(chosen) }] : []
    })
    .slice(0, MOST_PLANTED)

/** Lines, counted from 1, from the first to the last one that differs. */
const changedLines = ({ before, after }: Planted): { readonly first: number; readonly last: number } => {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let same = 0
  while (same < now.length && old[same] === now[same]) same++
  let sameAtEnd = 0
  while (sameAtEnd < now.length - same - 1 && old.at(-1 - sameAtEnd) === now.at(-1 - sameAtEnd)) sameAtEnd++
  return { first: same + 1, last: now.length - sameAtEnd }
}

const changedText = (planted: Planted): string => {
  const { first, last } = changedLines(planted)
  return planted.after
    .split('\n')
    .slice(first - 1, last)
    .join('\n')
}

const isOnChangedLines = (planted: Planted, { location: { source, span } }: Finding): boolean => {
  const { first, last } = changedLines(planted)
  return source.position(span.start).line <= last && source.position(span.end).line >= first
}

const isTold = (defect: Defect, planted: Planted, findings: readonly Finding[]): boolean =>
  findings.some(
    (finding) => finding.ruleId === defect.rule && (defect.isToldElsewhere || isOnChangedLines(planted, finding)),
  )

const isNoise = (defect: Defect, planted: Planted, finding: Finding): boolean =>
  finding.ruleId !== defect.rule &&
  (finding.severity === 'error' || (finding.severity === 'warning' && !isOnChangedLines(planted, finding)))

describe('documents in which nothing is wrong', () => {
  it('have no finding', async () => {
    for (const [document] of samples) {
      expect(describeFindings(await lintBytes('a.yaml', toYaml(document))), toYaml(document)).toBe('')
    }
  })
})

describe('a planted defect', () => {
  it.each(defects.map((defect) => [defect.rule, defect.what, defect] as const))(
    '%s: %s',
    async (_rule, _what, defect) => {
      const planted = plantIn(defect)
      expect(planted.length).toBeGreaterThanOrEqual(LEAST_PLANTED)
      const missed: string[] = []
      for (const one of planted) {
        const findings = await lintBytes('a.yaml', one.after)
        const others = findings.filter((finding) => isNoise(defect, one, finding))
        expect(describeFindings(others), changedText(one)).toBe('')
        if (!isTold(defect, one, findings)) missed.push(changedText(one))
      }
      const told = 1 - missed.length / planted.length
      expect(told, `${missed.length} of ${planted.length} missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(
        LEAST_FOUND,
      )
    },
  )
})
