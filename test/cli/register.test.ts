import { describe, expect, it } from 'vitest'
import { LETTER } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const LATER = LETTER.replace('Số 12-', 'Số 13-').replace('ngày 15', 'ngày 18')

describe('dvk register', () => {
  it('lists the documents of a folder by their day', async () => {
    const cwd = folderWith({ 'a.txt': LATER, 'b/b.txt': LETTER, 'ghi-chu.txt': 'mua giấy\n' })
    const { code, stdout, stderr } = await runDvk(['register', '-f', 'json'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout).entries).toEqual([
      {
        so_ky_hieu: '12-CV/ĐU',
        ngay: '2026-06-15',
        loai: 'Công văn',
        trich_yeu: 'về việc chuẩn bị hội nghị sơ kết',
        nguoi_ky: ['Nguyễn Văn Hoà'],
        noi_nhan: ['Các chi bộ trực thuộc'],
        tep: ['b/b.txt'],
      },
      expect.objectContaining({ so_ky_hieu: '13-CV/ĐU', ngay: '2026-06-18', tep: ['a.txt'] }),
    ])
  })

  it('is a table by default, and CSV with a byte order mark', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    expect((await runDvk(['register', 'a.txt'], { cwd })).stdout).toMatch(
      /^Số, ký hiệu .*\n─.*\n12-CV\/ĐU +15\/06\/2026/,
    )
    expect((await runDvk(['register', '-f', 'csv', 'a.txt'], { cwd })).stdout).toMatch(/^\ufeff"Số, ký hiệu",Ngày,/)
  })

  it('says which files cannot be read and ends with 2, and registers the others', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'hong.yaml': 'loai: cong-van\nco_quan: [\n', 'rong.docx': '' })
    const { code, stdout, stderr } = await runDvk(['register', '-f', 'json', '.'], { cwd })
    expect(code).toBe(2)
    expect(JSON.parse(stdout).entries).toHaveLength(1)
    expect(stderr).toMatch(/^dvk: hong\.yaml:\d+:\d+: .*\ndvk: .*«rong\.docx».*\n$/)
  })

  it('tells of documents that have no number yet', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': LETTER.replace('Số 12-', 'Số     -') })
    const { code, stdout, stderr } = await runDvk(['register', '-f', 'json', '.'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'dvk: không thấy số của 1 văn bản nên chưa ghi vào sổ: b.txt\n',
    })
    expect(JSON.parse(stdout).entries).toHaveLength(1)
  })

  it('is 2 with a hint where nothing is found', async () => {
    const { code, stdout, stderr } = await runDvk(['register'], { cwd: folderWith({ 'a.png': '' }) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('không thấy văn bản nào')
  })
})
