import { describe, expect, it } from 'vitest'
import { onePerDocument } from '../../../src/report/register/one-per-document.ts'
import { registerCsv } from '../../../src/report/register/register-csv.ts'
import type { RegisterEntry } from '../../../src/report/register/register-entry.ts'
import { registerJson } from '../../../src/report/register/register-json.ts'
import { registerTable } from '../../../src/report/register/register-table.ts'
import { textWidth } from '../../../src/report/text-width.ts'

const ENTRY: RegisterEntry = {
  so_ky_hieu: '08-CV/ĐU',
  ngay: '2026-09-02',
  loai: 'Công văn',
  trich_yeu: 'về việc chuẩn bị hội nghị sơ kết',
  nguoi_ky: ['Trần Minh Khang'],
  noi_nhan: ['Các chi bộ trực thuộc', 'Thường trực Đảng uỷ'],
  tep: ['di/08.yaml'],
}

const csv = (...entries: readonly RegisterEntry[]): string => [...registerCsv(entries, 'vi')].join('')

/** A reader of RFC 4180, written from its grammar. */
const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const row = rows.at(-1) ?? []
    const char = text.charAt(at)
    if (quoted && char === '"' && text[at + 1] === '"') row[row.length - 1] += text.charAt(++at)
    else if (char === '"') quoted = !quoted
    else if (!quoted && char === ',') row.push('')
    else if (!quoted && text.startsWith('\r\n', at)) {
      rows.push([''])
      at++
    } else row[row.length - 1] += char
  }
  return rows.slice(0, -1)
}

describe('the register as CSV', () => {
  it('begins with a byte order mark and a head, and ends lines with CRLF', () => {
    expect(csv(ENTRY)).toBe(
      '\ufeffSố, ký hiệu,Ngày,Loại,Trích yếu,Người ký,Nơi nhận,Tệp\r\n'.replace('Số, ký hiệu', '"Số, ký hiệu"') +
        '08-CV/ĐU,2026-09-02,Công văn,về việc chuẩn bị hội nghị sơ kết,Trần Minh Khang,Các chi bộ trực thuộc; Thường trực Đảng uỷ,di/08.yaml\r\n',
    )
  })

  it('gives back every text, whatever marks are in it', () => {
    const odd = { ...ENTRY, trich_yeu: 'về "Dân vận khéo", năm 2026\nđợt 2' }
    expect(parseCsv(csv(odd))[1]?.[3]).toBe(odd.trich_yeu)
  })

  it.each(['=HYPERLINK("http://a.example")', '+84', '-1+2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1'])(
    'makes no formula of %j',
    (text) => {
      const cells =
        parseCsv(csv({ ...ENTRY, trich_yeu: text, nguoi_ky: [text], noi_nhan: [text], tep: [text] }))[1] ?? []
      expect(cells.slice(3)).toEqual(Array.from({ length: 4 }, () => `'${text}`))
    },
  )
})

describe('the register as JSON', () => {
  it.each([[[]], [[ENTRY]], [[ENTRY, ENTRY]]])('is one valid text', (entries) => {
    expect(JSON.parse([...registerJson(entries)].join(''))).toEqual({ version: 1, entries })
  })
})

describe('the register as a table', () => {
  const table = (width: number): readonly string[] =>
    registerTable([ENTRY], { language: 'vi', colors: false, width }).trimEnd().split('\n')

  it('keeps within the terminal and shows every word', () => {
    const lines = table(110)
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(110)
    const words = lines.join(' ').split(/\s+/)
    expect(ENTRY.trich_yeu.split(' ').filter((word) => !words.includes(word))).toEqual([])
    expect(lines[2]).toMatch(/^08-CV\/ĐU\s+02\/09\/2026\s+Công văn/)
  })

  it('lets no document steer the terminal', () => {
    const odd = { ...ENTRY, trich_yeu: 'a\u001b[2Jb' }
    expect(registerTable([odd], { language: 'vi', colors: false, width: 120 })).not.toContain('\u001b')
  })
})

describe('onePerDocument', () => {
  it('registers copies of one document once, with all their files', () => {
    const printed = { ...ENTRY, trich_yeu: 'Về việc chuẩn bị hội nghị sơ kết', tep: ['di/08.docx'] }
    expect([...onePerDocument([ENTRY, printed])]).toEqual([{ ...ENTRY, tep: ['di/08.yaml', 'di/08.docx'] }])
  })

  it('keeps two documents apart that share a number', () => {
    const other = { ...ENTRY, trich_yeu: 'về việc khác' }
    expect([...onePerDocument([ENTRY, other, other])].map(({ tep }) => tep.length)).toEqual([1, 2])
  })
})
