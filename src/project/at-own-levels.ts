import type { Finding } from '../lint/finding.ts'
import { atLevels } from '../lint/level.ts'
import type { Configs } from './configs.ts'

/** Findings on documents against each other, each at the level that the configuration of its own file wants. */
export const atOwnLevels = async (findings: Iterable<Finding>, configs: Configs): Promise<Finding[]> => {
  const kept: Finding[] = []
  for (const finding of findings) {
    const { levelOf } = await configs(finding.location.source.file)
    kept.push(...atLevels([finding], levelOf))
  }
  return kept
}
