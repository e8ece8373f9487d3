import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runDvk } from './run-dvk.ts'

/** Says of the margins what no built-in standard says. */
const REGULATION = `id: quy-che-suoi-ngan
system: dang
number: 12-QC/ĐU
date: 2026-07-01
issuer: Đảng uỷ xã Suối Ngàn
title: Quy chế công tác văn thư
from: 2026-07-01
basedOn: { standard: hd05-2026 }
lines:
  - clause: Điều 5
    says: Cách mép trái 32 mm.
    carries:
      trang.margins: { top: [20, 20], bottom: [20, 20], left: [32, 32], right: [15, 15] }
  - clause: Điều 9
    confidence: practice
    says: Nội dung kết thúc bằng "./.".
    carries: { noi_dung.ending: ./. }
`

const EXAMPLE = readFileSync(join(import.meta.dirname, '../../templates/moi/dang/cong-van.yaml'), 'utf8')

const files = { 'quy-che.yaml': REGULATION, 'a.yaml': EXAMPLE }

describe('a standard of an organisation', () => {
  it('judges the files that its configuration names, and is the basis of findings', async () => {
    const cwd = folderWith({
      ...files,
      'cu/a.yaml': EXAMPLE,
      'dvk.config.yaml': 'theo_tep:\n  - { tep: "/a.yaml", tieu_chuan: ./quy-che.yaml }\n',
    })
    const { stdout } = await runDvk(['lint', '-f', 'oneline', 'a.yaml', 'cu/a.yaml'], { cwd })
    expect(stdout).toMatch(/^a\.yaml:.*warning.*\[noi-dung\/.*\]\n$/)
    const whole = await runDvk(['lint', 'a.yaml'], { cwd })
    expect(whole.stdout).toContain('12-QC/ĐU, Điều 9')
    const { stdout: json } = await runDvk(['lint', '-f', 'json', 'a.yaml'], { cwd })
    expect(json).toMatch(/"standard": "quy-che-suoi-ngan",\s+"number": "12-QC\/ĐU",\s+"clause": "Điều 9"/)
  })

  it('is what a document is drafted by', async () => {
    const cwd = folderWith({ ...files, 'dvk.config.yaml': 'tieu_chuan: quy-che.yaml\n' })
    expect(await runDvk(['draft', 'a.yaml', '--no-lint'], { cwd })).toMatchObject({ code: 0, stdout: 'a.docx\n' })
    const { stdout } = await runDvk(['lint', '--no-config', '-f', 'oneline', 'a.docx'], { cwd })
    expect(stdout).toContain('Lề trái 32 mm, cần 30 mm')
    const own = await runDvk(['lint', '-f', 'oneline', 'a.docx'], { cwd })
    expect(own.stdout).not.toContain('Lề trái')
  })

  it('is taken by --standard of every command', async () => {
    const cwd = folderWith(files)
    const { stdout } = await runDvk(['lint', '--standard', 'quy-che.yaml', 'a.yaml'], { cwd })
    expect(stdout).toContain('12-QC/ĐU, Điều 9')
    const explained = await runDvk(['explain', 'trang/le-trang', '--standard', './quy-che.yaml'], { cwd })
    expect(explained.stdout).toContain('12-QC/ĐU (từ 01/7/2026), Điều 5: lỗi\n    Cách mép trái 32 mm.')
    expect(explained.stdout).not.toContain('36-HD/VPTW')
    const rules = await runDvk(['rules', '--standard', 'quy-che.yaml'], { cwd })
    expect(rules.stdout).toContain('trang/le-trang')
    const inspected = await runDvk(['inspect', '--standard', 'quy-che.yaml', 'a.yaml'], { cwd })
    expect(inspected.code).toBe(0)
  })

  it('is found in a package', async () => {
    const cwd = folderWith({
      ...files,
      'node_modules/@tinh/dvk-config/quy-che.yaml': REGULATION,
      'dvk.config.yaml': 'tieu_chuan: "@tinh/dvk-config/quy-che.yaml"\n',
    })
    const { stdout } = await runDvk(['config', 'a.yaml'], { cwd })
    expect(stdout).toBe('tieu_chuan: quy-che-suoi-ngan  # dvk.config.yaml:1\n')
  })

  it('lets documents be checked against each other by the standard that it is based on', async () => {
    const cwd = folderWith({
      'quy-che.yaml': REGULATION,
      'dvk.config.yaml': 'tieu_chuan: quy-che.yaml\n',
      'vb/a.yaml': EXAMPLE,
      'vb/b.yaml': EXAMPLE.replace(/trich_yeu: .*/, 'trich_yeu: về việc khác'),
    })
    const { stdout } = await runDvk(['lint', '-f', 'oneline', 'vb'], { cwd })
    expect(stdout).toContain('[kho/trung-so]')
  })

  it.each([
    ['number: 12-QC/ĐU\n', '', /quy-che\.yaml:1:1: thiếu khoá «number»/],
    ['basedOn: { standard: hd05-2026 }\n', '', /quy-che\.yaml:1:1: thiếu khoá «basedOn»/],
    ['hd05-2026', 'hd05-2062', /quy-che\.yaml:8:22: .*có phải ý bạn là «hd05-2026»\?/],
    ['id: quy-che-suoi-ngan', 'id: hd36-2018', /quy-che\.yaml:1:5: «hd36-2018» là mã của một tiêu chuẩn có sẵn/],
    ['id: quy-che-suoi-ngan', 'id: Quy chế', /quy-che\.yaml:1:5: «Quy chế» không đúng dạng của «id»/],
    [
      'trang.margins',
      'trang.margin',
      /quy-che\.yaml:13:7: không có khoá «trang\.margin».*có phải ý bạn là «trang\.margins»/,
    ],
    ['left: [32, 32]', 'left: 32', /quy-che\.yaml:13:\d+: «left» cần một danh sách/],
    ['left: [32, 32]', 'left: [a, 32]', /quy-che\.yaml:13:\d+: «left» cần một số, đã thấy «a»/],
    ['left: [32, 32]', 'left: [32]', /quy-che\.yaml:13:\d+: «left» cần ít nhất 2 giá trị/],
    ['left: [32, 32]', 'left: [-1, 32]', /quy-che\.yaml:13:\d+: «left» phải từ 0 trở lên/],
    ['    carries: { noi_dung.ending: ./. }\n', '', /quy-che\.yaml:14:5: thiếu khoá «carries»/],
    ['confidence: practice', 'confidence: practise', /quy-che\.yaml:15:17: .*có phải ý bạn là «practice»/],
    ['from: 2026-07-01', 'from: 2026-02-30', /quy-che\.yaml:7:7: «2026-02-30» không phải một ngày có thật/],
    ['from: 2026-07-01', 'from: 01/7/2026', /quy-che\.yaml:7:7: «01\/7\/2026»: ngày phải viết .* 2026-07-01/],
    [
      'noi_dung.ending: ./.',
      'trang.margins: { top: [1, 1], bottom: [1, 1], left: [1, 1], right: [1, 1] }',
      /đã có ở một dòng phía trên/,
    ],
    [
      '{ standard: hd05-2026 }',
      '{ standard: hd05-2026, without: [trang.lề] }',
      /quy-che\.yaml:8:\d+: without: 05-HD\/VPTW không có «trang\.lề»/,
    ],
    ['trang.margins: {', 'trang.margins: [', /quy-che\.yaml:13:/],
  ])('that is wrong is refused at its place: %s → %s', async (from, to, told) => {
    expect(REGULATION).toContain(from)
    const cwd = folderWith({ ...files, 'quy-che.yaml': REGULATION.replace(from, to) })
    const { code, stdout, stderr } = await runDvk(['lint', '--standard', 'quy-che.yaml', 'a.yaml'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(told)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('must state all that a line of the other one carries, or leave the rest out', async () => {
    const own = `  - clause: Điều 2
    says: Người ký.
    carries: { ho_ten.presence: true }
`
    const based = REGULATION.replace('hd05-2026', 'hd11-2004')
    const cwd = folderWith({ ...files, 'quy-che.yaml': based + own })
    const { code, stderr } = await runDvk(['lint', '--standard', 'quy-che.yaml', 'a.yaml'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/thay một phần của điều «Mục I» \(11-HD\/VPTW\): hãy ghi cả quyen_han\.presence/)
  })

  it('that is not there is told at the line that names it', async () => {
    const cwd = folderWith({ 'a.yaml': EXAMPLE, 'dvk.config.yaml': '\ntieu_chuan: ./khong-co.yaml\n' })
    const { code, stderr } = await runDvk(['lint', 'a.yaml'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dvk: dvk\.config\.yaml:2:13: không đọc được «khong-co\.yaml»: không có tệp này.*\n$/)
  })
})
