import { defineConfig } from 'vitest/config'
import { viteData } from './src/build/compile.mjs'

export default defineConfig({
  plugins: [viteData],
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
})
