import type { OptionSpec } from '../command.ts'

export const SPEED: readonly OptionSpec[] = [
  {
    key: 'jobs',
    flags: '--jobs <n>',
    summary: {
      vi: 'số luồng cùng kiểm tra; «auto» (mặc định) thêm luồng khi có đủ việc',
      en: 'how many threads check; "auto" (the default) adds threads where there is enough work',
    },
  },
  {
    key: 'cache',
    flags: '--cache',
    summary: {
      vi: 'không kiểm tra lại tệp không thay đổi: giữ kết quả trong .dvk-cache ở gốc kho git (hoặc thư mục này)',
      en: 'do not check unchanged files again: keep results in .dvk-cache at the root of the git tree (or in this folder)',
    },
  },
  {
    key: 'cacheLocation',
    flags: '--cache-location <folder>',
    summary: { vi: 'như --cache, giữ kết quả trong thư mục này', en: 'like --cache, with results kept in this folder' },
  },
]
