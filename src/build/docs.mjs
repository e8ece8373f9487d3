// Writes the generated pages of docs/ (`npm run docs`). CI runs it and fails where a page changes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { createServer } from 'vite'
import { root } from './bundle.mjs'
import { viteData } from './compile.mjs'

/** Where values are read by their key, and what that is called; in rules as `obligation('key')` beside their own one. */
const READERS = [
  { folder: 'src/draft', use: 'bố cục .docx', mention: /'([a-z_]+\.[a-zA-Z]+)'/g },
  { folder: 'src/read', use: 'đọc YAML', mention: /'([a-z_]+\.[a-zA-Z]+)'/g },
  { folder: 'src/lint', use: 'mức báo', mention: /obligation\('([a-z_]+\.[a-zA-Z]+)'\)/g },
  { folder: 'src/rules', use: 'quy tắc khác', mention: /obligation\('([a-z_]+\.[a-zA-Z]+)'\)/g },
]

const filesIn = (folder) => {
  mkdirSync(join(root, folder), { recursive: true })
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)))
}

const textsIn = (folder) =>
  filesIn(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))

const otherUses = new Map()
for (const { folder, use, mention } of READERS) {
  const keys = textsIn(folder).flatMap((text) => [...text.matchAll(mention)].map((match) => match[1]))
  for (const key of new Set(keys)) otherUses.set(key, [...(otherUses.get(key) ?? []), use])
}

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [viteData()],
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true, include: [] },
})
try {
  const { clausesPage } = await server.ssrLoadModule('/src/build/clauses.ts')
  const { RULE_PAGES, rulePages } = await server.ssrLoadModule('/src/build/rule-pages/rule-pages.ts')
  const { manPage } = await server.ssrLoadModule('/src/build/man-page.ts')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const pages = new Map([
    ['docs/clauses.md', clausesPage(otherUses)],
    ['docs/man/dvk.1', manPage(version)],
    ...(await rulePages(root, version)),
  ])
  // The page of a rule that is no more goes with it.
  for (const name of filesIn(RULE_PAGES)) {
    if (!pages.has(`${RULE_PAGES}/${name}`)) rmSync(join(root, RULE_PAGES, name))
  }
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
} finally {
  await server.close()
}
