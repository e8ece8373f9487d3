import type { CommandSpec } from '../command.ts'
import { CONFIG, STANDARD } from './shared-options.ts'

export const lspSpec: CommandSpec = {
  name: 'lsp',
  summary: {
    vi: 'chạy máy chủ ngôn ngữ LSP cho trình soạn thảo',
    en: 'run the language server for editors',
  },
  arguments: [],
  options: [
    {
      key: 'stdio',
      flags: '--stdio',
      summary: {
        vi: 'trao đổi qua stdin và stdout: luôn như vậy, có để nhận cờ mà trình soạn thảo tự thêm',
        en: 'talk over stdin and stdout: always so, taken because editors add it',
      },
    },
    STANDARD,
    ...CONFIG,
  ],
  examples: ['dvk lsp', 'dvk lsp --lang en'],
  load: () => import('../lsp.ts'),
}
