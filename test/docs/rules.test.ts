/*
 * The examples of docs/rules are run as they stand there. A fence says what is in it: `yaml sai` a wrong document, `yaml dung` a
 * right one; behind that the name of one file of several (`a.yaml`), or the path of the file of which it shows a part.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withGenerated } from '../../src/build/rule-pages/generated.ts'
import { relatedTo } from '../../src/build/rule-pages/related.ts'
import { FILE_CHECKS } from '../../src/report/file-checks/file-checks.ts'
import { DESCRIBED_RULES, RULES } from '../../src/rules/index.ts'
import { folderWith, runDvk } from '../cli/run-dvk.ts'

const PAGES = 'docs/rules'

const pageOf = (id: string): string => readFileSync(join(PAGES, `${id}.md`), 'utf8')

interface Shown {
  readonly name: string
  readonly text: string
}

const shownIn = (page: string, kind: 'sai' | 'dung'): readonly Shown[] =>
  [...page.matchAll(/^```(yaml|text) (sai|dung)(?: (\S+))?\n(.*?)^```$/gms)]
    .filter(([, , found]) => found === kind)
    .map(([, language, , place, text = '']) =>
      place?.includes('/')
        ? { name: basename(place), text: wholeOf(place, text) }
        : { name: place ?? `van-ban.${language === 'yaml' ? 'yaml' : 'txt'}`, text },
    )

/** The file of which a part is shown, with the first line of a fixture, which is a caption. */
const wholeOf = (path: string, excerpt: string): string => {
  const whole = readFileSync(path, 'utf8')
  expect(whole).toContain(excerpt.replaceAll(/^…\n/gm, '').trim())
  return whole
}

/** Of one document by itself; of what is told of documents against each other those of a folder. */
const rulesToldOf = async (
  id: string,
  kind: 'sai' | 'dung',
  ...options: readonly string[]
): Promise<readonly string[]> => {
  const files = shownIn(pageOf(id), kind)
  const [first = { name: '', text: '' }] = files
  const { stdout } =
    id.startsWith('kho/') || files.length > 1
      ? await runDvk(['lint', '-f', 'json', '--final'], {
          cwd: folderWith(Object.fromEntries(files.map(({ name, text }) => [name, text]))),
        })
      : await runDvk(['lint', '-f', 'json', ...options, '--stdin-filename', first.name, '-'], { stdin: first.text })
  const { findings }: { findings: readonly { ruleId: string }[] } = JSON.parse(stdout)
  return findings.map(({ ruleId }) => ruleId)
}

const withExamples = DESCRIBED_RULES.map(({ id }) => id).filter((id) => pageOf(id).includes('### Văn bản sai'))

describe('docs/rules', () => {
  it('has a page of each rule and each check of files, and an index', () => {
    const names = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    const ids = [...DESCRIBED_RULES, ...FILE_CHECKS].map(({ id }) => id)
    expect(names.sort()).toEqual([...ids, 'README'].map((id) => `${id}.md`).sort())
  })

  it('shows documents of every rule that judges texts', () => {
    const judging = RULES.filter(({ needs }) => needs !== 'layout').map(({ id }) => id)
    expect(judging.filter((id) => !withExamples.includes(id))).toEqual([])
  })

  it.each(withExamples)('%s: told of the wrong document, not of the right one', async (id) => {
    expect(await rulesToldOf(id, 'sai')).toContain(id)
    expect(await rulesToldOf(id, 'dung')).not.toContain(id)
  })

  const withMending = withExamples.filter((id) => pageOf(id).includes('\nTự sửa thành:\n'))

  it('shows what is mended', () => {
    expect(withMending.length).toBeGreaterThan(30)
  })

  it.each(withMending)('%s: told of less in the wrong document once it is mended as shown', async (id) => {
    const toldOf = async (...options: readonly string[]) =>
      (await rulesToldOf(id, 'sai', ...options)).filter((told) => told === id).length
    expect(await toldOf('--fix-dry-run', '--unsafe-fixes')).toBeLessThan(await toldOf())
  })
})

describe('a generated page', () => {
  it('keeps what was written by hand', () => {
    const first = withGenerated('Tên', 'Máy viết.', null)
    const edited = `${first}\nNgười viết.\n`
    expect(withGenerated('Tên', 'Máy viết lại.', edited)).toBe(
      `${withGenerated('Tên', 'Máy viết lại.', null)}\nNgười viết.\n`,
    )
  })

  it('names rules on the same clause, not itself', () => {
    const rule = DESCRIBED_RULES.find(({ id }) => id === 'noi-nhan/thieu-nhu-tren')
    const related = rule ? relatedTo(rule, DESCRIBED_RULES).map(({ id }) => id) : []
    expect(related).toContain('noi-nhan/thua-nhu-tren')
    expect(related).not.toContain('noi-nhan/thieu-nhu-tren')
  })
})
