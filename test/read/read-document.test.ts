import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'

const YAML = '# công văn\nloai: cong-van\nso: 5\n'

const formatOf = async (file: string, text: string): Promise<string> =>
  (await readDocument(file, new TextEncoder().encode(text), { standard: null })).format

describe('the format of a file', () => {
  it.each([
    ['a.yaml', YAML, 'yaml'],
    ['a.YML', 'so: 5\n', 'yaml'],
    ['<stdin>', YAML, 'yaml'],
    ['<stdin>', YAML.replaceAll('\n', '\r\n'), 'yaml'],
    ['cong-van', YAML, 'yaml'],
    ['a.txt', YAML, 'text'],
    ['a.md', YAML, 'text'],
    ['<stdin>', 'ĐẢNG CỘNG SẢN VIỆT NAM\nPhân loai: mật\n', 'text'],
  ])('%s holding %j is %s', async (file, text, format) => {
    expect(await formatOf(file, text)).toBe(format)
  })
})
