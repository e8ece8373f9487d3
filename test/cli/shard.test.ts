import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shardOf } from '../../src/cli/shard/shard-of.ts'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const SAME_NUMBER = LETTER.replace('ngày 15', 'ngày 20').replace('chuẩn bị hội nghị sơ kết', 'nộp đảng phí')

/** Documents with findings of their own and against each other, files that are none, one that cannot be read, one left out. */
const MIXED = {
  'dvk.config.yaml':
    'bo_qua: [bo/]\ntheo_tep:\n  - tep: [b/]\n    quy_tac: { kho/trung-so: error }\n  - tep: [c/]\n    quy_tac: { kho/*: off }\n',
  'a.txt': LETTER,
  'a.yaml': readFileSync(join(import.meta.dirname, '../../examples/cong-van-2026.yaml')),
  'b/README.md': 'Ghi chép',
  'b/x.txt': SAME_NUMBER,
  'b/hong.docx': 'PK hỏng',
  'bo/q.txt': LETTER_WITH_COLON,
  'c/y.txt': SAME_NUMBER.replace('ngày 20', 'ngày 21'),
  'd.txt': LETTER_WITH_COLON.replace('12', '14'),
}

const FOLDER = { 'a.txt': LETTER, 'b.txt': SAME_NUMBER, 'c.txt': LETTER_WITH_COLON }

const NO_KNOWN = JSON.stringify({ version: 1, tool: 'dvk', files: {} })

const PARTS = ['3.ndjson', '1.ndjson', '2.ndjson']

const sharded = async (cwd: string, args: readonly string[] = [], of = 3): Promise<void> => {
  for (let shard = 1; shard <= of; shard++) {
    const outcome = await runDvk(['lint', '--shard', `${shard}/${of}`, '-o', `${shard}.ndjson`, ...args], { cwd })
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' })
  }
}

describe('dvk lint --shard and dvk merge', () => {
  it.each(['stylish', 'json', 'sarif', 'junit', 'gitlab', 'html', 'oneline'])(
    'report together what one run reports: %s',
    async (format) => {
      const cwd = folderWith(MIXED)
      const whole = await runDvk(['lint', '-f', format], { cwd })
      expect(whole.code).toBe(2)
      await sharded(cwd, ['--keep-text'])
      expect(await runDvk(['merge', '-f', format, ...PARTS], { cwd })).toEqual(whole)
    },
  )

  it('carry the options of the shards', async () => {
    const cwd = folderWith({ 'a.txt': LETTER.replace('12', '').replace('12', ''), 'b.txt': LETTER })
    const options = ['--final', '--lang', 'en', '--standard', 'hd36-2018', '--no-config']
    const whole = await runDvk(['lint', '-f', 'json', ...options], { cwd })
    await sharded(cwd, options)
    expect(await runDvk(['merge', '-f', 'json', ...PARTS], { cwd })).toEqual(whole)
  })

  it('tell no known findings, as the configuration of each file wants', async () => {
    const cwd = folderWith({
      'dvk.config.yaml': 'phat_hien_cu: cu.json\n',
      'a.txt': LETTER,
      'b/x.txt': SAME_NUMBER,
      'b/y.txt': LETTER_WITH_COLON,
      'b/gone.txt': LETTER_WITH_COLON.replace('12', '13'),
      'c/dvk.config.yaml': 'ke_thua: ../dvk.config.yaml\nphat_hien_cu: khac.json\n',
      'c/z.txt': LETTER_WITH_COLON.replace('12', '15'),
    })
    const { code } = await runDvk(['lint', '--baseline-write'], { cwd })
    expect(code).toBe(0)
    // What is new: a finding of one file and one on two files, and what is there no more.
    const late = LETTER_WITH_COLON.replace('12', '16').replace('ngày 15', 'ngày 22')
    writeFileSync(join(cwd, 'c/moi.txt'), late)
    writeFileSync(join(cwd, 'b/moi.txt'), LETTER.replace('12', '16').replace('ngày 15', 'ngày 25'))
    rmSync(join(cwd, 'b/gone.txt'))
    const whole = await runDvk(['lint', '-f', 'json'], { cwd })
    expect(whole.code).toBe(1)
    expect(whole.stderr).toContain('1 phát hiện cũ trong «cu.json» không còn nữa')
    const { findings } = JSON.parse(whole.stdout)
    expect(findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'kho/trung-so',
      'so-ky-hieu/dau-hai-cham',
    ])
    await sharded(cwd, [], 2)
    const parts = ['1.ndjson', '2.ndjson']
    expect(await runDvk(['merge', '-f', 'json', ...parts], { cwd })).toEqual(whole)
    const all = await runDvk(['lint', '-f', 'json', '--no-baseline'], { cwd })
    expect(await runDvk(['merge', '-f', 'json', '--no-baseline', ...parts], { cwd })).toEqual(all)
    expect(JSON.parse(all.stdout).findings.length).toBeGreaterThan(findings.length)
  })

  it('judge in folders of any name', async () => {
    const files = { ...FOLDER, 'dvk.config.yaml': 'phat_hien_cu: cu.json\n', 'cu.json': NO_KNOWN }
    const [one, other] = [folderWith(files), folderWith(files)]
    await runDvk(['lint', '--shard', '1/2', '-o', '1.ndjson'], { cwd: one })
    await runDvk(['lint', '--shard', '2/2', '-o', '2.ndjson'], { cwd: other })
    const whole = await runDvk(['lint', '-f', 'oneline'], { cwd: one })
    const parts = ['1.ndjson', join(other, '2.ndjson')]
    expect(await runDvk(['merge', '-f', 'oneline', ...parts], { cwd: one })).toEqual(whole)
  })

  it('decide on the exit code as lint does', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': SAME_NUMBER })
    await sharded(cwd)
    const codeOf = async (...args: string[]) => (await runDvk(['merge', ...args, ...PARTS], { cwd })).code
    expect(await codeOf()).toBe(0)
    expect(await codeOf('--max-warnings', '0')).toBe(1)
    expect(await codeOf('--warning-exit-code', '3')).toBe(3)
  })

  it('check one file alone against no others', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const whole = await runDvk(['lint', '-f', 'json', 'a.txt'], { cwd })
    expect(await runDvk(['lint', '--shard', '1/1', '-o', '1.ndjson', 'a.txt'], { cwd })).toMatchObject({ code: 0 })
    expect(await runDvk(['merge', '-f', 'json', '1.ndjson'], { cwd })).toEqual(whole)
  })

  it('divide by the path alone, the same on every machine', () => {
    const paths = Array.from({ length: 3000 }, (_, index) => `năm 2026/${index}.docx`)
    const counts = [1, 2, 3].map((shard) => paths.filter((path) => shardOf(path, 3) === shard).length)
    for (const count of counts) expect(count).toBeGreaterThan(900)
    expect(shardOf('năm 2026/cong-van-1.docx', 5)).toBe(shardOf('năm 2026/cong-van-1.docx', 5))
    expect(['a.txt', 'b/x.txt', 'c/y.txt'].map((path) => shardOf(path, 4))).toMatchInlineSnapshot(`
      [
        2,
        4,
        2,
      ]
    `)
  })
})

describe('dvk merge', () => {
  const refused = async (cwd: string, parts: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runDvk(['merge', ...parts], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd()).not.toContain('\n')
    return stderr
  }

  it('wants every part', async () => {
    const cwd = folderWith(FOLDER)
    await sharded(cwd)
    expect(await refused(cwd, ['1.ndjson', '3.ndjson'])).toContain('thiếu phần 2/3')
  })

  it('takes no part twice', async () => {
    const cwd = folderWith(FOLDER)
    await sharded(cwd)
    writeFileSync(join(cwd, 'b.ndjson'), readFileSync(join(cwd, '2.ndjson')))
    expect(await refused(cwd, [...PARTS, 'b.ndjson'])).toContain('«b.ndjson» và «2.ndjson» cùng là phần 2/3')
  })

  it.each([
    [
      'another division',
      'là phần 2/4',
      async (cwd: string) => {
        await runDvk(['lint', '--shard', '2/4', '-o', '2.ndjson'], { cwd })
      },
    ],
    [
      'other files',
      'những tệp khác',
      async (cwd: string) => {
        writeFileSync(join(cwd, 'd.txt'), LETTER)
        await runDvk(['lint', '--shard', '2/3', '-o', '2.ndjson'], { cwd })
      },
    ],
    [
      'another configuration',
      'cấu hình hoặc tuỳ chọn khác',
      async (cwd: string) => {
        writeFileSync(join(cwd, 'dvk.config.yaml'), 'quy_tac: { kho/trung-so: off }\n')
        await runDvk(['lint', '--shard', '2/3', '-o', '2.ndjson'], { cwd })
      },
    ],
    [
      'other options',
      'cấu hình hoặc tuỳ chọn khác',
      async (cwd: string) => {
        await runDvk(['lint', '--final', '--shard', '2/3', '-o', '2.ndjson'], { cwd })
      },
    ],
    [
      'another dvk',
      'do một bản dvk khác ghi (0.0.1)',
      async (cwd: string) => {
        const text = readFileSync(join(cwd, '2.ndjson'), 'utf8')
        const other = text.replace(/"version":"[^"]*","sources":"[^"]*"/, '"version":"0.0.1","sources":"0"')
        writeFileSync(join(cwd, '2.ndjson'), other)
      },
    ],
    [
      'a part cut off',
      'bị cắt hay bị sửa',
      async (cwd: string) => {
        const text = readFileSync(join(cwd, '2.ndjson'), 'utf8')
        writeFileSync(join(cwd, '2.ndjson'), text.split('\n').slice(0, -2).join('\n'))
      },
    ],
    [
      'an edited part',
      'bị cắt hay bị sửa',
      async (cwd: string) => {
        const text = readFileSync(join(cwd, '2.ndjson'), 'utf8')
        writeFileSync(join(cwd, '2.ndjson'), text.replace('"isOne":false', '"isOne":true'))
      },
    ],
    [
      'what is no part',
      'không phải là một phần',
      async (cwd: string) => {
        writeFileSync(join(cwd, '2.ndjson'), 'PK\0\xff')
      },
    ],
  ])('refuses %s', async (_, said, change) => {
    const cwd = folderWith(FOLDER)
    await sharded(cwd)
    await change(cwd)
    expect(await refused(cwd, PARTS)).toContain(said)
  })

  it('writes html only of parts that hold the text', async () => {
    const cwd = folderWith(FOLDER)
    await sharded(cwd)
    expect(await refused(cwd, ['-f', 'html', ...PARTS])).toContain('--keep-text')
  })

  it.each([
    [['--shard', '0/3', '-o', 'x'], 'dạng i/n'],
    [['--shard', '4/3', '-o', 'x'], 'dạng i/n'],
    [['--shard', '1/3'], '--shard cần -o'],
    [['-o', 'x'], '-o chỉ dùng với --shard'],
    [['--keep-text'], '--keep-text chỉ dùng với --shard'],
    [['--shard', '1/3', '-o', 'x', '--quiet'], 'trái nhau'],
    [['--shard', '1/3', '-o', 'a.txt'], 'không phải kết quả'],
  ])('needs sensible shards: %s', async (args, said) => {
    const { code, stderr } = await runDvk(['lint', ...args], { cwd: folderWith(FOLDER) })
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})
