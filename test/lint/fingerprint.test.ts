import { describe, expect, it } from 'vitest'
import { type Source, textSource } from '../../src/document/source.ts'
import { withoutText } from '../../src/lint/finding.ts'
import { withFingerprints } from '../../src/lint/fingerprint.ts'
import { findingAt, findingIn } from '../report/finding-at.ts'

const TEXT = 'loai: cong-van\nso: Số: 5\ntrich_yeu: Về việc gì\n'

const fingerprintsOf = (...findings: Parameters<typeof withFingerprints>[0]): readonly (string | undefined)[] =>
  withFingerprints(findings).map(({ fingerprint }) => fingerprint)

const one = (...args: Parameters<typeof findingAt>): string => fingerprintsOf(findingAt(...args))[0] ?? ''

describe('a fingerprint', () => {
  it('is a hash and how-manieth of its file it is', () => {
    expect(one(TEXT, 'Số:')).toMatch(/^[0-9a-f]{32}:1$/)
  })

  it.each([
    ['lines above', `# ghi chú\n\n${TEXT}`],
    ['lines above and below changed', TEXT.replace('cong-van', 'ke-hoach').replace('gì', 'khác')],
    ['other ends of lines', TEXT.replaceAll('\n', '\r\n')],
    ['another normalisation of the letters', TEXT.normalize('NFD')],
    ['more space in the line', TEXT.replace('so: Số: 5', 'so:  Số:  5')],
  ])('stays with %s', (_, text) => {
    const seen = text.includes('Số:') ? 'Số:' : 'Số:'.normalize('NFD')
    expect(one(text, seen)).toBe(one(TEXT, 'Số:'))
  })

  it('stays with another name of the file, another message and severity', () => {
    expect(one(TEXT, 'Số:', { message: 'write "Số"', severity: 'info' }, 'moi/b.yaml')).toBe(one(TEXT, 'Số:'))
  })

  it.each([
    ['rule', one(TEXT, 'Số:', { ruleId: 'so-ky-hieu/khac' })],
    ['component', one(TEXT, 'Số:', { component: 'can_cu' })],
    ['text', one(TEXT.replace('Số:', 'No:'), 'No:')],
    ['words around', one(TEXT.replace('so:', 'ky_hieu:'), 'Số:')],
  ])('differs with another %s', (_, other) => {
    expect(other).not.toBe(one(TEXT, 'Số:'))
  })

  it('counts what is the same, in each file for itself', () => {
    const lines = textSource('a.yaml', 'x Số: y\nx Số: y\n')
    const [first, second] = [findingIn(lines, 2, 3, { seen: 'Số:' }), findingIn(lines, 10, 3, { seen: 'Số:' })]
    const [one = '', two = '', other] = fingerprintsOf(first, second, findingAt('x Số: y', 'Số:', {}, 'b.yaml'))
    expect(two).toBe(one.replace(/1$/, '2'))
    expect(other).toBe(one)
  })

  it('of what is missing does not depend on the neighbour that it is told at', () => {
    expect(fingerprintsOf(findingIn(textSource('a', 'A'), 0, 0))).toEqual(
      fingerprintsOf(findingIn(textSource('a', 'B'), 0, 0)),
    )
  })

  it('tells paragraphs of a .docx by their words, not by their markup', () => {
    const source = (text: string): Source => ({
      file: 'a.docx',
      part: 'word/document.xml',
      text,
      position: () => ({ line: 1, column: 1 }),
    })
    const of = (text: string) => fingerprintsOf(findingIn(source(text), 0, text.length, { seen: '12 pt' }))
    expect(of('Kính</w:t></w:r><w:r w:rsidR="00A1"><w:t> gửi')).toEqual(of('Kính gửi'))
    expect(of('Kính gửi')).not.toEqual(of('Nơi nhận'))
  })

  it('is kept where a finding has one: made before the text of the file was let go', () => {
    const [made] = withFingerprints([findingAt(TEXT, 'Số:')])
    if (!made) throw new Error('no finding')
    expect(fingerprintsOf(withoutText(made))).toEqual([made.fingerprint])
  })
})
