// Bundles sources and the packages they use into files that need nothing but Node.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { viteData } from './compile.mjs'
import { slim } from './slim.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The YAML parser and what reads documents and configurations by it. */
const YAML = /\/src\/read\/yaml\/|\/node_modules\/yaml\//

/** Formats of reports that only machines and pages on demand need: one chunk beside the shared one. */
const FORMATS = /\/src\/(?:report\/formats\/|lint\/fingerprint\.ts)/

/**
 * What commands share is one chunk: each file that a command opens costs it as much as 20 kB in one that is open. The
 * command line itself and the readers stay apart, so that a command loads only its own.
 */
const SHARED = [
  /\/src\/(?:document|vietnamese|standards|rules|lint|report)\//,
  /\/src\/read\/[^/]+\.ts/,
  /\/src\/cli\/(?:input|is-folder|chosen-standard|exit-code|exit-code-of|page-on)\.ts/,
  /\/src\/cli\/(?:reports|report-targets|report-file)\.ts/,
  /\/src\/cli\/(?:nothing-found|told-result|config-choice|find-inputs|repository)\.ts/,
  /commonjsHelpers/,
  /\/src\/config\/find-config\.ts/,
  /\/src\/project\/(?:candidate|configs|input-error-in|at-own-levels|judge|judge-file|lint-read|read-bytes|read-input)\.ts/,
  /\/src\/project\/together\.ts/,
  /\/src\/draft\/(?:replace-file|writing-error)\.ts/,
  /\/schemas\/standards\//,
  /\/node_modules\/chalk\//,
]
const chunkOf = (id) => {
  if (FORMATS.test(id)) return 'formats'
  if (YAML.test(id)) return 'yaml'
  return SHARED.some((part) => part.test(id)) ? 'shared' : undefined
}

/**
 * @param {object} options
 * @param {Record<string, string>} options.input the files to begin with, by the name of what they become
 * @param {'es' | 'cjs'} options.format
 * @param {string} options.outDir relative to the project
 * @param {string} [options.ahead] the module that ahead.mjs makes
 * @returns {Promise<import('rollup').RollupOutput>}
 */
export const bundle = ({ input, format, outDir, ahead }) => {
  const extension = format === 'cjs' ? 'cjs' : 'js'
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [slim, viteData(ahead)],
    // Bundled packages are no dependencies: an install has no tree.
    ssr: { noExternal: true },
    // Without the first, every /\p{Lu}/u is built anew at each use, for the sake of properties that newer engines add.
    esbuild: { supported: { 'regexp-unicode-property-escapes': true }, charset: 'utf8', legalComments: 'none' },
    build: {
      ssr: true,
      target: 'node20',
      minify: 'esbuild',
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input,
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
          manualChunks: chunkOf,
        },
      },
    },
  })
}
