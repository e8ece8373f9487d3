import { describe, expect, it } from 'vitest'
import { sarif } from '../../../src/report/formats/sarif.ts'
import { DESCRIBED_RULES } from '../../../src/rules/index.ts'
import { findingAt } from '../finding-at.ts'
import { ONE, PAGE, RESULTS, TEXT, THREE, VERSION } from './results.ts'

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } }
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly message: { readonly text: string }
        readonly partialFingerprints: Readonly<Record<string, string>>
        readonly locations: readonly [
          {
            readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly index: number } }
          },
        ]
        readonly fixes?: unknown
      }[]
    },
  ]
}

const runOf = (...args: Parameters<typeof sarif>) => (JSON.parse(sarif(...args)) as Log).runs[0]

describe('sarif', () => {
  it('says what made it and how columns count', () => {
    expect(runOf(ONE, PAGE)).toMatchObject({
      tool: { driver: { name: 'dvk', semanticVersion: VERSION } },
      columnKind: 'utf16CodeUnits',
      language: 'vi',
    })
    expect(runOf(ONE, { ...PAGE, language: 'en' })).toMatchObject({ language: 'en' })
  })

  it.each(RESULTS)('points from results to their rules and files: %s', (_, result) => {
    const { tool, artifacts, results } = runOf(result, PAGE)
    expect(artifacts).toHaveLength(result.files)
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      const { uri, index } = locations[0].physicalLocation.artifactLocation
      expect(artifacts[index]?.location.uri).toBe(uri)
    }
  })

  it('tells a finding with its place and its fingerprint', () => {
    const [result] = runOf(ONE, PAGE).results
    expect(result).toEqual({
      ruleId: 'so-ky-hieu/dau-hai-cham',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'trước số văn bản cần ghi «Số»' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'Th%C6%B0%20m%E1%BB%A5c/c%C3%B4ng%20v%C4%83n.yaml', index: 0 },
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 },
          },
        },
      ],
      partialFingerprints: { 'dvkContent/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
      properties: { component: 'so_ky_hieu', seen: 'Số:', expected: null, basis: ['05-HD/VPTW, I.3.2.1'] },
    })
  })

  it('gives no two findings of a file one fingerprint', () => {
    const prints = runOf(THREE, PAGE).results.map(({ partialFingerprints, locations }) =>
      JSON.stringify([partialFingerprints, locations[0].physicalLocation.artifactLocation.uri]),
    )
    expect(new Set(prints).size).toBe(THREE.findings.length)
  })

  it('explains a rule with its clauses and examples', () => {
    const [rule] = runOf(ONE, PAGE).tool.driver.rules
    expect(rule).toMatchObject({
      id: 'so-ky-hieu/dau-hai-cham',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['so_ky_hieu'] },
    })
    expect(rule?.help).toMatchObject({
      text: expect.stringContaining('05-HD/VPTW, I.3.2.1: '),
      markdown: expect.stringContaining('- **05-HD/VPTW, I.3.2.1**: '),
    })
  })

  it('has a help for every rule', () => {
    const findings = DESCRIBED_RULES.map(({ id }) => findingAt(TEXT, 'Số:', { ruleId: id }))
    const { rules } = runOf({ findings, files: 1, version: VERSION }, PAGE).tool.driver
    expect(rules).toHaveLength(DESCRIBED_RULES.length)
    for (const { id, help } of rules) {
      expect(help, String(id)).toMatchObject({
        text: expect.stringMatching(/^[\s\S]+?: [\s\S]+\n\nĐúng:\n[\s\S]+\n\nSai:\n/),
      })
    }
  })

  it('explains what is told of a file, and names what it does not know', () => {
    const findings = ['tep/rong', 'khac/la'].map((ruleId) => findingAt(TEXT, 'Số:', { ruleId }))
    const { rules } = runOf({ findings, files: 1, version: VERSION }, PAGE).tool.driver
    expect(rules).toEqual([{ id: 'khac/la' }, expect.objectContaining({ id: 'tep/rong', help: expect.anything() })])
  })

  it('names the paragraph of a .docx', () => {
    expect(runOf(THREE, PAGE).results[4]?.locations[0]).toMatchObject({
      physicalLocation: { region: { startLine: 7 } },
      logicalLocations: [{ fullyQualifiedName: 'word/document.xml/p[7]', kind: 'element' }],
    })
  })

  it('carries the fixes of texts', () => {
    const [, fixed] = runOf(THREE, PAGE).results
    expect(fixed?.fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: expect.stringMatching(/^C%C3%B4ng/) },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 9 },
                insertedContent: { text: '' },
              },
            ],
          },
        ],
      },
    ])
  })

  it('lets no message make a link', () => {
    expect(runOf(THREE, PAGE).results[0]?.message.text).toContain('\\[f](g)')
  })
})
