import { describe, expect, it } from 'vitest'
import { documentOf, problemOf, problemsOf } from '../read.ts'

const inLetter = (lines: string): string => `loai: cong-van\n${lines}\n`

describe('keys', () => {
  it.each([
    ['trich_yu: a', 'trich_yu', 'trich_yeu'],
    ['Nội dung: a', 'Nội dung', 'noi_dung'],
    ['ngày: 2026-06-15', 'ngày', 'ngay'],
    ['co_quan: { ban_han: A }', 'ban_han', 'ban_hanh'],
    ['ky: [{ hoten: A }]', 'hoten', 'ho_ten'],
    ['kinhgui:', 'kinhgui', 'kinh_gui'],
  ])('%s is misspelt', (line, seen, expected) => {
    const problem = problemOf(inLetter(line))
    expect(problem).toMatchObject({ id: 'yaml/khoa-la', seen, expected })
    expect(problem.message.vi).toContain(`có phải ý bạn là «${expected}»?`)
    expect(problem.message.en).toContain(`did you mean "${expected}"?`)
  })

  it('that are like none are told together with those that may stand there', () => {
    const problem = problemOf(inLetter('soan_thao: { abcdef: 1 }'))
    expect(problem).toMatchObject({ id: 'yaml/khoa-la', seen: 'abcdef', expected: null })
    expect(problem.message.vi).toContain('ky_hieu, so_ban')
  })

  it.each([
    ['ho_ten: A', 'ho_ten', '«ky»'],
    ['ban_hanh: A', 'ban_hanh', '«co_quan»'],
    ['ky:\n  ho_ten: A\n  so: 5', 'so', '«ky»'],
    ['phu_luc:\n  - tieu_de: A\n    luu: B', 'luu', '«phu_luc»'],
  ])('of another level are told where they belong: %s', (lines, seen, home) => {
    const problem = problemOf(inLetter(lines))
    expect(problem).toMatchObject({ id: 'yaml/khoa-sai-cho', seen })
    expect(problem.message.vi).toContain(home)
  })

  it('need the type of the document', () => {
    expect(problemsOf('so: 5\n')).toEqual(['1:1 yaml/thieu-loai'])
    expect(problemsOf('so: 5\nloai:\n')).toEqual(['2:1 yaml/thieu-loai'])
    expect(problemsOf('so: 5\nloai: ~\n')).toEqual(['2:1 yaml/thieu-loai'])
  })
})

describe('values of a fixed list', () => {
  it.each([
    ['loai: công văn', 'công văn', 'cong-van'],
    ['loai: CV', 'CV', 'cong-van'],
    ['loai: KẾ HOẠCH', 'KẾ HOẠCH', 'ke-hoach'],
    ['loai: bao_cao', 'bao_cao', 'bao-cao'],
    ['loai: cong-van\nhe_thong: Đảng', 'Đảng', 'dang'],
    ['loai: cong-van\nkhan: hoả tốc', 'hoả tốc', 'hoa-toc'],
  ])('%s is near one of them', (yaml, seen, expected) => {
    const problem = problemOf(yaml)
    expect(problem).toMatchObject({ id: 'yaml/gia-tri-la', seen, expected })
    expect(problem.message.vi).toContain(`có phải ý bạn là «${expected}»?`)
  })

  it('are listed where there are few', () => {
    const { message, expected } = problemOf(inLetter('he_thong: xyz'))
    expect(expected).toBeNull()
    expect(message.vi).toContain('dang, nha-nuoc')
  })

  it('are shown by example where there are many', () => {
    expect(problemOf('loai: xyz').message.vi).toContain('cong-van, ke-hoach')
  })

  it('are told what they are where they are no text at all', () => {
    expect(problemsOf('loai: [cong-van]')).toEqual(['1:7 yaml/ky-tu-dau'])
    expect(problemsOf('loai: { a: b }')).toEqual(['1:7 yaml/sai-kieu'])
    expect(problemsOf(inLetter('khan:\n  - khan'))).toEqual(['3:3 yaml/sai-kieu'])
  })
})

describe('shapes', () => {
  it.each([
    ['co_quan: Đảng uỷ xã', '2:10', 'cap_tren, ban_hanh, viet_tat', '«Đảng uỷ xã»'],
    ['co_quan: [Đảng uỷ xã]', '2:11', 'cap_tren, ban_hanh, viet_tat', '«Đảng uỷ xã»'],
    ['ky: Lê Văn Bình', '2:5', 'quyen_han, chuc_vu, ho_ten', '«Lê Văn Bình»'],
    ['trich_yeu:\n  - a\n  - b', '3:3', 'cần chữ', 'danh sách 2 mục'],
    ['trich_yeu: { so: 5, ngay: x }', '2:12', 'cần chữ', 'các khoá so, ngay'],
    ['kinh_gui: { so: 5 }', '2:11', 'chữ hoặc một danh sách', 'các khoá so'],
    ['noi_nhan: [[a, b]]', '2:12', '[a, b]', '«[»'],
    ['phu_luc: { tieu_de: A }', '2:10', 'một danh sách', 'các khoá tieu_de'],
    ['lien_he: 5', '2:10', 'dia_chi, dien_thoai', '«5»'],
  ])('%s is not what the key needs', (lines, place, needed, seen) => {
    const [problem] = problemsOf(inLetter(lines))
    expect(problem).toMatch(new RegExp(`^${place} yaml/(?:sai-kieu|ky-tu-dau)$`))
    const { message } = problemOf(inLetter(lines))
    expect(message.vi).toContain(needed)
    expect(message.vi).toContain(seen)
  })

  it.each([
    ['so: năm', '2:5', '«so» chỉ ghi chữ số'],
    ['so: Số 5', '2:5', '«so» chỉ ghi chữ số'],
    ['so: 554-CV/ĐUK', '2:5', 'so: 554 và ky_hieu: CV/ĐUK'],
    ['so: Số 15/QĐ-UBND', '2:5', 'so: 15 và ky_hieu: QĐ-UBND'],
    ['du_thao: hai', '2:10', '«du_thao» chỉ ghi chữ số'],
    ['soan_thao: { so_ban: 20 bản }', '2:22', '«so_ban» chỉ ghi chữ số'],
  ])('%s is no number', (line, place, sentence) => {
    expect(problemsOf(inLetter(line))).toEqual([`${place} yaml/khong-phai-so`])
    expect(problemOf(inLetter(line)).message.vi).toContain(sentence)
  })

  it('take numbers, codes and empty values as they are written', () => {
    const document = documentOf(
      inLetter('so: 012\nco_quan: { viet_tat: NO }\nkinh_gui: [~, "", Ban A, null]\nngay:\nky:\nluu: ""'),
    )
    expect(document.components.so_ky_hieu?.text).toBe('Số 012-CV/NO')
    expect(document.components.kinh_gui?.text).toContain('Kính gửi: Ban A')
    expect(document.components.dia_danh_ngay).toBeUndefined()
  })

  it('may be long only in the body', () => {
    expect(problemsOf(inLetter(`trich_yeu: ${'a '.repeat(20_000)}b`))).toEqual(['2:12 yaml/qua-dai'])
    expect(problemsOf(inLetter(`noi_dung: ${'a '.repeat(20_000)}b`))).toEqual([])
    expect(problemsOf(inLetter(`noi_nhan: [${'a, '.repeat(1001)}]`))).toEqual(['2:11 yaml/qua-nhieu'])
  })
})

describe('dates', () => {
  it.each([
    ['07/3/2022', '2022-03-07'],
    ['7-3-2022', '2022-03-07'],
    ['07.03.2022', '2022-03-07'],
    ['2022-3-7', '2022-03-07'],
    ['2022/03/07', '2022-03-07'],
    ['2022-03-07T08:00:00', '2022-03-07'],
    ['ngày 07 tháng 3 năm 2022', '2022-03-07'],
  ])('%s is told how to be written', (written, expected) => {
    const problem = problemOf(inLetter(`ngay: ${written}`))
    expect(problem).toMatchObject({ id: 'yaml/ngay', seen: written, expected })
    expect(problem.message.vi).toContain(expected)
  })

  it.each(['2022-02-30', '30/02/2022', '2022-13-01', 'hôm nay', '15/6', '2022'])('%s is no day', (written) => {
    const problem = problemOf(inLetter(`ngay: ${written}`))
    expect(problem).toMatchObject({ id: 'yaml/ngay', seen: written, expected: null })
    expect(problem.message.vi).toContain('ví dụ 2026-06-15')
  })
})
