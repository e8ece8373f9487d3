import type { OptionSpec } from '../command.ts'

/** What a folder with many old findings is begun with: only what is new is told. */
export const BASELINE: readonly OptionSpec[] = [
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

/** What git knows of changes. */
export const CHANGES: readonly OptionSpec[] = [
  {
    key: 'staged',
    flags: '--staged',
    summary: {
      vi: 'kiểm tra nội dung đã git add của các tệp sắp commit, không phải nội dung đang sửa',
      en: 'check what was added to the index of git, not what is being edited',
    },
    conflicts: ['baselineWrite', 'baselinePrune', 'fix', 'fixOnly', 'fixDryRun', 'diff'],
  },
  {
    key: 'newFrom',
    flags: '--new-from <rev>',
    summary: {
      vi: 'chỉ nêu những gì chưa có ở commit này của git',
      en: 'tell only what was not there at this commit of git',
    },
    conflicts: ['newFromMergeBase', 'baselineWrite', 'baselinePrune', 'fix', 'fixOnly', 'fixDryRun', 'diff'],
  },
  {
    key: 'newFromMergeBase',
    flags: '--new-from-merge-base <rev>',
    summary: {
      vi: 'như --new-from, tính từ chỗ nhánh này tách khỏi nhánh đã nêu',
      en: 'like --new-from, from where this branch left the named one',
    },
    conflicts: ['baselineWrite', 'baselinePrune', 'fix', 'fixOnly', 'fixDryRun', 'diff'],
  },
  {
    key: 'wholeFiles',
    flags: '--whole-files',
    summary: {
      vi: 'cùng --new-from, --new-from-merge-base: nêu mọi phát hiện trong các tệp đã thay đổi',
      en: 'with --new-from and --new-from-merge-base: tell everything in files that have changed',
    },
  },
]
