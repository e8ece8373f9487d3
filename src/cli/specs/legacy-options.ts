import type { OptionSpec } from '../command.ts'

/** What a folder with many old findings is begun with: only what is new is told. */
export const LEGACY: readonly OptionSpec[] = [
  {
    key: 'baseline',
    flags: '--baseline <file>',
    summary: {
      vi: 'không nêu các phát hiện cũ ghi trong tệp này (mặc định: phat_hien_cu của tệp cấu hình)',
      en: 'do not tell findings that this file knows (default: phat_hien_cu of the configuration)',
    },
  },
  {
    key: 'baseline',
    flags: '--no-baseline',
    summary: { vi: 'nêu cả các phát hiện cũ', en: 'tell known findings too' },
  },
  {
    key: 'baselineWrite',
    flags: '--baseline-write',
    summary: {
      vi: 'ghi các phát hiện hiện có thành phát hiện cũ (mặc định: dvk.baseline.json)',
      en: 'write the present findings as known ones (default: dvk.baseline.json)',
    },
    conflicts: ['baselinePrune'],
  },
  {
    key: 'baselinePrune',
    flags: '--baseline-prune',
    summary: {
      vi: 'bỏ khỏi tệp phát hiện cũ những gì không còn nữa',
      en: 'take what is there no more out of the baseline',
    },
  },
]
