import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { InputError } from '../../src/document/input-error.ts'
import { writeDraft } from '../../src/draft/write.ts'
import { writingError } from '../../src/draft/writing-error.ts'
import { draft, LETTER, PLAN } from './drafted.ts'

const [LETTER_BYTES, PLAN_BYTES] = [draft(LETTER), draft(PLAN)]
const WRITE = { force: false, dryRun: false }

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-write-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const refusal = (action: () => void): string => {
  try {
    action()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.id).toBe('tep/khong-ghi-duoc')
    expect(error.text.vi).not.toContain('\n')
    return error.text.vi
  }
  return 'đã ghi'
}

describe('writing a draft', () => {
  it('makes the file and leaves nothing else behind', () => {
    const folder = newFolder()
    writeDraft(join(folder, 'a.docx'), 'a.docx', LETTER_BYTES, WRITE)
    expect(readFileSync(join(folder, 'a.docx')).equals(LETTER_BYTES)).toBe(true)
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })

  it('replaces a draft that nobody has touched, and keeps its permissions', () => {
    const path = join(newFolder(), 'a.docx')
    writeFileSync(path, LETTER_BYTES)
    chmodSync(path, 0o640)
    writeDraft(path, 'a.docx', PLAN_BYTES, WRITE)
    expect(readFileSync(path).equals(PLAN_BYTES)).toBe(true)
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it.each([
    ['edited', Buffer.concat([LETTER_BYTES.subarray(0, 400), Buffer.from('x'), LETTER_BYTES.subarray(401)])],
    ['made by somebody else', Buffer.from('PK\x03\x04 văn bản của người khác')],
    ['empty', Buffer.alloc(0)],
  ])('never replaces a file that is %s, unless asked to', (_what, bytes) => {
    const path = join(newFolder(), 'a.docx')
    writeFileSync(path, bytes)
    expect(refusal(() => writeDraft(path, 'a.docx', PLAN_BYTES, WRITE))).toContain('thêm --force để ghi đè')
    expect(readFileSync(path).equals(bytes)).toBe(true)
    writeDraft(path, 'a.docx', PLAN_BYTES, { ...WRITE, force: true })
    expect(readFileSync(path).equals(PLAN_BYTES)).toBe(true)
  })

  it.each([
    ['cong-van.docx', '~$ng-van.docx', 'Word'],
    ['a.docx', '~$a.docx', 'Word'],
    ['cong-van.docx', '.~lock.cong-van.docx#', 'LibreOffice'],
  ])('does not pull away «%s» from under the program that has it open (%s)', (name, lock, program) => {
    const folder = newFolder()
    writeFileSync(join(folder, name), LETTER_BYTES)
    writeFileSync(join(folder, lock), '')
    expect(refusal(() => writeDraft(join(folder, name), name, PLAN_BYTES, WRITE))).toContain(`đang mở trong ${program}`)
    expect(readFileSync(join(folder, name)).equals(LETTER_BYTES)).toBe(true)
  })

  it('only finds out what would happen with dryRun', () => {
    const folder = newFolder()
    const path = join(folder, 'a.docx')
    writeDraft(path, 'a.docx', LETTER_BYTES, { ...WRITE, dryRun: true })
    expect(existsSync(path)).toBe(false)
    writeFileSync(path, 'x')
    expect(refusal(() => writeDraft(path, 'a.docx', LETTER_BYTES, { ...WRITE, dryRun: true }))).toContain('--force')
  })

  it('refuses a folder, a link and a folder that is not there', () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'thu-muc.docx'))
    expect(refusal(() => writeDraft(join(folder, 'thu-muc.docx'), 'thu-muc.docx', LETTER_BYTES, WRITE))).toContain(
      'đây là thư mục',
    )
    writeFileSync(join(folder, 'that.docx'), LETTER_BYTES)
    symlinkSync(join(folder, 'that.docx'), join(folder, 'lien-ket.docx'))
    for (const force of [false, true]) {
      const write = () => writeDraft(join(folder, 'lien-ket.docx'), 'lien-ket.docx', PLAN_BYTES, { ...WRITE, force })
      expect(refusal(write)).toContain('liên kết tới tệp khác')
    }
    expect(readFileSync(join(folder, 'that.docx')).equals(LETTER_BYTES)).toBe(true)
    expect(refusal(() => writeDraft(join(folder, 'khong-co', 'a.docx'), 'a.docx', LETTER_BYTES, WRITE))).toContain(
      'không có thư mục này',
    )
  })

  it('leaves what was there where the name cannot be taken over, and no temporary file', () => {
    const folder = newFolder()
    const path = join(folder, 'a.docx')
    writeFileSync(path, LETTER_BYTES)
    // A folder in the place of the temporary file stops the write half way.
    mkdirSync(join(folder, `.a.docx.${process.pid}.tmp`))
    expect(refusal(() => writeDraft(path, 'a.docx', PLAN_BYTES, WRITE))).toContain('không ghi được «a.docx»')
    expect(readFileSync(path).equals(LETTER_BYTES)).toBe(true)
  })

  it.skipIf(process.getuid?.() === 0)('refuses a folder that may not be written to', () => {
    const folder = newFolder()
    chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(folder, 0o755))
    expect(refusal(() => writeDraft(join(folder, 'a.docx'), 'a.docx', LETTER_BYTES, WRITE))).toContain(
      'không có quyền ghi',
    )
  })

  it.skipIf(!existsSync('/dev/full'))('refuses a place that is no ordinary file', () => {
    expect(refusal(() => writeDraft('/dev/full', '/dev/full', LETTER_BYTES, WRITE))).toContain(
      'không phải là tệp thường',
    )
  })
})

describe('what the system refuses', () => {
  it.each([
    ['EACCES', 'không có quyền ghi'],
    ['EPERM', 'không có quyền ghi'],
    ['EROFS', 'ổ đĩa chỉ cho đọc'],
    ['ENOSPC', 'ổ đĩa đã đầy'],
    ['EDQUOT', 'ổ đĩa đã đầy'],
    ['EBUSY', 'tệp đang mở trong chương trình khác'],
    ['EISDIR', 'đây là thư mục'],
    ['ENAMETOOLONG', 'tên tệp quá dài'],
    ['EIO', 'hệ thống báo EIO'],
  ])('%s is one sentence', (code, sentence) => {
    const error = writingError(Object.assign(new Error('x'), { code }), 'a.docx')
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).text.vi).toMatch(new RegExp(`^không ghi được «a\\.docx»: .*${sentence}`))
  })

  it('lets errors of ours through', () => {
    const bug = new TypeError('x')
    expect(writingError(bug, 'a.docx')).toBe(bug)
  })
})
