import { describe, expect, it } from 'vitest'
import { plantDefects } from '../../../bench/repository/defects.mjs'
import { documentsOf, yamlOf } from '../../../bench/repository/documents.mjs'
import { NO_ORGANISATION } from '../../../src/document/organisation.ts'
import { factsOf } from '../../../src/lint/facts/facts-of.ts'
import { checkRepository } from '../../../src/lint/repository/check-repository.ts'
import { REPOSITORY_RULES } from '../../../src/rules/repository-rules.ts'
import { describeFindings, lintBytes, readBytes } from '../../rules/harness/lint-bytes.ts'

const ORGANISATION = { ...NO_ORGANISATION, terms: [{ from: '2025-08-15' }] }

/** Checks the documents in an order that is not theirs. */
const found = async (documents: readonly { readonly file: string; readonly isLost?: boolean }[]) => {
  const check = checkRepository(REPOSITORY_RULES, { language: 'vi', final: true })
  try {
    const kept = documents.filter(({ isLost }) => !isLost)
    for (const document of kept.toSorted((a, b) => (a.file.slice(-4) < b.file.slice(-4) ? 1 : -1))) {
      const read = await readBytes(`${document.file}.yaml`, yamlOf(document))
      check.add(factsOf(read, { standard: null, organisation: ORGANISATION }))
    }
    return [...check.findings()].map(({ ruleId, location }) => `${ruleId} ${location.source.file}`).sort()
  } finally {
    check.close()
  }
}

describe('a repository of forty bodies', () => {
  it('has documents that are right by themselves', async () => {
    for (const document of documentsOf(400).flat().slice(0, 30)) {
      const findings = await lintBytes(`${document.file}.yaml`, yamlOf(document))
      expect(describeFindings(findings.filter(({ severity }) => severity === 'error'))).toBe('')
    }
  })

  it('has nothing told of it where nothing is wrong', async () => {
    expect(await found(documentsOf(400).flat())).toEqual([])
  })

  it('has every planted defect told of it and nothing else', async () => {
    const byBody = documentsOf(1000)
    const expected = plantDefects(byBody, 40)
    expect(new Set(expected.map((each) => each.split(' ')[0])).size).toBe(REPOSITORY_RULES.length)
    expect(await found(byBody.flat())).toEqual(expected.toSorted())
  })
})
