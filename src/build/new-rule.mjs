// Makes the files of a new rule: npm run new-rule -- noi-nhan/thieu-dau-cuoi [--layout] [--no-docs]
//   --layout    it judges fonts, sizes and margins of a .docx
//   --no-docs   the pages are left for later: several rules are made in a row
// What it makes has the right shape and right types, and its tests fail until the rule is written.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { componentOf, fixtureStub, mutationStub, NO_MUTATIONS, ruleStub } from './rule-stubs.mjs'

const root = join(import.meta.dirname, '../..')
const RULES = 'src/rules'
const CLEAN = 'cong-van-hd05'
const CLEAN_WITH_PAGES = 'ke-hoach-day-du-hd05'
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

const read = (path) => readFileSync(join(root, path), 'utf8')
const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(path)
}

const refuse = (sentence) => {
  console.error(`new-rule: ${sentence}`)
  process.exit(2)
}

/** The lists of rules with the groups of which they import, by file. */
const lists = () =>
  readdirSync(join(root, RULES))
    .filter((name) => name.endsWith('-rules.ts'))
    .map((name) => ({ path: `${RULES}/${name}`, text: read(`${RULES}/${name}`) }))
    .filter(({ text }) => text.includes('readonly Rule[]'))
    .map((list) => ({ ...list, groups: [...list.text.matchAll(/from '\.\/([^/']+)\//g)].map(([, group]) => group) }))

/** The list where most rules of a group stand; rules on pages have one of their own. */
const listOf = (group, needsLayout) => {
  const layout = `${RULES}/layout-rules.ts`
  const fitting = lists().filter(({ path, groups }) => (path === layout) === needsLayout && groups.includes(group))
  return fitting.sort(
    (a, b) => b.groups.filter((each) => each === group).length - a.groups.filter((each) => each === group).length,
  )[0]
}

const nameOf = (id) => id.replace(/[-/]([a-z0-9])/g, (_, letter) => letter.toUpperCase())

/** The list with the import at its place in the alphabet, and the rule behind the last one of its group. */
const withRule = (text, id) => {
  const group = id.split('/')[0]
  const lines = text.split('\n')
  const imported = lines.findIndex((line) => (line.match(/from '\.\/([^']+)\.ts'/)?.[1] ?? '') > id)
  const end = lines.findIndex((line) => line.startsWith('import type') || line === '')
  lines.splice(imported < 0 ? end : imported, 0, `import ${nameOf(id)} from './${id}.ts'`)
  const prefix = nameOf(`${group}/x`).slice(0, -1)
  const last = lines.findLastIndex((line) => new RegExp(`^  ${prefix}[A-Z0-9]\\w*,$`).test(line))
  lines.splice(last + 1, 0, `  ${nameOf(id)},`)
  return lines.join('\n')
}

/** A key that the standards carry for the component, to begin with. */
const firstObligation = (id) =>
  read('src/standards/obligation.ts').match(new RegExp(`'(${componentOf(id)}\\.\\w+)'`))?.[1]

const mutationsOf = (group, needsLayout) => {
  const path = `test/rules/mutations/${needsLayout ? 'layout-components' : group}.ts`
  return { path, text: existsSync(join(root, path)) ? read(path) : NO_MUTATIONS }
}

const args = process.argv.slice(2)
const ids = args.filter((arg) => !arg.startsWith('--'))
const OPTIONS = ['--layout', '--no-docs']
const unknown = args.find((arg) => arg.startsWith('--') && !OPTIONS.includes(arg))
const [id] = ids
const needsLayout = args.includes('--layout')

if (unknown) refuse(`there is no option ${unknown}; there are: ${OPTIONS.join(', ')}`)
if (ids.length !== 1) refuse('name one rule: npm run new-rule -- <group>/<problem>')
if (!ID.test(id))
  refuse(`«${id}» is no id: small letters without marks, digits and dashes, as in noi-nhan/thieu-nhu-tren`)
if (existsSync(join(root, RULES, `${id}.ts`))) refuse(`there is a rule ${id} already`)
const group = id.split('/')[0]
const list = listOf(group, needsLayout)
if (!list) {
  const known = [
    ...new Set(
      lists()
        .filter(({ path }) => path.includes('/layout-') === needsLayout)
        .flatMap(({ groups }) => groups),
    ),
  ]
  refuse(
    `there is no group «${group}» ${needsLayout ? 'of rules on pages' : 'of rules on texts'}; there are: ${known.sort().join(', ')}`,
  )
}
const obligation = firstObligation(id)
if (!obligation) refuse(`no standard carries anything of «${group}» yet: begin with its line in schemas/standards`)

const base = needsLayout ? CLEAN_WITH_PAGES : CLEAN
write(`${RULES}/${id}.ts`, ruleStub({ id, obligation, needsLayout }))
write(list.path, withRule(list.text, id))
if (!needsLayout) {
  const clean = read(`test/fixtures/clean/${base}.yaml`)
  write(`test/fixtures/rules/${id}/dung.yaml`, fixtureStub({ base: clean, kind: 'right' }))
  write(`test/fixtures/rules/${id}/sai.yaml`, fixtureStub({ base: clean, kind: 'wrong' }))
}
const mutations = mutationsOf(group, needsLayout)
write(mutations.path, mutations.text.replace(/\]\n$/, `${mutationStub({ id, base, needsLayout })}]\n`))
if (!args.includes('--no-docs')) {
  const { status } = spawnSync(process.execPath, [join(root, 'src/build/docs.mjs')], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  console.log(`docs/rules/${id}.md`)
}
console.log(`Write what says CHƯA VIẾT, then: npx vitest run test/rules -t ${id}; npm run docs`)
