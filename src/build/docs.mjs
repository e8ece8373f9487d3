// Writes the generated pages of docs/ (`npm run docs`). CI runs it and fails where a page changes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

const textsIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
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
  writeFileSync(join(root, 'docs/clauses.md'), clausesPage(otherUses))
} finally {
  await server.close()
}
