import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runDvk } from './run-dvk.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = readFileSync(join(ROOT, 'templates/moi/dang/cong-van.yaml'), 'utf8')

/** Reports the subject where it begins with "về việc". */
const RULE = `export default (dvk) => dvk.defineRule({
  id: 'suoi-ngan/khong-ve-viec',
  component: 'trich_yeu',
  obligation: { standard: '12-QC/ĐU', clause: 'Điều 7', says: 'Trích yếu không ghi "về việc".' },
  severity: 'error',
  summary: { vi: 'Trích yếu không ghi "về việc".', en: 'The subject has no "về việc".' },
  messages: { there: { vi: '«{seen}»: bỏ «{tu}»', en: '«{seen}»: leave out «{tu}»' } },
  examples: { right: 'rà soát hồ sơ', wrong: 'về việc rà soát hồ sơ' },
  options: {
    tu: { kind: 'words', default: ['về việc'], summary: { vi: 'Các từ phải bỏ.', en: 'Words to leave out.' } },
  },
  check({ document, options, report }) {
    const [block] = document.components.trich_yeu?.blocks ?? []
    for (const tu of options.tu)
      if (block && dvk.fold(block.text).startsWith(dvk.fold(tu))) report({ message: 'there', at: dvk.wholeBlock(block), data: { tu } })
  },
})
`

const CONFIG = 'quy_tac_rieng: ./quy-tac/rieng.mjs\n'

const lint = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  runDvk(['lint', '-f', 'oneline', 'a.yaml', ...args], {
    cwd: folderWith({ 'a.yaml': EXAMPLE, 'dvk.config.yaml': CONFIG, 'quy-tac/rieng.mjs': RULE, ...files }),
  })

describe('rules of an organisation', () => {
  it('run where the command line allows it', async () => {
    const { code, stdout, stderr } = await lint({}, '--plugins')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(/^a\.yaml:15:\d+: error: «về việc rà .*»: bỏ «về việc» \[suoi-ngan\/khong-ve-viec\]\n$/)
  })

  it('run where the environment allows it', async () => {
    const cwd = folderWith({ 'a.yaml': EXAMPLE, 'dvk.config.yaml': CONFIG, 'quy-tac/rieng.mjs': RULE })
    const { stdout } = await runDvk(['lint', 'a.yaml'], { cwd, env: { DVK_PLUGINS: '1' } })
    expect(stdout).toContain('suoi-ngan/khong-ve-viec · 12-QC/ĐU, Điều 7')
  })

  it('run nowhere else: that is said in one sentence', async () => {
    const ran = 'globalThis.dvkTestRan = true\n'
    const { code, stdout, stderr } = await lint({ 'quy-tac/rieng.mjs': ran })
    expect({ code, stdout, ran: Reflect.get(globalThis, 'dvkTestRan') }).toEqual({
      code: 2,
      stdout: '',
      ran: undefined,
    })
    expect(stderr).toMatch(/^dvk: dvk\.config\.yaml:1:16: quy tắc riêng là mã chương trình.* --plugins .*\n$/)
  })

  it('are not brought along by what is inherited', async () => {
    const { code, stderr } = await lint({ 'dvk.config.yaml': 'ke_thua: b.yaml\n', 'b.yaml': CONFIG }, '--plugins')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dvk: b\.yaml:1:16: cấu hình được kế thừa không được mang theo mã chương trình/)
  })

  it('obey levels and options, and are among the names that may be meant', async () => {
    const level = (text: string) => lint({ 'dvk.config.yaml': `${CONFIG}quy_tac:\n  ${text}\n` }, '--plugins')
    expect((await level('suoi-ngan/khong-ve-viec: warning')).stdout).toContain(': warning: ')
    expect((await level('suoi-ngan/*: off')).stdout).toBe('')
    expect((await level('suoi-ngan/khong-ve-viec: { tu: [V/v] }')).stdout).toBe('')
    const told = await level('suoi-ngan/khong-ve-vic: off')
    expect(told.stderr).toMatch(/^dvk: dvk\.config\.yaml:3:3: .*có phải ý bạn là «suoi-ngan\/khong-ve-viec»\?\n$/)
  })

  it('may be many, and come from a package', async () => {
    const files = {
      'dvk.config.yaml': 'quy_tac_rieng: "@tinh/dvk-quy-tac"\n',
      'node_modules/@tinh/dvk-quy-tac/package.json': '{ "type": "module", "exports": "./tat-ca.js" }',
      'node_modules/@tinh/dvk-quy-tac/tat-ca.js': `import rieng from './rieng.mjs'
export default (dvk) => [rieng(dvk), { ...rieng(dvk), id: 'suoi-ngan/hai', severity: 'info' }]
`,
      'node_modules/@tinh/dvk-quy-tac/rieng.mjs': RULE,
    }
    const { stdout } = await lint(files, '--plugins')
    expect(stdout.match(/\[.*\]/g)).toEqual(['[suoi-ngan/hai]', '[suoi-ngan/khong-ve-viec]'])
  })

  it('are listed and explained', async () => {
    const cwd = folderWith({ 'dvk.config.yaml': CONFIG, 'quy-tac/rieng.mjs': RULE })
    const { stdout } = await runDvk(['explain', '--plugins', 'suoi-ngan/khong-ve-viec'], { cwd })
    expect(stdout).toContain('Quy tắc riêng, trong: quy-tac/rieng.mjs')
    expect(stdout).toContain('12-QC/ĐU, Điều 7: lỗi')
    expect(stdout).toContain('tu: ["về việc"]')
    expect((await runDvk(['rules', '--plugins'], { cwd })).stdout).toContain('suoi-ngan/khong-ve-viec')
    const config = await runDvk(['config', '--plugins', 'a.yaml'], { cwd })
    expect(config.stdout).toBe('quy_tac_rieng:\n  - quy-tac/rieng.mjs  # suoi-ngan/khong-ve-viec, dvk.config.yaml:1\n')
  })

  it.each([
    ["id: 'suoi-ngan/khong-ve-viec'", "id: 'noi-nhan/x'", /rieng\.mjs: quy tắc «noi-nhan\/x», «id»: nhóm «noi-nhan\/»/],
    ["id: 'suoi-ngan/khong-ve-viec'", "id: 'chi-thi/x'", /quy tắc «chi-thi\/x», «id»: nhóm «chi-thi\/»/],
    ["id: 'suoi-ngan/khong-ve-viec'", "id: 'Suối Ngàn'", /quy tắc «Suối Ngàn», «id»: cần dạng nhóm\/tên/],
    ["component: 'trich_yeu'", "component: 'trich'", /quy tắc «suoi-ngan\/khong-ve-viec», «component»: cần một trong/],
    ['obligation: {', "obligation: 'a.b', x: {", /«obligation»: cần khoá/],
    ["severity: 'error'", "severity: 'eror'", /«severity»: cần một trong: info, warning, error/],
    ['summary: { vi', 'summary: { v', /«summary»: cần \{ vi, en \}/],
    ['messages: { there: {', 'messages: { there: 5, b: {', /«messages»: cần ít nhất một câu/],
    ['examples: { right', 'examples: { r', /«examples»: cần/],
    ["kind: 'words'", "kind: 'word'", /«options\.tu»: cần/],
    ['check(', 'chek(', /«check»: cần một hàm/],
    ['export default', 'export const rule =', /cần «export default» một quy tắc/],
    ['export default', 'export defalt', /không chạy được «quy-tac\/rieng\.mjs»: /],
  ])('are refused where they are none, with module, rule and field: %s → %s', async (from, to, told) => {
    expect(RULE).toContain(from)
    const { code, stdout, stderr } = await lint({ 'quy-tac/rieng.mjs': RULE.replace(from, to) }, '--plugins')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(told)
    expect(stderr).toMatch(/^dvk: dvk\.config\.yaml:1:16: [^\n]*\n$/)
  })

  it('that throw are an error of the document, and the others go on', async () => {
    const broken = RULE.replace('const [block]', 'null.x\n    const [block]')
    const both = { 'quy-tac/rieng.mjs': broken, 'quy-tac/b.mjs': RULE.replace('khong-ve-viec', 'b') }
    const config = { 'dvk.config.yaml': 'quy_tac_rieng: [./quy-tac/rieng.mjs, ./quy-tac/b.mjs]\n' }
    const { code, stdout, stderr } = await lint({ ...both, ...config }, '--plugins')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(
      /^a\.yaml:1:1: error: quy tắc riêng «suoi-ngan\/khong-ve-viec» trong quy-tac\/rieng\.mjs bị hỏng/,
    )
    expect(stdout).toContain('[suoi-ngan/b]')
  })

  it('are not run where they are off, so that a broken one can be turned off', async () => {
    const broken = RULE.replace('const [block]', 'null.x\n    const [block]')
    const config = `${CONFIG}quy_tac: { suoi-ngan/*: off }\n`
    expect(await lint({ 'quy-tac/rieng.mjs': broken, 'dvk.config.yaml': config }, '--plugins')).toMatchObject({
      code: 0,
      stdout: '',
    })
  })

  it('are run by what is shipped', () => {
    const cwd = folderWith({
      'a.yaml': EXAMPLE,
      'dvk.config.yaml': `${CONFIG}quy_tac: { suoi-ngan/*: warning }\n`,
      'quy-tac/rieng.mjs': RULE,
    })
    const stdout = execFileSync(
      process.execPath,
      [join(ROOT, 'bin/dvk.js'), 'lint', '--plugins', '-f', 'oneline', 'a.yaml'],
      {
        cwd,
        encoding: 'utf8',
      },
    )
    expect(stdout).toContain('[suoi-ngan/khong-ve-viec]')
  })
})
