import type { CommandSpec } from '../command.ts'
import { FORCE, SYSTEM } from './shared-options.ts'

export const initSpec: CommandSpec = {
  name: 'init',
  summary: {
    vi: 'chuẩn bị một thư mục văn bản: cấu hình, văn bản mẫu, tệp CI, thiết đặt trình soạn thảo',
    en: 'prepare a folder of documents: configuration, examples, CI, editor settings',
  },
  arguments: [
    {
      name: '[folder]',
      summary: { vi: 'thư mục, bỏ trống là thư mục này', en: 'the folder; this one where left out' },
    },
  ],
  options: [
    SYSTEM,
    {
      key: 'ci',
      flags: '--ci <name>',
      summary: {
        vi: 'nơi chạy kiểm tra tự động: GitHub, GitLab, hoặc không',
        en: 'where checks run by themselves: GitHub, GitLab, or nowhere',
      },
      choices: ['github', 'gitlab', 'none'],
      fallback: 'github',
    },
    {
      key: 'dryRun',
      flags: '--dry-run',
      summary: { vi: 'chỉ in tên tệp sẽ ghi', en: 'only print what would be written' },
    },
    FORCE,
  ],
  examples: ['dvk init', 'dvk init van-thu --he-thong nha-nuoc --ci gitlab', 'dvk init --dry-run'],
  load: () => import('../init.ts'),
}
