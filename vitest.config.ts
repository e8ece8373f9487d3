import { defineConfig } from 'vitest/config'
import type { Reporter, TestModule } from 'vitest/node'
import { viteData } from './src/build/compile.mjs'

/** Ends the output with a line that machines read: `812 passed, 0 failed`. */
const closingLine: Reporter = {
  onTestRunEnd: (modules: readonly TestModule[]) => {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string): number => states.filter((each) => each === state).length
    // A file that fails before its tests are known counts as one failure.
    const broken = modules.filter((module) => !module.ok() && module.children.size === 0).length
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed`)
  },
}

export default defineConfig({
  plugins: [viteData()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', closingLine] : ['default'],
  },
})
