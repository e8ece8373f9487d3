import { SCHEMA_NAMES } from '../argument-choices.ts'
import type { CommandSpec } from '../command.ts'

export const schemaSpec: CommandSpec = {
  name: 'schema',
  summary: {
    vi: 'in đường dẫn của JSON Schema cho trình soạn thảo',
    en: 'print the path of the JSON Schema for editors',
  },
  arguments: [
    {
      name: '[name]',
      summary: {
        vi: 'van-ban (mặc định), config (dvk.config.yaml), facts (tệp của lint --facts)',
        en: 'van-ban (default), config (dvk.config.yaml), facts (what lint --facts writes)',
      },
      choices: SCHEMA_NAMES,
    },
  ],
  options: [],
  examples: ['dvk schema', 'dvk schema config'],
  load: () => import('../schema.ts'),
}
