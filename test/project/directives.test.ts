import { describe, expect, it } from 'vitest'
import { judgementFrom, judgementText } from '../../src/project/judgement-text.ts'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'
import { judgeText, suppressedIn, toldIn } from './judge-text.ts'

/** A công văn under 05-HD/VPTW with invented bodies, whose addressee is named again under «Nơi nhận». */
const YAML = `loai: cong-van
co_quan:
  cap_tren: Đảng bộ tỉnh Lâm Sơn
  ban_hanh: Đảng uỷ xã An Hoà
  viet_tat: ĐU
so: 12
dia_danh: Lâm Sơn
ngay: 2026-06-15
trich_yeu: về việc chuẩn bị hội nghị sơ kết
kinh_gui: Các chi bộ trực thuộc
noi_dung: |
  Ban Thường vụ Đảng uỷ xã đề nghị các chi bộ chuẩn bị báo cáo cho hội nghị sơ kết.
noi_nhan:
  - Như trên;
  - Các chi bộ trực thuộc;
luu: Văn phòng Đảng uỷ xã
ky:
  quyen_han: T/M Ban Thường vụ
  chuc_vu: Phó Bí thư
  ho_ten: Nguyễn Văn Hoà
`
const TWICE = 'noi-nhan/trung'
const ITEM = '  - Các chi bộ trực thuộc;\n'

/** What is told of the YAML with one stretch replaced, then what is kept silent. */
const yaml = async (from: string, to: string, more = '') => {
  const judgement = await judgeText('a.yaml', YAML.replace(from, to) + more)
  return { told: toldIn(judgement), silent: suppressedIn(judgement) }
}

describe('a directive in YAML', () => {
  it('has something to keep silent', async () => {
    expect(toldIn(await judgeText('a.yaml', YAML))).toEqual([`15 ${TWICE}`])
  })

  it.each([
    { place: 'above the item', from: ITEM, to: `  # dvk-tat ${TWICE} -- gửi lại để biết\n${ITEM}`, at: [16, 15] },
    {
      place: 'at the end of its line',
      from: 'trực thuộc;\nluu',
      to: `trực thuộc; # dvk-tat ${TWICE} -- gửi lại để biết\nluu`,
      at: [15, 15],
    },
    {
      place: 'above the list',
      from: 'noi_nhan:',
      to: `# dvk-tat ${TWICE} -- gửi lại để biết\nnoi_nhan:`,
      at: [16, 13],
    },
    { place: 'behind the key', from: 'noi_nhan:', to: `noi_nhan: # dvk-tat ${TWICE} -- gửi lại để biết`, at: [15, 13] },
    {
      place: 'above other comments',
      from: 'noi_nhan:',
      to: `# dvk-tat ${TWICE} -- gửi lại để biết\n# Gửi ai?\n\nnoi_nhan:`,
      at: [18, 13],
    },
    {
      place: 'for the group',
      from: 'noi_nhan:',
      to: `# dvk-tat noi-nhan/* -- gửi lại để biết\nnoi_nhan:`,
      at: [16, 13],
    },
    { place: 'with a dash', from: 'noi_nhan:', to: `#dvk-tat ${TWICE} – gửi lại để biết\nnoi_nhan:`, at: [16, 13] },
    { place: 'for the file', from: 'loai:', to: `# dvk-tat-tep ${TWICE} -- gửi lại để biết\nloai:`, at: [16, 1] },
  ])('holds $place', async ({ from, to, at: [line, directive] }) => {
    const silent = [`${line} ${TWICE} -- gửi lại để biết (dòng ${directive})`]
    expect(await yaml(from, to)).toEqual({ told: [], silent })
    const withCrLf = await judgeText('a.yaml', YAML.replace(from, to).replaceAll('\n', '\r\n'))
    expect({ told: toldIn(withCrLf), silent: suppressedIn(withCrLf) }).toEqual({ told: [], silent })
  })

  it('holds for several rules, parted by commas', async () => {
    const to = `# dvk-tat noi-nhan/dau-ngan-cach, ${TWICE} -- gửi lại để biết\nnoi_nhan:`
    const { told, silent } = await yaml('noi_nhan:', to)
    expect(silent).toEqual([`16 ${TWICE} -- gửi lại để biết (dòng 13)`])
    // The other rule has nothing to tell.
    expect(told).toEqual(['13 chi-thi/thua'])
  })

  it.each([
    { place: 'above another entry', from: 'luu:', to: `# dvk-tat ${TWICE} -- lý do\nluu:`, line: 16 },
    {
      place: 'above the other item',
      from: '  - Như trên;',
      to: `  # dvk-tat ${TWICE} -- lý do\n  - Như trên;`,
      line: 14,
    },
    {
      place: 'above the entry that ends before it',
      from: 'noi_dung:',
      to: `# dvk-tat ${TWICE} -- lý do\nnoi_dung:`,
      line: 11,
    },
    {
      place: 'below everything',
      from: 'Nguyễn Văn Hoà\n',
      to: `Nguyễn Văn Hoà\n# dvk-tat ${TWICE} -- lý do\n`,
      line: 21,
    },
  ])('does not hold $place, and is told to be unused there', async ({ from, to, line }) => {
    const { told, silent } = await yaml(from, to)
    expect(silent).toEqual([])
    expect(told.filter((each) => !each.endsWith(TWICE))).toEqual([`${line} chi-thi/thua`])
    expect(told.filter((each) => each.endsWith(TWICE))).toHaveLength(1)
  })

  it('is none within a text', async () => {
    const to = `hội nghị sơ kết.\n\n  # dvk-tat ${TWICE} -- lý do\nnoi_nhan:`
    const { told, silent } = await yaml('hội nghị sơ kết.\nnoi_nhan:', to)
    expect(silent).toEqual([])
    expect(told).toContain(`17 ${TWICE}`)
    expect(told.join()).not.toContain('chi-thi/')
  })

  it('holds nothing back without a reason', async () => {
    for (const bare of [`# dvk-tat ${TWICE}`, `# dvk-tat ${TWICE} --`, `# dvk-tat ${TWICE} --   `]) {
      const { told, silent } = await yaml('noi_nhan:', `${bare}\nnoi_nhan:`)
      expect(silent).toEqual([])
      expect(told).toEqual(['13 chi-thi/thieu-ly-do', `16 ${TWICE}`])
    }
  })

  it('says which rule may be meant where there is none of that name', async () => {
    const text = YAML.replace('noi_nhan:', '# dvk-tat noi-nhan/trug -- lý do\nnoi_nhan:')
    const [finding] = (await judgeText('a.yaml', text)).findings
    expect(finding).toMatchObject({
      ruleId: 'chi-thi/quy-tac-la',
      severity: 'warning',
      seen: 'noi-nhan/trug',
      expected: TWICE,
      message: 'không có quy tắc «noi-nhan/trug»; có phải ý bạn là «noi-nhan/trung»?',
    })
    expect((await yaml('noi_nhan:', '# dvk-tat -- lý do\nnoi_nhan:')).told).toEqual([
      '13 chi-thi/quy-tac-la',
      `16 ${TWICE}`,
    ])
  })

  it.each(['chi-thi/thua', 'chi-thi/*', 'an-toan/macro', 'an-toan/*', 'yaml/khoa-la', 'tep/hong'])(
    'cannot keep %s silent',
    async (rule) => {
      const { told } = await yaml('noi_nhan:', `# dvk-tat ${rule} -- lý do\nnoi_nhan:`)
      expect(told).toEqual(['13 chi-thi/quy-tac-la', `16 ${TWICE}`])
    },
  )

  it('does not help a file that cannot be read', async () => {
    const { told } = await yaml('noi_nhan:', '# dvk-tat-tep yaml/* -- lý do\nnoinhan:')
    expect(told).toEqual(['14 yaml/khoa-la'])
  })

  it('is not obeyed where that is wished', async () => {
    const text = YAML.replace('noi_nhan:', `# dvk-tat ${TWICE}, khong/co\nnoi_nhan:`)
    expect(toldIn(await judgeText('a.yaml', text, { directives: false }))).toEqual([`16 ${TWICE}`])
  })

  it('is judged at the levels of the configuration', async () => {
    const text = YAML.replace('luu:', `# dvk-tat ${TWICE} -- lý do\nluu:`)
    const levelOf = (id: string) => (id === 'chi-thi/thua' ? 'off' : null)
    expect(toldIn(await judgeText('a.yaml', text, { levelOf }))).toEqual([`15 ${TWICE}`])
  })

  it('goes with the judgement to another thread or another run', async () => {
    const text = YAML.replace('noi_nhan:', `# dvk-tat ${TWICE} -- gửi lại để biết\nnoi_nhan:`)
    const judgement = await judgeText('a.yaml', text)
    const again = judgementFrom(judgementText(judgement), 'b.yaml')
    expect(suppressedIn(again)).toEqual(suppressedIn(judgement))
    expect(again.suppressed.map(({ finding }) => finding.location.source.file)).toEqual(['b.yaml'])
  })

  it('on documents against each other is told to other threads with what is checked there', async () => {
    const text = YAML.replace('so: 12', `so: 12 # dvk-tat kho/trung-so -- số cấp lại`)
    const keep = { fingerprints: false, facts: false, entries: true, lines: false }
    const { entries } = await judgeText('a.yaml', text, { keep })
    const again = judgementFrom(judgementText(await judgeText('a.yaml', text, { keep })), 'a.yaml')
    expect(entries?.directives.map(({ rules }) => rules)).toEqual([['kho/trung-so']])
    expect(entries?.lines.length).toBeGreaterThan(0)
    expect(again.entries).toEqual(entries)
  })

  it('on documents against each other goes with the facts, and is no business of the file alone', async () => {
    const text = YAML.replace('so: 12', `so: 12 # dvk-tat kho/trung-so, so-ky-hieu/* -- số cấp lại`)
    const keep = { fingerprints: false, facts: true, entries: false, lines: false }
    const { facts, findings } = await judgeText('a.yaml', text, { keep })
    expect(facts?.directives).toEqual([
      {
        rules: ['kho/trung-so'],
        reason: 'số cấp lại',
        at: { line: 6, column: 8, endLine: 6, endColumn: 58 },
        scope: { line: 6, column: 1, endLine: 6, endColumn: 7 },
      },
    ])
    expect(findings.map(({ ruleId, seen }) => `${ruleId} ${seen}`)).toContain('chi-thi/thua so-ky-hieu/*')
  })
})

describe('a directive in Markdown', () => {
  const COLON = 'so-ky-hieu/dau-hai-cham'
  const markdown = async (from: string, to: string, file = 'a.md') => {
    const judgement = await judgeText(file, LETTER_WITH_COLON.replace(from, to))
    return { told: toldIn(judgement), silent: suppressedIn(judgement) }
  }

  it.each([
    { place: 'at the end of a line', from: 'ĐU\nvề', to: `ĐU <!-- dvk-tat ${COLON} -- mẫu cũ -->\nvề`, line: 4, at: 4 },
    { place: 'above the lines', from: 'ĐẢNG BỘ', to: `<!-- dvk-tat ${COLON} -- mẫu cũ -->\n\nĐẢNG BỘ`, line: 6, at: 1 },
    { place: 'among the lines', from: 'Số:', to: `<!-- dvk-tat ${COLON} -- mẫu cũ -->\nSố:`, line: 5, at: 4 },
    {
      place: 'for the file',
      from: '\nNơi nhận',
      to: `\n<!--dvk-tat-tep so-ky-hieu/* -- mẫu cũ-->\nNơi nhận`,
      line: 4,
      at: 14,
    },
  ])('holds $place and is not printed', async ({ from, to, line, at }) => {
    expect(await markdown(from, to)).toEqual({ told: [], silent: [`${line} ${COLON} -- mẫu cũ (dòng ${at})`] })
  })

  it('does not hold for other paragraphs', async () => {
    expect(await markdown('\nKính gửi', `\n<!-- dvk-tat ${COLON} -- mẫu cũ -->\nKính gửi`)).toEqual({
      told: [`4 ${COLON}`, '10 chi-thi/thua'],
      silent: [],
    })
  })

  it('is none in plain text', async () => {
    const { silent } = await markdown('\nKính gửi', `\n<!-- dvk-tat-tep ${COLON} -- mẫu cũ -->\nKính gửi`, 'a.txt')
    expect(silent).toEqual([])
  })

  it('leaves other comments to the text, as they were', async () => {
    expect(toldIn(await judgeText('a.md', LETTER))).toEqual([])
  })
})
