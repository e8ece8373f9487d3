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
  {
    key: 'shard',
    flags: '--shard <i/n>',
    summary: {
      vi: 'chỉ kiểm tra phần i trong n phần của các tệp và ghi phần ấy vào tệp của -o; «dvk merge» ghép các phần',
      en: 'check share i of n of the files only and write it to the file of -o; "dvk merge" joins the parts',
    },
    conflicts: [
      'format',
      'failOn',
      'maxWarnings',
      'warningExitCode',
      'exitZero',
      'quiet',
      'facts',
      'fix',
      'fixDryRun',
      'fixOnly',
      'diff',
      'reportSuppressed',
      'staged',
      'newFrom',
      'newFromMergeBase',
      'baseline',
      'baselineWrite',
      'baselinePrune',
      'baseline',
      'baselineWrite',
      'baselinePrune',
      'staged',
      'newFrom',
      'newFromMergeBase',
      'wholeFiles',
    ],
  },
  {
    key: 'output',
    flags: '-o, --output <file>',
    summary: { vi: 'nơi ghi phần của --shard', en: 'where the part of --shard is written' },
  },
  {
    key: 'keepText',
    flags: '--keep-text',
    summary: {
      vi: 'giữ cả văn bản trong phần của --shard, để «dvk merge» ghi được dạng html',
      en: 'also keep the text in the part of --shard, so that "dvk merge" can write html',
    },
  },
]
