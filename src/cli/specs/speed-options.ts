import type { OptionSpec } from '../command.ts'

export const JOBS: OptionSpec = {
  key: 'jobs',
  flags: '--jobs <n>',
  summary: {
    vi: 'số luồng cùng kiểm tra; «auto» (mặc định) thêm luồng khi có đủ việc',
    en: 'how many threads check; "auto" (the default) adds threads where there is enough work',
  },
}
