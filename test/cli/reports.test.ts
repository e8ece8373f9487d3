import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportTargets } from '../../src/cli/report-targets.ts'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'

const lint = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runDvk(['lint', '--no-config', ...args], { cwd, env })

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

describe('the targets of -f', () => {
  it.each([
    [['sarif'], [{ format: 'sarif', file: null }]],
    [['json:ket-qua.json'], [{ format: 'json', file: 'ket-qua.json' }]],
    [['json:C:\\kho\\a.json'], [{ format: 'json', file: 'C:\\kho\\a.json' }]],
    [['json:a:b'], [{ format: 'json', file: 'a:b' }]],
    [['json:-'], [{ format: 'json', file: null }]],
    [
      ['stylish', 'html:a.html', 'sarif:a.sarif'],
      [
        { format: 'stylish', file: null },
        { format: 'html', file: 'a.html' },
        { format: 'sarif', file: 'a.sarif' },
      ],
    ],
  ])('%j are read', (asked, targets) => {
    expect(reportTargets(asked, '/srv')).toEqual(targets)
  })

  it.each([
    [['sarfi'], '--format không có dạng «sarfi»; có: stylish, oneline, ', 'có phải ý bạn là «sarif»?'],
    [['Json'], '--format không có dạng «Json»', 'có phải ý bạn là «json»?'],
    [['xyzzyx:a'], '--format không có dạng «xyzzyx»', 'markdown, agent'],
    [['__proto__'], '--format không có dạng «__proto__»', ''],
    [['json:'], 'thiếu tên tệp', '-f json:ket-qua'],
    [['json', 'sarif'], 'chỉ in được một dạng kết quả ra stdout', '-f DẠNG:TỆP'],
    [['json', 'sarif:-'], 'chỉ in được một dạng kết quả ra stdout', ''],
    [['json:a', 'sarif:./a'], 'hai dạng kết quả cùng ghi vào', '«./a»'],
  ])('%j are refused in one sentence, before any file is read', async (formats, said, hint) => {
    const cwd = folderWith({})
    const { code, stdout, stderr } = await lint(cwd, [...formats.flatMap((format) => ['-f', format]), 'khong-co.txt'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(stderr).toContain(hint)
    expect(stderr.split('\n')).toHaveLength(2)
  })

  it('says it in English too', async () => {
    const { stderr } = await lint(folderWith({}), ['--lang', 'en', '-f', 'sarfi'])
    expect(stderr).toMatch(/^dvk: --format has no "sarfi"; there are: stylish, .*; did you mean "sarif"\?\n$/)
  })
})

describe('one document for any number of files', () => {
  it.each(['json', 'sarif', 'gitlab', 'rdjson'])('in %s, also where there is none', async (format) => {
    const none = await lint(folderWith({ 'a.png': 'x' }), ['-f', format])
    expect(none.code).toBe(2)
    expect(none.stderr).toContain('không thấy văn bản nào')
    expect(JSON.parse(none.stdout)).toBeTypeOf('object')
    const three = folderWith({ 'a.txt': LETTER_WITH_COLON, 'b.txt': LETTER, 'c.txt': LETTER_WITH_COLON })
    const { code, stdout, stderr } = await lint(three, ['-f', format, '.'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout.split(COLON).length).toBeGreaterThan(2)
    expect(JSON.parse(stdout)).toBeTypeOf('object')
  })

  it('tells of files without findings where the format does', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'thư mục/b "1".txt': LETTER })
    const { stdout } = await lint(cwd, ['-f', 'sarif', '.'])
    const { artifacts } = JSON.parse(stdout).runs[0]
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      'a.txt',
      'th%C6%B0%20m%E1%BB%A5c/b%20%221%22.txt',
    ])
    expect((await lint(cwd, ['-f', 'checkstyle', '.'])).stdout).toContain('<file name="thư mục/b &quot;1&quot;.txt"/>')
  })

  it('tells of a file that cannot be read', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const { code, stdout } = await lint(cwd, ['-f', 'gitlab', 'khong-co.txt', 'a.txt'])
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject([{ check_name: 'tep/khong-ton-tai', location: { path: 'khong-co.txt' } }])
  })

  it('names files from the working folder on, however they were named', async () => {
    const cwd = folderWith({ 'di/a.txt': LETTER_WITH_COLON })
    for (const name of ['di/a.txt', './di/../di/a.txt', join(cwd, 'di/a.txt')]) {
      const { stdout } = await lint(cwd, ['-f', 'gitlab', name])
      expect(JSON.parse(stdout)[0].location.path).toBe('di/a.txt')
    }
    const { stdout } = await lint(cwd, ['-f', 'json', './di/a.txt'])
    expect(JSON.parse(stdout).findings[0].file).toBe('./di/a.txt')
  })

  it('gives a finding the same fingerprint alone and among many', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'b.txt': LETTER })
    const printsIn = async (args: readonly string[]) =>
      JSON.parse((await lint(cwd, ['-f', 'sarif', ...args])).stdout).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: unknown }) => partialFingerprints,
      )
    expect(await printsIn(['.'])).toEqual(await printsIn(['a.txt']))
  })

  it('shows the text of every file with findings in html', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'b.txt': LETTER_WITH_COLON })
    const { stdout } = await lint(cwd, ['-f', 'html', '.'])
    expect(stdout.match(/<mark class="error">Số:/g)).toHaveLength(2)
    expect(stdout.match(/Ban Thường vụ Đảng uỷ xã đề nghị/g)).toHaveLength(2)
  })
})

describe('reports in files', () => {
  it('are written beside what is printed', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const args = ['-f', 'stylish', '-f', 'json:a.json', '-f', 'sarif:moi/thu muc/a.sarif', 'a.txt']
    const { code, stdout, stderr } = await lint(cwd, args)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain(`${COLON} · 05-HD/VPTW`)
    expect(JSON.parse(read(cwd, 'a.json')).findings[0].ruleId).toBe(COLON)
    expect(JSON.parse(read(cwd, 'moi/thu muc/a.sarif')).runs[0].results[0].ruleId).toBe(COLON)
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'a.txt', 'moi'])
  })

  it('leave standard output empty where none is asked for', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    expect(await lint(cwd, ['-f', 'json:a.json', 'a.txt'])).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  it('have no colours, whatever the terminal', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    await runDvk(['lint', '-f', 'stylish:a.log', 'a.txt'], { cwd, isTTY: true, env: { FORCE_COLOR: '1' } })
    expect(read(cwd, 'a.log')).toContain(COLON)
    expect(read(cwd, 'a.log')).not.toContain('\u001b')
  })

  it('replace the one of the run before, with its mode, and an empty file', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'rong.json': '' })
    await lint(cwd, ['-f', 'json:a.json', 'a.txt'])
    chmodSync(join(cwd, 'a.json'), 0o600)
    writeFileSync(join(cwd, 'a.txt'), LETTER)
    expect(await lint(cwd, ['-f', 'json:a.json', '-f', 'gitlab:rong.json', 'a.txt'])).toMatchObject({ code: 0 })
    expect(JSON.parse(read(cwd, 'a.json')).findings).toEqual([])
    expect(statSync(join(cwd, 'a.json')).mode & 0o777).toBe(0o600)
    expect(read(cwd, 'rong.json')).toBe('[]\n')
  })

  it('do not replace a file that is none of ours, or of another format, unless told to', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'cua-toi.json': '{"a": 1}' })
    await lint(cwd, ['-f', 'sarif:a.sarif', 'a.txt'])
    const sarif = read(cwd, 'a.sarif')
    for (const target of ['json:cua-toi.json', 'markdown:a.txt', 'json:a.sarif']) {
      const { code, stdout, stderr } = await lint(cwd, ['-f', target, 'a.txt'])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain('không phải kết quả cùng dạng do dvk ghi; hãy chọn tên khác hoặc thêm --force')
    }
    expect([read(cwd, 'cua-toi.json'), read(cwd, 'a.txt'), read(cwd, 'a.sarif')]).toEqual([
      '{"a": 1}',
      LETTER_WITH_COLON,
      sarif,
    ])
    expect((await lint(cwd, ['--force', '-f', 'json:cua-toi.json', 'a.txt'])).code).toBe(1)
    expect(JSON.parse(read(cwd, 'cua-toi.json')).version).toBe(1)
  })

  it('are refused in place of a folder or a link', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    mkdirSync(join(cwd, 'muc'))
    symlinkSync('a.txt', join(cwd, 'lien-ket.json'))
    expect((await lint(cwd, ['-f', 'json:muc', 'a.txt'])).stderr).toContain('đây là thư mục')
    expect((await lint(cwd, ['--force', '-f', 'json:lien-ket.json', 'a.txt'])).stderr).toContain('đây là liên kết')
    expect(read(cwd, 'a.txt')).toBe(LETTER)
  })

  it('that cannot be written are told before the work where that can be known', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { code, stdout, stderr } = await lint(cwd, ['-f', 'oneline', '-f', 'json:a.txt/x/a.json', 'a.txt'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^dvk: không ghi được «a\.txt\/x\/a\.json»: .*\n$/)
  })

  it('that cannot be written after all are told after what is printed', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    // A link that leads nowhere: that no folder can be made there shows only when it is tried.
    symlinkSync('khong-co', join(cwd, 'lien-ket'))
    const { code, stdout, stderr } = await lint(cwd, ['-f', 'oneline', '-f', 'json:lien-ket/a.json', 'a.txt'])
    expect(code).toBe(2)
    expect(stdout).toContain(COLON)
    expect(stderr).toMatch(/^dvk: không ghi được «lien-ket\/a\.json»: .*\n$/)
  })
})

describe('in a workflow of GitHub', () => {
  const ACTIONS = { GITHUB_ACTIONS: 'true' }

  it('annotations go to standard error and the result stays as it is', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const outside = await lint(cwd, ['-f', 'json', 'a.txt'])
    const { code, stdout, stderr } = await lint(cwd, ['-f', 'json', join(cwd, 'a.txt')], ACTIONS)
    expect(code).toBe(1)
    expect(JSON.parse(stdout).summary).toEqual(JSON.parse(outside.stdout).summary)
    expect(outside.stderr).toBe('')
    expect(stderr).toMatch(/^::error file=a\.txt,line=4,endLine=4,col=1,/)
  })

  it('are not told twice', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { stdout, stderr } = await lint(cwd, ['-f', 'github', 'a.txt'], ACTIONS)
    expect(stdout).toMatch(/^::error file=a\.txt,/)
    expect(stderr).toBe('')
  })

  it('shows errors first, ten of each, and all in the summary of the step', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.txt`, LETTER_WITH_COLON]))
    const blank = LETTER.replace('Số 12-', 'Số      -')
    const cwd = folderWith({ ...files, '0-truoc.txt': blank, 'tom-tat.md': '# Bước khác\n' })
    const env = { ...ACTIONS, GITHUB_STEP_SUMMARY: join(cwd, 'tom-tat.md') }
    const names = ['0-truoc.txt', ...Object.keys(files)]
    const { stderr } = await lint(cwd, ['-f', 'json', ...names], env)
    const errors = stderr.split('\n').filter((line) => line.startsWith('::error'))
    expect(errors).toHaveLength(10)
    expect(stderr.startsWith(errors.join('\n'))).toBe(true)
    expect(stderr).toContain('::notice file=0-truoc.txt,')
    const summary = read(cwd, 'tom-tat.md')
    expect(summary).toMatch(/^# Bước khác\n<!-- dvk /)
    expect(summary.split(COLON)).toHaveLength(13)
  })
})
