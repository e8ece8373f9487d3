import type { CommandSpec } from '../command.ts'

export const registerSpec: CommandSpec = {
  name: 'register',
  summary: {
    vi: 'lập sổ đăng ký văn bản đi của một kho văn bản',
    en: 'make the register of the outgoing documents of a folder',
  },
  arguments: [
    {
      name: '[path...]',
      areFiles: true,
      summary: {
        vi: 'tệp hoặc thư mục; bỏ trống là thư mục này',
        en: 'files or folders; this folder where left out',
      },
    },
  ],
  options: [
    {
      key: 'format',
      flags: '-f, --format <name>',
      summary: { vi: 'dạng kết quả', en: 'format of the register' },
      choices: ['table', 'csv', 'json'],
      fallback: 'table',
    },
  ],
  examples: ['dvk register van-ban-di/2026', 'dvk register -f csv van-ban-di/2026 > so-van-ban-di.csv'],
  load: () => import('../register.ts'),
}
