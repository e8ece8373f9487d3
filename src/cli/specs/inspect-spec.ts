import type { CommandSpec } from '../command.ts'
import { STANDARD, STDIN_FILENAME } from './shared-options.ts'

export const inspectSpec: CommandSpec = {
  name: 'inspect',
  summary: { vi: 'cho biết dvk đọc được những gì trong văn bản', en: 'show what dvk reads in a document' },
  arguments: [
    { name: '<file...>', areFiles: true, summary: { vi: 'tệp; «-» đọc từ stdin', en: 'files; "-" reads stdin' } },
  ],
  options: [
    {
      key: 'format',
      flags: '-f, --format <name>',
      summary: {
        vi: 'dạng kết quả (mặc định: bản tóm tắt dễ đọc)',
        en: 'format of the result (default: a readable outline)',
      },
      choices: ['json'],
    },
    STANDARD,
    STDIN_FILENAME,
  ],
  examples: ['dvk inspect van-ban.docx', 'dvk inspect --format json *.docx'],
  load: () => import('../inspect.ts'),
}
