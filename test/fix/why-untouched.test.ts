import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mend } from '../../src/fix/mend.ts'
import { whyUntouched } from '../../src/fix/why-untouched.ts'
import { draft, LETTER } from '../draft/drafted.ts'
import { MEND_ALL } from './mend-options.ts'

type Change = readonly [part: string, old: string, text: string]

/** A right công văn but for a colon, with some parts changed; a part that is not there is made. */
const docx = (...changes: readonly Change[]): Uint8Array => {
  const parts = unzipSync(draft(LETTER))
  for (const [part, old, text] of [['word/document.xml', '>Số ', '>Số: '] as const, ...changes]) {
    const xml = strFromU8(parts[part] ?? new Uint8Array())
    if (!xml.includes(old)) throw new Error(`no «${old}» in ${part}`)
    parts[part] = strToU8(xml.replace(old, text))
  }
  return zipSync(parts)
}

const settings = (element: string): Change => ['word/settings.xml', '</w:settings>', `${element}</w:settings>`]
const above = (tag: string, xml: string): Change => ['word/document.xml', tag, `${xml}${tag}`]
const INSERTED = '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>a</w:t></w:r></w:ins></w:p>'
const FORMATTED = '<w:p><w:pPr><w:pPrChange w:id="1" w:author="A"><w:pPr/></w:pPrChange></w:pPr></w:p>'
const ORIGIN =
  '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>'

describe('a Word file that is left alone', () => {
  it.each([
    ['is signed', [['_rels/.rels', '</Relationships>', `${ORIGIN}</Relationships>`]], 'ký số'],
    ['has a part of a signature', [['_xmlsignatures/sig1.xml', '', '<Signature/>']], 'ký số'],
    ['has signed macros', [['word/vbaProjectSignature.bin', '', 'x']], 'macro'],
    ['is protected', [settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')], 'bảo vệ'],
    ['is to be opened read-only', [settings('<w:writeProtection w:recommended="1"/>')], 'chỉ đọc'],
    ['tracks changes', [settings('<w:trackRevisions/>')], 'Track Changes'],
    ['holds an insertion', [above('<w:sectPr', INSERTED)], 'chưa được chấp nhận'],
    ['holds a change of form', [above('<w:sectPr', FORMATTED)], 'chưa được chấp nhận'],
  ] satisfies [string, Change[], string][])('%s', async (_, changes, reason) => {
    const bytes = docx(...changes)
    const mended = await mend('a.docx', bytes, MEND_ALL)
    expect(mended.untouched?.vi).toContain(reason)
    expect(mended.bytes).toBe(bytes)
  })

  it.each([
    ['its protection is not enforced', [settings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>')]],
    ['it has tracked none', [settings('<w:trackRevisions w:val="false"/>')]],
    ['nothing speaks against it', []],
  ] satisfies [string, Change[]][])('no: %s', async (_, changes) => {
    const bytes = docx(...changes)
    expect(whyUntouched(bytes)).toBeNull()
    const { mended } = await mend('a.docx', bytes, MEND_ALL)
    expect(mended.map(({ ruleId }) => ruleId)).toContain('so-ky-hieu/dau-hai-cham')
  })
})
