import type { CommandSpec } from './command.ts'
import { checkFactsSpec } from './specs/check-facts-spec.ts'
import { completionSpec } from './specs/completion-spec.ts'
import { configSpec } from './specs/config-spec.ts'
import { draftSpec } from './specs/draft-spec.ts'
import { explainSpec } from './specs/explain-spec.ts'
import { initSpec } from './specs/init-spec.ts'
import { inspectSpec } from './specs/inspect-spec.ts'
import { lintSpec } from './specs/lint-spec.ts'
import { lspSpec } from './specs/lsp-spec.ts'
import { mergeSpec } from './specs/merge-spec.ts'
import { newSpec } from './specs/new-spec.ts'
import { registerSpec } from './specs/register-spec.ts'
import { rulesSpec } from './specs/rules-spec.ts'
import { schemaSpec } from './specs/schema-spec.ts'

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  lintSpec,
  mergeSpec,
  checkFactsSpec,
  draftSpec,
  newSpec,
  initSpec,
  inspectSpec,
  registerSpec,
  rulesSpec,
  explainSpec,
  configSpec,
  schemaSpec,
  completionSpec,
  lspSpec,
]
