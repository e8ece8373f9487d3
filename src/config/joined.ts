import type { Config } from './config.ts'

/** Several configurations as one; of two that contradict each other the later one holds. What is told whole is that of one of them. */
export const joined = (configs: readonly Config[]): Config => ({
  terms: configs.findLast(({ terms }) => terms.length > 0)?.terms ?? [],
  acceptedWords: lastOfEach(configs.flatMap(({ acceptedWords }) => acceptedWords)),
  agencies: lastOfEach(configs.flatMap(({ agencies }) => agencies)),
  places: lastOfEach(configs.flatMap(({ places }) => places)),
  signers: lastOfEach(configs.flatMap(({ signers }) => signers)),
  baseline: configs.findLast(({ baseline }) => baseline !== null)?.baseline ?? null,
  rules: lastOfEach(configs.flatMap(({ rules }) => rules)),
  standards: lastOfEach(configs.flatMap(({ standards }) => standards)),
  ignored: lastOfEach(configs.flatMap(({ ignored }) => ignored)),
  ownRules: lastOfEach(configs.flatMap(({ ownRules }) => ownRules)),
})

/** What is inherited by two ways is said once, where it was said last. */
const lastOfEach = <Value>(all: readonly Value[]): readonly Value[] => [...new Set(all.toReversed())].toReversed()
