import { describe, expect, it } from 'vitest'
import { LETTER } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const letterSaying = (text: string): string =>
  LETTER.replace('chuẩn bị báo cáo cho hội nghị sơ kết.', `chuẩn bị báo cáo cho hội nghị sơ kết. ${text}`)

/** The ids of what is told of a letter that says something, under a configuration. */
const told = async (text: string, rules: string): Promise<readonly string[]> => {
  const cwd = folderWith({ 'a.txt': letterSaying(text), 'dvk.config.yaml': `quy_tac:\n  ${rules}\n` })
  const { stdout, stderr } = await runDvk(['lint', '-f', 'oneline', 'a.txt'], { cwd })
  expect(stderr).toBe('')
  return [...stdout.matchAll(/\[(\S+)\]/g)].map(([, id = '']) => id)
}

describe('an option of a rule', () => {
  it.each([
    ['Quy chế dân chủ ở cơ sở và Ban Chỉ đạo QCDC.', 'tu-ngu/viet-tat', 'thong_dung: [QCDC]'],
    ['Các chi bộ thực hiện nghiêm quy định của của cấp trên.', 'dau-cau/lap-tu', 'duoc_lap: của'],
    ['Phong trào “Dân vận khéo” và "Đồng Khởi mới".', 'dau-cau/ngoac-kep-lan', 'kieu: theo-van-ban'],
  ])('is what the rule goes by: %s', async (text, rule, option) => {
    expect(await told(text, `${rule}: warning`)).toContain(rule)
    const after = await told(text, `${rule}: { muc: warning, ${option} }`)
    if (option.endsWith('theo-van-ban')) expect(after).toContain(rule)
    else expect(after).not.toContain(rule)
  })

  it.each([
    ['Phong trào “Dân vận khéo”.', 'dau-cau/ngoac-kep-lan', 'thang', 'cong'],
    ['Đảng uỷ xã.', 'tu-ngu/dau-thanh', 'hòa', 'hoà'],
  ])('chooses one of two ways: %s', async (text, rule, other, own) => {
    expect(await told(text, `${rule}: { kieu: ${other} }`)).toContain(rule)
    expect(await told(text, `${rule}: { kieu: ${own} }`)).not.toContain(rule)
  })

  it('of symbols lets others stand', async () => {
    const letter = LETTER.replace('12-CV/ĐU', '12-CV/ĐQX')
    const lint = async (config: string) =>
      (
        await runDvk(['lint', '-f', 'oneline', 'a.txt'], {
          cwd: folderWith({ 'a.txt': letter, 'dvk.config.yaml': config }),
        })
      ).stdout
    expect(await lint('')).toContain('[so-ky-hieu/co-quan-khong-ro]')
    expect(await lint('quy_tac: { so-ky-hieu/co-quan-khong-ro: { duoc_dung: [ĐQX] } }\n')).toBe('')
  })

  it('of margins says how far they may be off', async () => {
    const config = (off: number) => ({ 'khac.yaml': `quy_tac: { trang/le-trang: { sai_so: ${off} } }\n` })
    const lint = async (off: number): Promise<string> => {
      const cwd = folderWith({ ...config(off) })
      await runDvk(['new', 'cong-van', 'a.yaml'], { cwd })
      await runDvk(['draft', '--standard', 'hd11-2004', '--no-lint', 'a.yaml'], { cwd })
      return (await runDvk(['lint', '--config', 'khac.yaml', '-f', 'oneline', 'a.docx'], { cwd })).stdout
    }
    expect(await lint(1)).toContain('[trang/le-trang]')
    expect(await lint(5)).not.toContain('[trang/le-trang]')
  })

  it.each([
    [
      'tu-ngu/viet-tat: { thongdung: [A] }',
      /:2:22: «tu-ngu\/viet-tat» không có tuỳ chọn «thongdung»; có phải ý bạn là «thong_dung»\?/,
    ],
    ['tu-ngu/viet-tat: { mc: error }', /:2:22: .*có phải ý bạn là «muc»\?/],
    ['tu-ngu/viet-tat: { thong_dung: { a: b } }', /:2:34: «thong_dung» của «tu-ngu\/viet-tat» cần một danh sách từ/],
    ['trang/le-trang: { sai_so: 50 }', /:2:29: «sai_so» của «trang\/le-trang» cần một số từ 0 đến 10/],
    ['trang/le-trang: { sai_so: hai }', /:2:29: .*cần một số từ 0 đến 10/],
    ['dau-cau/ngoac-kep-lan: { kieu: kep }', /:2:34: .*cần một trong: theo-van-ban, thang, cong/],
    ['tu-ngu/*: { thong_dung: [A] }', /:2:15: «tu-ngu\/\*» không có tuỳ chọn «thong_dung»; .* chỉ đặt được mức/],
    [
      'kho/trung-so: { so_ngay: 31 }',
      /:2:19: «kho\/trung-so» không có tuỳ chọn «so_ngay»; ở đây không có tuỳ chọn nào, chỉ đặt được mức \(muc\)/,
    ],
    [
      'tu-ngu/viet-tat: { muc: nhe }',
      /:2:27: «nhe» không dùng được cho «muc»; cần một trong: error, warning, info, off/,
    ],
    ['tu-ngu/viet-tat: [A]', /:2:20: «tu-ngu\/viet-tat» chưa có mức/],
  ])('that is wrong is refused at its place: %s', async (rules, says) => {
    const cwd = folderWith({ 'dvk.config.yaml': `quy_tac:\n  ${rules}\n` })
    const { code, stdout, stderr } = await runDvk(['config', 'a.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(says)
  })

  it('holds where it was said last, and is shown with its place', async () => {
    const cwd = folderWith({
      'chung.yaml': 'quy_tac: { tu-ngu/viet-tat: { muc: error, thong_dung: [QCDC] }, trang/le-trang: { sai_so: 2 } }\n',
      'dvk.config.yaml': `ke_thua: chung.yaml
quy_tac: { tu-ngu/viet-tat: info }
theo_tep:
  - { tep: "*.docx", quy_tac: { trang/le-trang: { sai_so: 3 } } }
`,
    })
    const { stdout } = await runDvk(['config', 'a.docx'], { cwd })
    expect(stdout).toBe(`quy_tac:
  tu-ngu/viet-tat: { thong_dung: ["QCDC"] }  # chung.yaml:1
  tu-ngu/viet-tat: info  # dvk.config.yaml:2
  trang/le-trang: { sai_so: 3 }  # dvk.config.yaml:4 (theo_tep)
`)
  })

  it('is explained with its default', async () => {
    const { stdout } = await runDvk(['explain', 'trang/le-trang'])
    expect(stdout).toContain('sai_so: 1\n      Lề được lệch bao nhiêu mi-li-mét. (số từ 0 đến 10)')
  })
})
