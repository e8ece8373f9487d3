import { expect, it } from 'vitest'
import { hasColors } from '../../src/report/colors.ts'

it.each([
  { isTTY: true, env: {}, colors: true },
  { isTTY: false, env: {}, colors: false },
  { isTTY: true, env: { TERM: 'dumb' }, colors: false },
  { isTTY: true, env: { NO_COLOR: '1' }, colors: false },
  { isTTY: true, env: { NO_COLOR: '' }, colors: true },
  { isTTY: false, env: { FORCE_COLOR: '1' }, colors: true },
  { isTTY: false, env: { FORCE_COLOR: '' }, colors: true },
  { isTTY: true, env: { FORCE_COLOR: '0' }, colors: false },
  { isTTY: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' }, colors: true },
])('terminal $isTTY with $env: $colors', ({ isTTY, env, colors }) => {
  expect(hasColors(isTTY, env)).toBe(colors)
})
