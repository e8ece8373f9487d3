import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/document/block.ts'
import { readYaml } from '../../../src/read/yaml/read-yaml.ts'
import { documentOf, problemsOf } from './read.ts'

const FOLDERS = ['examples/', 'templates/moi/dang/', 'templates/moi/nha-nuoc/'].map(
  (folder) => new URL(`../../../${folder}`, import.meta.url),
)
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
)

const read = (text: string) => readYaml('a.yaml', text, { standard: null })

/** What stands in the source where a block says it comes from. */
const written = (block: Block, start = 0, end = block.text.length): string => {
  const { source, span } = block.locate({ start, end })
  return source.text.slice(span.start, span.end)
}

describe('readYaml', () => {
  it.each(FILES)('reads %s without problems', (_, text) => {
    const { documents, problems, format } = read(text)
    expect(problems).toEqual([])
    expect(format).toBe('yaml')
    expect(documents).toHaveLength(1)
  })

  it.each(FILES)('reads %s alike with CRLF and with CR', (_, text) => {
    const texts = (yaml: string) => documentOf(yaml).blocks.map((block) => block.text)
    expect(texts(text.replaceAll('\n', '\r\n'))).toEqual(texts(text))
    expect(texts(text.replaceAll('\n', '\r'))).toEqual(texts(text))
  })

  it('places every line where it is written', () => {
    const yaml = [
      'co_quan: { ban_hanh: Đảng uỷ xã A, viet_tat: ĐU }',
      'loai: cong-van',
      'so: 5',
      'dia_danh: Suối Ngàn',
      'ngay: 2026-07-03',
      'trich_yeu: về việc A',
      'kinh_gui: [Ban Thường vụ, "Văn phòng;"]',
      'noi_dung: |',
      '  Thực hiện *công tác* năm \\*2026,',
      '  đề nghị:',
      '',
      '  | Số | Việc |',
      '  | 1 | Rà soát |',
      'noi_nhan: [Thường trực Tỉnh uỷ]',
      'luu: Văn phòng',
      'ky: { quyen_han: T/M Ban Thường vụ, ho_ten: Lê Văn Bình }',
    ].join('\n')
    expect(documentOf(yaml).blocks.map((block) => `${block.text} ← ${written(block)}`)).toEqual([
      'ĐẢNG UỶ XÃ A ← Đảng uỷ xã A',
      '* ← ',
      'Số 05-CV/ĐU ← so: 5',
      'về việc A ← về việc A',
      'ĐẢNG CỘNG SẢN VIỆT NAM ← cong-van',
      'Suối Ngàn, ngày 03 tháng 7 năm 2026 ← ngay: 2026-07-03',
      'Kính gửi: - Ban Thường vụ; ← kinh_gui: [Ban Thường vụ',
      '- Văn phòng; ← Văn phòng;',
      'Thực hiện công tác năm *2026, đề nghị: ← Thực hiện *công tác* năm \\*2026,\n  đề nghị:',
      'Số ← Số',
      'Việc ← Việc',
      '1 ← 1',
      'Rà soát ← Rà soát',
      'Nơi nhận: ← noi_nhan',
      '- Như trên; ← noi_nhan',
      '- Thường trực Tỉnh uỷ; ← Thường trực Tỉnh uỷ',
      '- Lưu Văn phòng. ← luu: Văn phòng',
      'T/M BAN THƯỜNG VỤ ← T/M Ban Thường vụ',
      'Lê Văn Bình ← Lê Văn Bình',
    ])
  })

  it.each(FILES)('places every word of %s at that word', (_, text) => {
    const { blocks } = documentOf(text)
    const words = blocks.flatMap((block) =>
      [...block.text.matchAll(/\p{L}{2,}/gu)].map((word) => ({ block, word: word[0], at: word.index })),
    )
    // What the standard supplies, and dates in words, stand nowhere in the YAML.
    const given = words.filter(({ word }) => text.toLowerCase().includes(word.toLowerCase()))
    const exact = given.filter(
      ({ block, word, at }) => written(block, at, at + word.length).toLowerCase() === word.toLowerCase(),
    )
    expect(exact.length / words.length).toBeGreaterThan(0.8)
    const body = exact.filter(({ block }) => block.component === 'noi_dung')
    expect(body).toHaveLength(words.filter(({ block }) => block.component === 'noi_dung').length)
  })

  it('says what is wrong with a file that is no document', () => {
    expect(problemsOf('# chỉ có chú thích\n')).toEqual(['1:1 yaml/khong-co-khoa'])
    expect(problemsOf('Kính gửi các đồng chí')).toEqual(['1:1 yaml/khong-co-khoa'])
    expect(problemsOf('- a\n- b\n')).toEqual(['1:1 yaml/khong-co-khoa'])
  })
})

describe('hostile input', () => {
  const MILLION = 1_000_000
  const repeated = (text: string): string => text.repeat(MILLION / text.length)

  it.each([
    ['open brackets', repeated('['), 'yaml/long-qua-sau'],
    ['open braces', repeated('{a: '), 'yaml/long-qua-sau'],
    ['dashes', repeated('- '), 'yaml/long-qua-sau'],
    [
      'deeper and deeper keys',
      Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'yaml/long-qua-sau',
    ],
    ['a million items', repeated('-\n'), 'yaml/qua-nhieu'],
    ['a million keys', Array.from({ length: 100_000 }, (_, key) => `k${key}: 1`).join('\n'), 'yaml/qua-nhieu'],
    ['a bomb of aliases', `a: &a [x, x]\n${'b: [*a, *a, *a]\n'.repeat(1000)}`, 'yaml/ky-tu-dau'],
    ['a billion laughs', 'a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nloai: *c', 'yaml/ky-tu-dau'],
    ['open quotes', `a: "${repeated('x\n ')}`, 'yaml/ngoac-kep'],
    ['open quotes in each of many lists', 'a: [x\n'.repeat(5000), 'yaml/ngoac-vuong'],
    ['a line of a million characters', repeated('x'), 'yaml/khong-co-khoa'],
    ['documents', repeated('---\na: 1\n'), 'yaml/qua-nhieu'],
    ['a merge', '<<: { loai: cong-van }', 'yaml/khoa-la'],
    ['a key of the prototype', 'loai: cong-van\n__proto__: { so: 5 }\nconstructor: 1', 'yaml/khoa-la'],
    ['a body of a million paragraphs', `loai: cong-van\nnoi_dung: |\n${repeated('  x\n\n')}`, 'yaml/qua-nhieu'],
    ['a table of a million cells', `loai: cong-van\nnoi_dung: |\n${repeated('  |a|b|c|\n')}`, 'yaml/qua-nhieu'],
    ['a table of ragged rows', `loai: cong-van\nnoi_dung: |\n  |a|b|\n${repeated('  |a|\n')}`, 'yaml/bang-lech'],
    ['a row of a million cells', `loai: cong-van\nnoi_dung: |\n  ${repeated('|a')}`, 'yaml/bang-lech'],
    ['a line of quotes', `trich_yeu: ${repeated('"a" ').slice(0, 90_000)}`, 'yaml/ngoac-kep'],
    ['a line of colons', `trich_yeu: ${repeated('a: ')}`, 'yaml/long-qua-sau'],
    ['a million spaces', `trich_yeu: a${repeated(' ')}b`, 'yaml/thieu-loai'],
    ['tabs', 'a:\n\tb: 1\n'.repeat(5000), 'yaml/tab'],
    ['tabs in a body', `noi_dung: |\n${'\ta\n'.repeat(15_000)}`, 'yaml/tab'],
    ['a million recipients', `loai: cong-van\nnoi_nhan: [${'x,'.repeat(2000)}]`, 'yaml/qua-nhieu'],
  ])('%s are told of and no more', (_, text, id) => {
    const { problems, documents } = read(text)
    expect(problems.map((problem) => problem.id)).toContain(id)
    expect(problems.length).toBeLessThanOrEqual(101)
    expect(documents).toEqual([])
    for (const { seen } of problems) expect((seen ?? '').length).toBeLessThanOrEqual(500)
  })

  it('takes a long body that is sound', () => {
    const { documents } = read(`loai: cong-van\nnoi_dung: |\n  ${'Thực hiện '.repeat(100_000)}\n`)
    expect(documents[0]?.components.noi_dung?.text.length).toBeGreaterThan(900_000)
  })

  it.each(FILES)('never throws on the first characters of %s', (name, text) => {
    // Every length of one file, some of each other one.
    const step = name === 'cong-van.yaml' ? 1 : 31
    for (let length = 0; length < text.length; length += step) {
      const { documents, problems } = read(text.slice(0, length))
      expect(documents.length + Math.min(problems.length, 1)).toBe(1)
    }
  })

  it('never throws, whatever characters a file has', () => {
    const sound = FILES[0]?.[1] ?? ''
    const characters = fc.constantFrom(
      ':',
      ' ',
      '\n',
      '-',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '#',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '?',
      ',',
      '\t',
      '\r',
      '\\',
      'ế',
      '\u0001',
    )
    const change = fc.record({
      at: fc.nat(sound.length),
      text: fc.string({ unit: characters, minLength: 1, maxLength: 4 }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const text = changes.reduce((before, { at, text: put }) => before.slice(0, at) + put + before.slice(at), sound)
        const { documents, problems } = read(text)
        expect(documents.length + Math.min(problems.length, 1)).toBe(1)
        for (const { location } of problems) {
          expect(location.span.start).toBeGreaterThanOrEqual(0)
          expect(location.span.end).toBeLessThanOrEqual(text.length)
          expect(location.span.end).toBeGreaterThanOrEqual(location.span.start)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a control character', 'trich_yeu: a\u0001b', '2:13', 'U+0001'],
    ['an escape that makes one', 'trich_yeu: "a\\u0000b"', '2:14', 'U+0000'],
    ['half of a surrogate pair', 'trich_yeu: "a\\ud83d"', '2:14', 'U+D83D'],
    ['no character at all', 'trich_yeu: "\\uffff"', '2:13', 'U+FFFF'],
    ['one in the body', 'noi_dung: |\n  Một\n  hai\u0008', '4:6', 'U+0008'],
  ])('refuses %s at its place', (_, line, place, code) => {
    const { problems } = read(`loai: cong-van\n${line}\n`)
    expect(problemsOf(`loai: cong-van\n${line}\n`)).toEqual([`${place} yaml/ky-tu-cam`])
    expect(problems[0]?.message.vi).toContain(code)
  })

  it('takes the two halves of a pair for one character', () => {
    expect(documentOf('loai: cong-van\ntrich_yeu: "\\ud83d\\ude00"').components.trich_yeu?.text).toBe('😀')
  })
})
