import { describe, expect, it } from 'vitest'
import { FILE_CHECKS } from '../../src/report/file-checks/file-checks.ts'
import { RULES } from '../../src/rules/index.ts'
import { runDvk } from './run-dvk.ts'

describe('dvk explain', () => {
  it('says what a rule wants, its clause and severity in every standard, right and wrong', async () => {
    const { code, stdout, stderr } = await runDvk(['explain', 'noi-nhan/dau-ngan-cach'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`noi-nhan/dau-ngan-cach · Nơi nhận
  Sau mỗi nơi nhận, trừ dòng cuối, ghi dấu ngăn cách theo tiêu chuẩn.
  Tự sửa được bằng --fix.

Căn cứ:
  05-HD/VPTW (từ 27/5/2026), I.9.2.5: lỗi
    Cuối mỗi nơi nhận, mỗi nơi gửi có dấu chấm phẩy (;).
  36-HD/VPTW (03/4/2018 – 26/5/2026), Mục II, 1.9.2: cảnh báo
    Cuối mỗi nơi nhận, mỗi nơi gửi có dấu phẩy (,).
  11-HD/VPTW (28/5/2004 – 02/4/2018), 36-HD/VPTW, Mục II, 1.9.2: lưu ý
    Cuối mỗi nơi nhận, mỗi nơi gửi có dấu phẩy (,).
  30/2020/NĐ-CP (từ 05/3/2020), PL I-1-II.9.d: lỗi
    Cuối mỗi nơi nhận có dấu chấm phẩy.
  01/2011/TT-BNV (05/3/2011 – 04/3/2020), 30/2020/NĐ-CP, PL I-1-II.9.d: lưu ý
    Cuối mỗi nơi nhận có dấu chấm phẩy.
  55/2005/TTLT-BNV-VPCP (01/6/2005 – 04/3/2011), 30/2020/NĐ-CP, PL I-1-II.9.d: lưu ý
    Cuối mỗi nơi nhận có dấu chấm phẩy.

Đúng:
    - Các tỉnh uỷ; - Lưu Văn phòng.

Sai:
    - Các tỉnh uỷ - Lưu Văn phòng.
`)
  })

  it('says where a standard gives no ground', async () => {
    const { stdout } = await runDvk(['explain', 'trich-yeu/ve-viec', '--lang', 'en'])
    expect(stdout).toContain('11-HD/VPTW (28/5/2004 – 02/4/2018): says nothing of it, so it is not judged')
  })

  it('says what is milder of a draft', async () => {
    const { stdout } = await runDvk(['explain', 'so-ky-hieu/chua-co-so'])
    expect(stdout).toContain('05-HD/VPTW (từ 27/5/2026), I.3: lỗi với --final; khi còn là dự thảo: lưu ý\n')
  })

  it('says once what holds for documents of every system', async () => {
    const { stdout } = await runDvk(['explain', 'dau-cau/lap-dau'])
    expect(stdout).toMatch(/^Căn cứ:\n {2}Văn bản của mọi hệ thống, thông lệ soạn thảo, .+: cảnh báo\n {4}/m)
    expect(stdout).not.toContain('05-HD/VPTW')
  })

  it('says that a rule needs fonts and margins', async () => {
    const { stdout } = await runDvk(['explain', 'trang/le-trang'])
    expect(stdout).toContain('Chỉ xét trên .docx')
  })

  it('explains every rule', async () => {
    const { code, stdout } = await runDvk(['explain', ...RULES.map(({ id }) => id)])
    expect(code).toBe(0)
    expect(stdout.match(/^Căn cứ:$/gm)).toHaveLength(RULES.length)
  })

  it('says what a finding on a file means and what to do', async () => {
    expect((await runDvk(['explain', 'yaml/khong-phai-so'])).stdout).toBe(`yaml/khong-phai-so · Tệp · lỗi
  Khoá chỉ nhận chữ số.

Cách sửa:
    Ghi chữ số; ký hiệu ghi riêng ở «ky_hieu».

Đúng:
    so: 8
    ky_hieu: CV/ĐU

Sai:
    so: 8-CV/ĐU
`)
    const { code, stdout } = await runDvk(['explain', ...FILE_CHECKS.map(({ id }) => id), '--lang', 'en'])
    expect(code).toBe(0)
    expect(stdout.match(/^What to do:$/gm)).toHaveLength(FILE_CHECKS.length)
  })

  it.each([
    ['khoa-la', 'yaml/khoa-la'],
    ['noi-nhan/thieu-nhu-trn', 'noi-nhan/thieu-nhu-tren'],
    ['thieu-nhu-tren', 'noi-nhan/thieu-nhu-tren'],
    ['Nơi nhận/thiếu như trên', 'noi-nhan/thieu-nhu-tren'],
  ])('guesses what «%s» means', async (id, guess) => {
    expect(await runDvk(['explain', id])).toEqual({
      code: 2,
      stdout: '',
      stderr: `dvk: không có quy tắc «${id}»; có phải ý bạn là «${guess}»?\n`,
    })
  })

  it('points at the list where nothing is near', async () => {
    const { code, stderr } = await runDvk(['explain', 'noi-nhan/dau-ngan-cach', 'xyz'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'dvk: không có quy tắc «xyz»; xem tất cả: dvk rules\n' })
  })
})
