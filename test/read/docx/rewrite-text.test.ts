import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/document/source.ts'
import { spanOf } from '../../../src/document/source.ts'
import { applyEdits } from '../../../src/fix/apply-edits.ts'
import { partSource } from '../../../src/read/docx/lines/part-source.ts'
import { rewriteText } from '../../../src/read/docx/lines/rewrite-text.ts'

const sourceOf = (xml: string): Source => partSource('a.docx', 'word/document.xml', xml, () => [])

const rewritten = (xml: string, old: string, text: string): string | null => {
  const source = sourceOf(xml)
  const start = xml.indexOf(old)
  const edits = rewriteText(source, spanOf(start, start + old.length), text)
  return edits && applyEdits(xml, edits)
}

describe('the text of a run', () => {
  it.each([
    ['is escaped', '<w:t>a b</w:t>', 'b', '<b> & c', '<w:t>a &lt;b&gt; &amp; c</w:t>'],
    ['keeps a space at its end', '<w:t>a,</w:t>', ',', ', ', '<w:t xml:space="preserve">a, </w:t>'],
    [
      'keeps a space that was kept',
      '<w:t xml:space="preserve">a,</w:t>',
      ',',
      ', ',
      '<w:t xml:space="preserve">a, </w:t>',
    ],
    ['may become empty', '<w:r><w:t>a</w:t></w:r>', 'a', '', '<w:r><w:t></w:t></w:r>'],
    ['has the prefix that the document declares', '<x:t>a</x:t>', 'a', 'b', '<x:t>b</x:t>'],
  ])('%s', (_, xml, old, text, expected) => expect(rewritten(xml, old, text)).toBe(expected))

  it.each([
    ['runs are not crossed', '<w:t>a</w:t></w:r><w:r><w:t>b</w:t>', 'a</w:t></w:r><w:r><w:t>b', 'c'],
    ['a line break is an element', '<w:t>a</w:t>', 'a', 'a\nb'],
    ['half a character is none', '<w:t>a</w:t>', 'a', '\ud800'],
    ['what is no text is none', '<w:instrText>a</w:instrText>', 'a', 'b'],
    ['a tag is none', '<w:t><!-- a --></w:t>', 'a', 'b'],
    [
      'it stands there twice',
      '<mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice></mc:AlternateContent>',
      'a',
      'b',
    ],
    ['white space that is not printed would be', '<w:t> a,</w:t>', ',', ', '],
  ])('is left alone: %s', (_, xml, old, text) => expect(rewritten(xml, old, text)).toBeNull())
})
