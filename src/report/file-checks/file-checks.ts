import { DIRECTIVE_CHECKS } from './directive-checks.ts'
import type { FileCheck } from './file-check.ts'
import { READING_CHECKS } from './reading-checks.ts'
import { SAFETY_CHECKS } from './safety-checks.ts'
import { YAML_CHECKS } from './yaml-checks.ts'

/** Everything that is told of a file besides what the rules of form say. */
export const FILE_CHECKS: readonly FileCheck[] = [
  ...READING_CHECKS,
  ...SAFETY_CHECKS,
  ...YAML_CHECKS,
  ...DIRECTIVE_CHECKS,
]
