import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../../src/read/yaml/read-yaml.ts'
import { problemOf, problemsOf } from '../read.ts'

describe("YAML's own traps", () => {
  it.each([
    ['a colon in a value', 'trich_yeu: Thực hiện: công tác', '2:12 yaml/hai-cham', '"Thực hiện: công tác"'],
    ['a colon in an item', 'kinh_gui:\n  - Ban A: phòng B', '3:5 yaml/hai-cham', '"Ban A: phòng B"'],
    ['a value that begins with @', 'luu: @vpdu', '2:6 yaml/ky-tu-dau', '"@vpdu"'],
    ['a value that begins with a backtick', 'luu: `vpdu', '2:6 yaml/ky-tu-dau', '"`vpdu"'],
    ['a value that begins with %', 'luu: %5', '2:6 yaml/ky-tu-dau', '"%5"'],
    ['a value that begins with *', 'trich_yeu: *Dân vận* khéo', '2:12 yaml/ky-tu-dau', '"*Dân vận* khéo"'],
    ['an alias', 'trich_yeu: *dan', '2:12 yaml/ky-tu-dau', '"*dan"'],
    ['an anchor', 'trich_yeu: &dan vận', '2:12 yaml/ky-tu-dau', '"&dan vận"'],
    ['a tag', 'trich_yeu: !quan trọng', '2:12 yaml/ky-tu-dau', '"!quan trọng"'],
    ['a value that begins with a bracket', 'trich_yeu: [b/c] năm 2026', '2:12 yaml/ky-tu-dau', '"[b/c] năm 2026"'],
    ['a bracket that is a list', 'trich_yeu: [b/c]', '2:12 yaml/ky-tu-dau', '"[b/c]"'],
    ['text behind quotes', 'trich_yeu: "Dân vận" năm 2026', '2:12 yaml/ngoac-kep', `'"Dân vận" năm 2026'`],
    ['a number sign', 'trich_yeu: Nhiệm vụ #5 năm 2026', '2:21 yaml/bi-cat', '"Nhiệm vụ #5 năm 2026"'],
    ['a comment inside brackets', 'trich_yeu: Nhiệm vụ (mã #A5)', '2:25 yaml/bi-cat', '"Nhiệm vụ (mã #A5)"'],
    ['a key without colon', 'trich_yeu Thực hiện', '2:1 yaml/thieu-hai-cham', 'trich_yeu: Thực hiện'],
    ['a key without space', 'trich_yeu:Thực hiện', '2:1 yaml/thieu-hai-cham', 'trich_yeu: Thực hiện'],
    ['a no-break space', 'trich_yeu:\u00a0Thực hiện', '2:1 yaml/thieu-hai-cham', 'trich_yeu: Thực hiện'],
    ['items without space', 'kinh_gui:\n  -Ban A\n  -Ban B', '4:3 yaml/gach-dau-dong', '- Ban B'],
    ["items with Word's dash", 'kinh_gui:\n  – Ban A\n  – Ban B', '4:3 yaml/gach-dau-dong', '- Ban B'],
    ['an item without space', 'noi_nhan:\n  - Ban A\n   -Ban B', '4:4 yaml/gach-dau-dong', '- Ban B'],
  ])('%s is told with how to write it', (_, line, problem, expected) => {
    const yaml = `loai: cong-van\n${line}\nso: 5\n`
    expect(problemsOf(yaml)).toEqual([problem])
    expect(problemOf(yaml).expected).toBe(expected)
  })

  it.each([
    ['a list on the line of its key', 'kinh_gui: - Ban A\n  - Ban B', '2:11 yaml/gach-dau-dong'],
    ['quotes that are not closed', 'trich_yeu: "Dân vận', '2:12 yaml/ngoac-kep'],
    ['quotes that are not closed in a list', 'noi_nhan: ["Ban A, Ban B]', '2:12 yaml/ngoac-kep'],
    ['text behind |', 'noi_dung: | Thực hiện\n  kế hoạch', '2:11 yaml/sau-dau-khoi'],
    ['text behind >', 'trich_yeu: > 5 ngày', '2:12 yaml/sau-dau-khoi'],
    ['a list that is not closed', 'kinh_gui: [Ban A, Ban B', '2:11 yaml/ngoac-vuong'],
    ['a tab', 'co_quan:\n\tban_hanh: A\n\tviet_tat: B', '3:1 yaml/tab'],
    ['a tab below |', 'noi_dung: |\n\tThực hiện', '3:1 yaml/tab'],
    ['a key that is indented', 'dia_danh: A\n ngay: 2026-06-15', '3:2 yaml/thut-dong'],
    ['a key between two columns', 'co_quan:\n  ban_hanh: A\n viet_tat: B', '4:2 yaml/thut-dong'],
    ['body text that is not indented', 'noi_dung: |\nThực hiện', '3:1 yaml/thut-dong'],
    ['a line that is indented less', 'noi_dung: |\n  Thực hiện\n kế hoạch', '4:2 yaml/thut-dong'],
    ['body text with colons, without |', 'noi_dung: Thực hiện\n\n  1. Về: một việc', '4:3 yaml/hai-cham'],
    ['body text below its key, without |', 'noi_dung:\n  Thực hiện: kế hoạch', '3:3 yaml/hai-cham'],
    ['a link that is not indented', 'noi_dung: |\nhttp://a.example', '3:1 yaml/thut-dong'],
    ['two traps on one line', 'trich_yeu: @a: b', '2:12 yaml/hai-cham'],
    ['an unknown escape', 'trich_yeu: "ổ C:\\quy"', '2:17 yaml/dau-thoat'],
    ['a comment too near', 'luu: "VP"# tạm', '2:10 yaml/cu-phap'],
    ['a comma too many', 'kinh_gui: [Ban A,, Ban B]', '2:18 yaml/cu-phap'],
    ['a key without a name', ': giá trị', '2:1 yaml/thieu-ten-khoa'],
    ['an item that is not indented', 'noi_nhan:\n  - Ban A\n-Ban B', '4:1 yaml/gach-dau-dong'],
    ['no-break spaces before a key', 'co_quan:\n\u00a0\u00a0ban_hanh: A', '3:1 yaml/thut-dong'],
    ['aliases in one list', 'kinh_gui: [*a, *b, &c d]', '2:12 yaml/ky-tu-dau'],
    ['an anchor and its alias', 'co_quan: &a { ban_hanh: *a }', '2:10 yaml/ky-tu-dau'],
    ['a second document', '---\nloai: ke-hoach', '2:1 yaml/nhieu-van-ban'],
  ])('%s is told where it stands', (_, lines, problem) => {
    expect(problemsOf(`loai: cong-van\n${lines}\nso: 5\n`)).toEqual([problem])
  })

  it.each([
    ['loai:cong-van\nso:5', '1:1 yaml/thieu-hai-cham'],
    ['loai:\u00a0cong-van', '1:1 yaml/thieu-hai-cham'],
    ['# công văn\nloai cong-van', '2:1 yaml/thieu-hai-cham'],
    ['Kính gửi các đồng chí', '1:1 yaml/khong-co-khoa'],
    ['loai: *a', '1:7 yaml/ky-tu-dau'],
    ['LOAI: cong-van', '1:1 yaml/khoa-la'],
  ])('a file that begins with %j has that one problem', (yaml, problem) => {
    expect(problemsOf(`${yaml}\n`)).toEqual([problem])
  })

  it('takes a name over two lines for one item, and dashes in a block for items', () => {
    for (const name of ['Đảng uỷ Khối\n    Cơ quan - Doanh nghiệp', 'Đảng uỷ Khối Cơ quan\n    - Doanh nghiệp'])
      expect(problemsOf(`loai: cong-van\nkinh_gui:\n  - ${name}\n`)).toEqual([])
    expect(problemsOf('loai: cong-van\nkinh_gui: |\n  - Ban A\n  – Ban B\n')).toEqual([])
  })

  it('tells a directive by the line that holds it', () => {
    expect(problemsOf('%tạm\nloai: cong-van\n')).toEqual(['1:1 yaml/cu-phap'])
  })

  it('tells a repeated key with the line of the first', () => {
    const problem = problemOf('loai: cong-van\nso: 5\nso: 6\n')
    expect(problem).toMatchObject({ id: 'yaml/trung-khoa', seen: 'so' })
    expect(problem.message.vi).toContain('dòng 2')
  })

  it('takes comments for comments', () => {
    const yaml = 'loai: cong-van # công văn\nluu: VP #tạm\nso: 5   #6\n# 7\ntrich_yeu: Về (tạm) #ghi chú\n'
    expect(problemsOf(yaml)).toEqual([])
  })
})

describe('all at once', () => {
  it('tells every trap and every wrong key of one file', () => {
    const yaml = [
      'loai: cong-van',
      'trich_yeu: Thực hiện: công tác',
      'dia_danh: @Bến Tre',
      'kinh_gui: - Ban A',
      'so: năm',
      'trich_yu: a',
      'luu: "Văn phòng" Đảng uỷ',
      'ngay: 7/3/2026',
    ]
    expect(problemsOf(`${yaml.join('\n')}\n`)).toEqual([
      '2:12 yaml/hai-cham',
      '3:11 yaml/ky-tu-dau',
      '4:11 yaml/gach-dau-dong',
      '5:5 yaml/khong-phai-so',
      '6:1 yaml/khoa-la',
      '7:6 yaml/ngoac-kep',
      '8:7 yaml/ngay',
    ])
  })

  it('does not judge the shape of what could not be parsed', () => {
    expect(problemsOf('loai: cong-van\nco_quan: [Đảng uỷ\nso: 5\n')).toEqual(['2:10 yaml/ngoac-vuong'])
  })

  it('tells the first hundred of many, and how many more there are', () => {
    const problems = problemsOf(`loai: cong-van\n${'khoa_la: 1\n'.repeat(150)}`)
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toMatch(/yaml\/con-nhieu-loi$/)
  })
})

describe('the words of messages', () => {
  it.each([
    'trich_yeu: a: b',
    'trich_yeu: @a',
    'trich_yeu: "a" b',
    'kinh_gui: - a',
    '\tso: 5',
    ' so: 5\nngay: 1',
    'a',
    'kinh_gui: [a',
    'a: ? b',
    'noi_dung: |x',
    `${'a'.repeat(1100)}: 1`,
    'trich_yeu: "\\q"',
    'kinh_gui: [a,,b]',
    'kinh_gui: [a]]',
    '*a : b',
    '- a\n- b: c\n d',
  ])('are Vietnamese and English sentences, never those of the library: %s', (yaml) => {
    const problems = readYaml('a.yaml', yaml, { standard: null }).problems
    expect(problems.length).toBeGreaterThan(0)
    for (const { id, message } of problems) {
      expect(id).toMatch(/^yaml\/[a-z-]+$/)
      expect(message.vi).toMatch(/[ăâđêôơư]/)
      expect(`${message.vi} ${message.en}`).not.toMatch(
        /[Uu]nexpected|implicit|must be\b|not allowed|Nested mappings|indicator/,
      )
    }
  })
})
